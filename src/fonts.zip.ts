import { zipSync } from "fflate";
import { fontFiles } from "../loaders/publish/fonts.js";

process.stdout.write(zipSync(fontFiles(), { level: 0, mtime: "1980-01-01" }));
