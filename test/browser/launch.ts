import { chromium, type Browser } from "playwright-core";

/**
 * The Chromium that `npm ci` brought, unpacked; null where it has none for the system. It is called
 * once before the tests: two that unpack it at the same time stop each other from starting it.
 */
export async function packedBrowser(): Promise<string | null> {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const { default: packed } = await import("@sparticuz/chromium");
  return packed.executablePath();
}

/**
 * A Chromium: on Linux x64 the one that `npm ci` brought, elsewhere an installed Chrome or Edge.
 * Throws, with what to install, where there is none: browser tests are never skipped silently.
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await packedBrowser();
  if (executablePath) {
    // Its own list of arguments is made for a cloud function: one process, no web security. Not here.
    const args = ["--no-sandbox", "--no-zygote", "--disable-gpu", "--disable-dev-shm-usage"];
    return chromium.launch({ executablePath, args });
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
