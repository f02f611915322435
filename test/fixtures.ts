import { fileURLToPath } from "node:url";

/** The root of a small invented scenario, with its own seeds/ and data/. */
export const tiny = fileURLToPath(new URL("fixtures/tiny", import.meta.url));
