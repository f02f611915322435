import { InvalidArgumentError, Option } from "commander";

/** `--base /any/path/`: the path under which the site is served. */
export const baseOption = (): Option =>
  new Option("--base <path>", "path under which the site is served")
    .default("/")
    .argParser((value) => {
      if (!/^\/([\w.~-]+\/)*$/.test(value)) {
        throw new InvalidArgumentError(
          `"${value}" must begin and end with a slash, e.g. /workbook/.`,
        );
      }
      return value;
    });
