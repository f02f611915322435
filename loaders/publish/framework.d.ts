/** The part of Observable Framework that the build and the preview call; it ships no types. */
declare module "@observablehq/framework/dist/config.js" {
  export interface Config {
    root: string;
    output: string;
    base: string;
  }
  export function readConfig(configPath?: string, root?: string): Promise<Config>;
}

declare module "@observablehq/framework/dist/build.js" {
  import type { Config } from "@observablehq/framework/dist/config.js";
  export interface BuildOutput {
    logger: Pick<Console, "log" | "warn" | "error">;
    output: { write(text: string): void };
  }
  export class FileBuildEffects {
    constructor(outputRoot: string, cacheDir: string, options?: BuildOutput);
    prepare(): Promise<void>;
  }
  export function build(options: { config: Config }, effects?: FileBuildEffects): Promise<void>;
}

declare module "@observablehq/framework/dist/preview.js" {
  export function preview(options: {
    hostname: string;
    port?: number;
    open?: boolean;
    verbose?: boolean;
  }): Promise<unknown>;
}
