import { InvalidArgumentError, Option } from "commander";

/** `--port`: where to listen; the next free port is taken where it is in use. */
export const portOption = (standard: number): Option =>
  new Option("--port <number>", "port; the next free one where it is taken")
    .default(standard)
    .argParser((value) => {
      const port = Number(value);
      if (!Number.isInteger(port) || port < 0 || port > 65_535) {
        throw new InvalidArgumentError(`"${value}" is not a port (0 to 65535).`);
      }
      return port;
    });
