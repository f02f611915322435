import { parseArgs } from "node:util";
import { tablesZip } from "../../../loaders/archive.js";
import { reportErrors } from "../../../loaders/report-errors.js";

const { values } = parseArgs({ options: { scenario: { type: "string", default: "" } } });
await reportErrors(async () => process.stdout.write(await tablesZip(values.scenario, "de")));
