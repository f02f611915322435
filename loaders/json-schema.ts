import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { exercisesSchema } from "./exercises/schema.js";
import { annotationsSchema, scenarioSchema } from "./schema.js";

/** Where editors find the schemas: a hidden folder beside the scenarios, generated, not in git. */
export const schemaFolder = "data/.schema";

const schemas = {
  scenario: scenarioSchema,
  annotations: annotationsSchema,
  exercises: exercisesSchema,
};

/** A JSON Schema (2020-12) for each YAML file of a scenario, by file name. */
export function jsonSchemas(): Map<string, object> {
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}.schema.json`,
      // What a person writes: fields with a default may be left out.
      z.toJSONSchema(schema, { io: "input" }),
    ]),
  );
}

/** Writes the schemas and gives their paths, relative to the root. */
export async function writeJsonSchemas(root: string): Promise<string[]> {
  await mkdir(join(root, schemaFolder), { recursive: true });
  const written: string[] = [];
  for (const [name, schema] of jsonSchemas()) {
    await writeFile(join(root, schemaFolder, name), `${JSON.stringify(schema, null, 2)}\n`);
    written.push(`${schemaFolder}/${name}`);
  }
  return written;
}
