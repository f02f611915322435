import { DuckDBInstance } from "@duckdb/node-api";
import { desc, from, op, table } from "arquero";
import { packageCount, points, type Negotiation } from "../../src/model/negotiation.js";
import { readSurvey, surveySql } from "../../src/model/negotiation-sql.js";
import { binCount, binSize, survey, type Survey } from "../../src/model/negotiation-survey.js";
import { withWasm } from "../wasm-duckdb.js";

/**
 * The survey of all packages of a negotiation with 8 issues of 5 options (390,625 packages: scores,
 * density, zone of possible agreement, Pareto frontier) in DuckDB, native and as WebAssembly, in
 * plain JavaScript and in arquero, in one run. Every way must give the same answer.
 */
const rounds = 7;

const options = [0, 1, 2, 3, 4];
const issues = options.concat([5, 6, 7]);
/** Opposed wishes of uneven steps and weights, without chance: the same game in every run. */
const game: Negotiation = {
  sides: [0, 1].map((side) => ({ side: `side${side}`, name: `side ${side}` })),
  issues: issues.map((issue) => ({
    issue_id: `issue${issue}`,
    label: `issue ${issue}`,
    question: "",
    options: options.map((option) => ({
      option_id: `option${issue}-${option}`,
      label: `option ${option}`,
    })),
  })),
  weights: [issues.map((issue) => issue + 1), issues.map((issue) => 8.5 - issue)],
  values: [0, 1].map((side) =>
    issues.map((issue) =>
      options.map((option) => {
        const along = side === 0 ? option : 4 - option;
        return along === 0 || along === 4
          ? along * 25
          : along * 25 + ((issue * 7 + along * 5) % 11);
      }),
    ),
  ),
  reservation: [55, 55],
};

/** The same verbs as the SQL: cross joins, derived scores, counts; the running maximum by hand. */
function inArquero(): Survey {
  const worth = points(game);
  const all = issues
    .map((issue) =>
      table({
        [`o${issue}`]: options,
        [`a${issue}`]: worth[0]![issue]!,
        [`b${issue}`]: worth[1]![issue]!,
      }),
    )
    .reduce((left, right) => left.cross(right))
    .params({ binSize, last: binCount - 1, a: game.reservation[0], b: game.reservation[1] })
    .derive({
      number: "((((((d.o0*5+d.o1)*5+d.o2)*5+d.o3)*5+d.o4)*5+d.o5)*5+d.o6)*5+d.o7",
      s0: "op.round((d.a0+d.a1+d.a2+d.a3+d.a4+d.a5+d.a6+d.a7)*1e6)/1e6",
      s1: "op.round((d.b0+d.b1+d.b2+d.b3+d.b4+d.b5+d.b6+d.b7)*1e6)/1e6",
    })
    .select("number", "s0", "s1");
  const bins = all
    .derive({
      x: "op.least($.last, op.floor(d.s0/$.binSize))",
      y: "op.least($.last, op.floor(d.s1/$.binSize))",
    })
    .groupby("x", "y")
    .count({ as: "packages" })
    .orderby("x", "y")
    .objects({ limit: Infinity }) as Survey["bins"];
  const acceptable = all.filter("d.s0 >= $.a && d.s1 >= $.b").numRows();
  const pointed = all.derive({ point: "op.floor(d.s0)" });
  let most = -Infinity;
  const ahead = pointed
    .groupby("point")
    .rollup({ most: op.max("s1") })
    .orderby(desc("point"))
    .objects()
    .map((row: object) => {
      const before = most;
      const { point, most: here } = row as { point: number; most: number };
      most = Math.max(most, here);
      return { point, before };
    });
  const frontier = pointed
    .lookup(from(ahead), "point", "before")
    .filter("d.s1 > d.before")
    .groupby("s0", "s1")
    .rollup({ number: op.min("number") })
    .ungroup()
    .orderby(desc("s0"), desc("s1"))
    .select("number", "s0", "s1")
    .objects({ limit: Infinity }) as { number: number; s0: number; s1: number }[];
  let best = -Infinity;
  return {
    packages: all.numRows(),
    acceptable,
    bins,
    frontier: frontier.flatMap(({ number, s0, s1 }) => {
      if (s1 <= best) return [];
      best = s1;
      return [{ number, scores: [s0, s1] }];
    }),
  };
}

type Way = { name: string; run(): Promise<Survey> | Survey };

async function measure({
  name,
  run,
}: Way): Promise<{ name: string; survey: Survey; times: number[] }> {
  let found = await run();
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    found = await run();
    times.push(performance.now() - began);
  }
  return { name, survey: found, times: times.sort((a, b) => a - b) };
}

const instance = await DuckDBInstance.create(":memory:");
const connection = await instance.connect();
const sql = surveySql(game);
const results = [
  await measure({
    name: "DuckDB, native",
    run: async () => readSurvey(game, (await connection.runAndReadAll(sql)).getRowObjectsJS()),
  }),
  await withWasm((wasm) =>
    measure({
      name: "DuckDB, WebAssembly",
      run: () => readSurvey(game, wasm.query(sql).toArray() as Record<string, unknown>[]),
    }),
  ),
  await measure({ name: "plain JavaScript", run: () => survey(game) }),
  await measure({ name: "arquero", run: inArquero }),
];
connection.closeSync();
instance.closeSync();

const [reference] = results;
for (const { name, survey: found } of results)
  if (JSON.stringify(found) !== JSON.stringify(reference!.survey))
    throw new Error(`${name} gave another survey than ${reference!.name}; one of them is wrong`);

const median = (times: number[]) => times[Math.floor(times.length / 2)]!;
const { packages, acceptable, frontier } = reference!.survey;
console.log(
  `${packageCount(game)} packages, ${acceptable} acceptable, ${frontier.length} on the frontier; ` +
    `median of ${rounds} rounds (fastest), all answers equal to ${packages} packages`,
);
for (const { name, times } of results)
  console.log(
    name.padEnd(22),
    `${median(times).toFixed(0)} ms`.padStart(9),
    `(${times[0]!.toFixed(0)} ms)`.padStart(10),
    `${(median(times) / median(reference!.times)).toFixed(2)} x`.padStart(9),
  );
