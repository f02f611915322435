import { chromium, type Browser } from "playwright-core";

/**
 * A Chromium: on Linux x64 the one that `npm ci` brought, elsewhere an installed Chrome or Edge.
 * Throws, with what to install, where there is none: browser tests are never skipped silently.
 */
export async function launchBrowser(): Promise<Browser> {
  if (process.platform === "linux" && process.arch === "x64") {
    const { default: packed } = await import("@sparticuz/chromium");
    // Its own list of arguments is made for a cloud function: one process, no web security. Not here.
    const args = ["--no-sandbox", "--no-zygote", "--disable-gpu", "--disable-dev-shm-usage"];
    return chromium.launch({ executablePath: await packed.executablePath(), args });
  }
  const tried: string[] = [];
  for (const channel of ["chrome", "msedge"]) {
    try {
      return await chromium.launch({ channel });
    } catch (error) {
      tried.push(`${channel}: ${(error as Error).message.split("\n")[0]}`);
    }
  }
  throw new Error(
    `no browser for the tests on ${process.platform}-${process.arch}; install Google Chrome or Microsoft Edge (${tried.join("; ")})`,
  );
}
