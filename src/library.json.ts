import { buildLibrary } from "../loaders/publish/library.js";
import { reportErrors } from "../loaders/report-errors.js";

await reportErrors(async () => process.stdout.write(JSON.stringify(buildLibrary())));
