import { dayOf, isoDay } from "../calendar.js";
import { daysOf } from "../period.js";
import { dayAway, placeless, type Reading } from "../reading.js";
import { awayReading } from "./relative.js";
import { Args } from "./args.js";
import { num, type Read, type Scene } from "./scene.js";
import { lengthValue, NAMES } from "./units.js";

const amountOr = (args: Args, fallback: string): string => {
  const amount = args.number;
  return amount === undefined || (amount !== "X" && Number.isNaN(Number(amount)))
    ? fallback
    : String(amount);
};

/** Lengths of time and what returns. */
export const lengthMeanings = {
  /** A length of time. */
  duration: (args) => {
    let value = lengthValue(amountOr(args, "X"), String(args.unit));
    if (args.second !== undefined)
      value += lengthValue(String(args.second), String(args.smaller)).replace(
        value.includes("T") ? "PT" : "P",
        "",
      );
    return placeless("DURATION", value);
  },
  /** "den vergangenen zwei Jahren": the length that ends (or begins) with the present. */
  span: (args, scene) => {
    const unit = String(args.unit);
    const reading = placeless("DURATION", lengthValue(amountOr(args, "X"), unit));
    return within(reading, args, scene, num(args.shift) < 0 ? -1 : 1);
  },
  set: (args) => placeless("SET", lengthValue(amountOr(args, "1"), String(args.unit))),
  setWeekday: (args) =>
    placeless(
      "SET",
      `XXXX-WXX-${args.weekday}${args.daypart !== undefined ? `T${args.daypart}` : ""}`,
    ),
  setDaypart: (args) => placeless("SET", `XXXX-XX-XXT${args.daypart}`),
  setSeason: (args) => placeless("SET", `P1${args.season}`),
} satisfies Record<string, Read>;

/** A length that lies on the calendar: the days from or to the present that it covers. */
function within(reading: Reading, args: Args, scene: Scene, sign: number): Reading {
  const unit = NAMES[String(args.unit)];
  const count = num(args.number);
  if (!scene.now) return reading;
  const [first, last] = daysOf(scene.now);
  if (!unit || !Number.isFinite(count)) return reading;
  const exact = first === last;
  const from = sign < 0 ? dayAway(first, unit, -count) : first;
  const to = sign < 0 ? last : dayAway(last, unit, count);
  if (from < dayOf(1, 1, 1) || to > dayOf(9999, 12, 31)) return reading;
  const earliest = isoDay(from);
  const latest = isoDay(to);
  return {
    ...reading,
    edtf: exact ? `${earliest}/${latest}` : `${earliest}~/${latest}~`,
    earliest,
    latest,
  };
}

/** A length placed by its preposition: "binnen", "seit", "vor", "in". */
export function boundedLength(reading: Reading, bound: string, args: Args, scene: Scene): Reading {
  const { now } = scene;
  if (!now) return reading;
  const last = daysOf(now)[1];
  const unit = NAMES[String(args.unit)];
  if (bound === "within" && (args.unit === "hour" || args.unit === "minute")) {
    const days = Math.ceil(num(args.number) / (args.unit === "hour" ? 24 : 1440));
    return within(reading, Object.assign(new Args(), { unit: "day", number: days }), scene, 1);
  }
  const count = num(args.number);
  if (!unit) return reading;
  if (!Number.isFinite(count)) {
    if (bound === "since") return { ...reading, edtf: `/${isoDay(last)}`, latest: isoDay(last) };
    if (bound === "ago") return { ...reading, edtf: `../${isoDay(last)}`, latest: isoDay(last) };
    return reading;
  }
  if (bound === "within") return within(reading, args, scene, 1);
  if (bound === "since") return within(reading, args, scene, -1);
  if (bound === "ago" || bound === "ahead") {
    const { edtf, earliest, latest } = awayReading(args, now, bound === "ago" ? -1 : 1);
    return {
      ...reading,
      edtf: edtf && /^[\d-]+$/.test(edtf) ? `${edtf}~` : edtf,
      earliest,
      latest,
    };
  }
  return reading;
}
