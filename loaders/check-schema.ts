import type * as z from "zod";
import { describeIssue, type Issue } from "./describe-issue.js";
import type { Finding } from "./findings.js";
import { show } from "./wording.js";
import type { YamlSource } from "./yaml-source.js";

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
  if (typeof raw !== "object" || Array.isArray(raw)) {
    const finding = source.at([], `expected a block of fields, found ${show(raw)}`);
    return { data: {}, findings: [finding], kept: {} };
  }
  const result = schema.safeParse(raw);
  const issues = result.success ? [] : result.error.issues;
  const findings = issues.flatMap((issue) => describeIssue(source, schema, issue));
  const { fit, kept } = prune(raw as Record<string, unknown>, issues);
  const rest = (schema.partial() as unknown as z.ZodType<Partial<T>>).safeParse(fit);
  return { data: rest.success ? rest.data : {}, findings, kept };
}

/** Blocks of fixed fields are of no use without one of them; lists and records are. */
const whole = new Set(["title", "description", "article", "reference", "rights", "negotiation"]);

/** Leaves out each entry of a list or record, or else each field, that an issue points into. */
function prune(raw: Record<string, unknown>, issues: readonly Issue[]) {
  const fit: Record<string, unknown> = {};
  const kept: Record<string, number[]> = {};
  const unknown = issues.flatMap((issue) =>
    issue.code === "unrecognized_keys" && issue.path.length === 0 ? issue.keys : [],
  );
  for (const [field, value] of Object.entries(raw)) {
    const own = issues.filter(({ path }) => path[0] === field);
    const bad = new Set(own.map(({ path }) => path[1]));
    if (unknown.includes(field) || bad.has(undefined) || (whole.has(field) && own.length > 0))
      continue;
    if (Array.isArray(value)) {
      kept[field] = [...value.keys()].filter((index) => !bad.has(index));
      fit[field] = kept[field].map((index) => value[index]);
    } else if (own.length > 0) {
      const entries = Object.entries(value as object).filter(([key]) => !bad.has(key));
      fit[field] = Object.fromEntries(entries);
    } else fit[field] = value;
  }
  return { fit, kept };
}
