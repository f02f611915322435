import * as z from "zod";
import { nearest } from "../src/model/similarity.js";
import type { Finding } from "./findings.js";
import type { Path, YamlSource } from "./yaml-source.js";

type Issue = z.core.$ZodIssue;

/** What of a file fits its schema: `data` lacks the entries that do not, and `kept` says which remain. */
export interface Checked<T> {
  data: Partial<T>;
  findings: Finding[];
  /** For each list at the top level, the index in the file of each entry that is kept. */
  kept: Record<string, number[]>;
}

/**
 * Holds a file to its schema. Entries with findings are left out of `data`, so that the other
 * checks still see all the rest and every finding of a file is reported at once.
 */
export function checkSchema<T>(source: YamlSource, schema: z.ZodObject & z.ZodType<T>): Checked<T> {
  const raw = source.data ?? {};
  if (typeof raw !== "object" || Array.isArray(raw))
    return {
      data: {},
      findings: [source.at([], `expected a block of fields, found ${show(raw)}`)],
      kept: {},
    };
  const result = schema.safeParse(raw);
  const issues = result.success ? [] : result.error.issues;
  const findings = issues.flatMap((issue) => describe(source, issue, []));
  const { fit, kept } = prune(raw as Record<string, unknown>, issues);
  const rest = (schema.partial() as unknown as z.ZodType<Partial<T>>).safeParse(fit);
  return { data: rest.success ? rest.data : {}, findings, kept };
}

/** Leaves out each entry of a list or record, or else each field, that an issue points into. */
function prune(raw: Record<string, unknown>, issues: readonly Issue[]) {
  const fit: Record<string, unknown> = { ...raw };
  const kept: Record<string, number[]> = {};
  const bad = (field: string, entry: PropertyKey) =>
    issues.some((issue) => issue.path[0] === field && issue.path[1] === entry);
  const whole = new Set(
    issues.flatMap((issue) =>
      issue.path.length === 1
        ? [issue.path[0] as string]
        : issue.code === "unrecognized_keys" && issue.path.length === 0
          ? issue.keys
          : [],
    ),
  );
  for (const [field, value] of Object.entries(raw)) {
    if (whole.has(field)) delete fit[field];
    else if (Array.isArray(value)) {
      kept[field] = [...value.keys()].filter((index) => !bad(field, index));
      fit[field] = kept[field].map((index) => value[index]);
    } else if (issues.some((issue) => issue.path[0] === field)) {
      const entries = Object.entries(value as object).filter(([key]) => !bad(field, key));
      fit[field] = Object.fromEntries(entries);
      // A fixed block (article, rights) that lost a field is of no use; a record still is.
      if (["article", "rights", "reference", "title", "description", "negotiation"].includes(field))
        delete fit[field];
    }
  }
  return { fit, kept };
}

/** One zod issue as findings in our words, each at its node. */
function describe(source: YamlSource, issue: Issue, above: Path): Finding[] {
  const path = [...above, ...issue.path];
  const name = path.at(-1);
  const value = valueAt(source.data, path);
  const field = path.map(String).join(".") || "the file";
  const at = (message: string) => [source.at(path, message)];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => {
        const guess = nearest(key, fieldsBeside(issue));
        return source.atKey([...path, key], `unknown field: ${key}${didYouMean(guess)}`);
      });
    case "invalid_value": {
      const allowed = issue.values.map(String);
      if (value === undefined) return at(`missing ${field}: one of ${allowed.join(", ")}`);
      const guess = nearest(String(value), allowed);
      return at(
        `unknown ${String(name)}: ${show(value)}${didYouMean(guess)} (one of ${allowed.join(", ")})`,
      );
    }
    case "invalid_key":
      return [
        source.atKey(path, `bad id: ${String(name)}; use ${issue.issues[0]?.message ?? "a slug"}`),
      ];
    case "invalid_union": {
      const kind = (branch: Issue[]) =>
        Math.max(
          0,
          ...branch.map(({ path: p, code }) => p.length * 2 + (code === "invalid_type" ? 0 : 1)),
        );
      const best = [...issue.errors].sort((a, b) => kind(b) - kind(a))[0] ?? [];
      if (best.some((inner) => inner.path.length > 0 || inner.code !== "invalid_type"))
        return best.flatMap((inner) => describe(source, inner, path));
      return at(value === undefined ? `missing ${field}` : wrongType(field, "text", value));
    }
    case "invalid_type":
      if (value !== undefined) return at(wrongType(field, issue.expected, value));
      if (name === "de" || name === "en")
        return at(`missing translation: ${field}; write the ${name} text too`);
      return at(`missing ${field}`);
    default:
      return at(
        `${field}: ${issue.message.replace(/^./, (c) => c.toLowerCase())}, found ${show(value)}`,
      );
  }
}

function wrongType(field: string, expected: string, value: unknown): string {
  const found = `found ${kindOf(value)} ${show(value)}`;
  const last = field.split(".").at(-1)!;
  if (expected === "string" || expected === "text") {
    const quoted = typeof value === "number" || Array.isArray(value);
    return `wrong type: ${last} must be text, ${found}${quoted ? "; put it in quotation marks" : ""}`;
  }
  if (expected === "object" && typeof value === "string")
    return `wrong type: ${last} must be a block of fields, ${found}; a text for readers is written { de: ..., en: ... }`;
  return `wrong type: ${last} must be ${expected}, ${found}`;
}

function fieldsBeside(issue: Issue): string[] {
  // zod does not say which fields it knows; the message of a strict object has none either.
  return "expected" in issue && Array.isArray(issue.expected) ? issue.expected : knownFields;
}

/** Every field name of the two files, for "did you mean" of a slip. */
const knownFields =
  "title description fictional article file lang published reference date basis note rights holder publish sides actors name kind represents side aliases issues question label keywords options id contexts text source about negotiation preferences weight values reservation mentions actor form quote positions speaker addressee issue act polarity mode condition interest certainty summary evidence draft deadlines edtf edtf_text anchor timex type value mod voice comment exact prefix suffix occurrence de en".split(
    " ",
  );

export const didYouMean = (guess: string | null): string =>
  guess ? `; did you mean ${guess}?` : "";

/** A value as a message shows it: quoted, on one line, not longer than 60 characters. */
export function show(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing");
  const line = text.replace(/\s+/gu, " ");
  const short = [...line].length > 60 ? `${[...line].slice(0, 59).join("")}…` : line;
  return typeof value === "string" ? `"${short}"` : short;
}

function kindOf(value: unknown): string {
  if (value === null) return "nothing:";
  return Array.isArray(value)
    ? "a list"
    : typeof value === "object"
      ? "a block"
      : `a ${typeof value}`;
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}
