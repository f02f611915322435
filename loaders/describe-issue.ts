import * as z from "zod";
import { nearest } from "../src/model/similarity.js";
import type { Finding } from "./findings.js";
import { didYouMean, show } from "./wording.js";
import type { Path, YamlSource } from "./yaml-source.js";

export type Issue = z.core.$ZodIssue;

/** One zod issue as findings in our words, each at the node of the file that it means. */
export function describeIssue(
  source: YamlSource,
  schema: z.ZodType,
  issue: Issue,
  above: Path = [],
): Finding[] {
  const path = [...above, ...issue.path];
  const field = String(path.at(-1) ?? "file");
  const value = valueAt(source.data, path);
  const at = (message: string) => [source.at(path, message)];
  if (value === undefined && issue.code !== "unrecognized_keys")
    return at(
      field === "de" || field === "en"
        ? `missing translation: ${String(path.at(-2))} has no ${field} text; add it`
        : `missing field: ${field}${oneOf(issue)}; add it`,
    );
  switch (issue.code) {
    case "unrecognized_keys": {
      const known = fieldsAt(schema, path);
      return issue.keys.map((key) =>
        source.atKey(
          [...path, key],
          `unknown field: ${key}${didYouMean(nearest(key, known), known)}`,
        ),
      );
    }
    case "invalid_value": {
      const allowed = issue.values.map(String);
      const guess = nearest(String(value), allowed);
      return at(
        `unknown ${field}: ${show(value)}${didYouMean(guess)} (one of ${allowed.join(", ")})`,
      );
    }
    case "invalid_key":
      return [source.atKey(path, `bad id: ${field}; use ${issue.issues[0]!.message}`)];
    case "invalid_union": {
      const { options } = issue as { options?: readonly unknown[] };
      if (options) {
        const allowed = options.map(String);
        const guess = didYouMean(nearest(String(value), allowed));
        return at(`unknown ${field}: ${show(value)}${guess} (one of ${allowed.join(", ")})`);
      }
      const best = closestBranch(issue.errors);
      return best
        ? best.flatMap((inner) => describeIssue(source, schema, inner, path))
        : at(wrongType(field, "string", value));
    }
    case "invalid_type":
      return at(wrongType(field, issue.expected, value));
    case "invalid_format":
      return at(
        issue.format === "regex"
          ? `bad ${field}: ${show(value)}; use ${issue.message}`
          : `bad ${field}: ${show(value)} is not a day; write YYYY-MM-DD`,
      );
    case "too_small":
    case "too_big":
      if (value === "") return at(`empty text: ${field}; write something or leave the field out`);
      return at(
        `out of range: ${field} must be at ${issue.code === "too_big" ? `most ${issue.maximum}` : `least ${issue.minimum}`}, found ${show(value)}`,
      );
    default:
      return at(`${field}: ${issue.message}, found ${show(value)}`);
  }
}

/** What a missing field may hold, where that is a closed list. */
function oneOf(issue: Issue): string {
  const allowed =
    (issue as { values?: unknown[]; options?: unknown[] }).values ??
    (issue as { options?: unknown[] }).options ??
    [];
  return allowed.length > 0 ? ` (one of ${allowed.join(", ")})` : "";
}

/** The branch of a union that the author had in mind: the one that fails deepest, if any fits at all. */
function closestBranch(branches: readonly Issue[][]): Issue[] | null {
  const depth = (branch: readonly Issue[]) =>
    Math.max(...branch.map(({ path, code }) => path.length + (code === "invalid_type" ? 0 : 0.5)));
  const best = [...branches].sort((a, b) => depth(b) - depth(a))[0];
  return best && depth(best) > 0 ? best : null;
}

function wrongType(field: string, expected: string, value: unknown): string {
  const kind = Array.isArray(value)
    ? "a list"
    : typeof value === "object"
      ? "a block"
      : `a ${typeof value}`;
  const found = value === null ? "found nothing" : `found ${kind} ${show(value)}`;
  const wanted: Record<string, string> = {
    string: "text",
    object: "a block",
    array: "a list",
    record: "a block",
  };
  const quoted = expected === "string" && (typeof value === "number" || Array.isArray(value));
  const remedy = quoted
    ? "; put it in quotation marks"
    : expected === "object" && typeof value === "string"
      ? "; a text for readers is written { de: ..., en: ... }"
      : "";
  return `wrong type: ${field} must be ${wanted[expected] ?? expected}, ${found}${remedy}`;
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

/** The fields that the schema knows at a path, through lists, records, unions and defaults. */
function fieldsAt(schema: z.ZodType, path: Path): string[] {
  let here = variants(schema);
  for (const step of path)
    here = here.flatMap((each) => {
      if (each instanceof z.ZodObject) {
        const field = each.shape[step as string];
        return field ? variants(field as z.ZodType) : [];
      }
      if (each instanceof z.ZodArray) return variants(each.element as z.ZodType);
      return each instanceof z.ZodRecord ? variants(each.valueType as z.ZodType) : [];
    });
  return here.flatMap((each) => (each instanceof z.ZodObject ? Object.keys(each.shape) : []));
}

function variants(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodUnion)
    return schema.options.flatMap((option) => variants(option as z.ZodType));
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodNullable
  )
    return variants(schema.unwrap() as z.ZodType);
  return [schema];
}
