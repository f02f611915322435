import type { Browser } from "playwright-core";

export interface Visit {
  requests: number;
  /** Bytes on the wire, headers included, as the server compressed them. */
  bytes: number;
  /** Milliseconds from the start of navigation until a chart stands in the page; null for none. */
  firstChart: number | null;
  /** What was asked for, largest first. */
  files: { name: string; bytes: number }[];
}

/** Visits a page as for the first time, in a fresh context, until the network is idle. */
export async function measureVisit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector("main figure svg, main figure table")) return;
        observer.disconnect();
        Object.assign(window, { firstChart: performance.now() });
      }).observe(document, { childList: true, subtree: true });
    });
    const files: Visit["files"] = [];
    const pending: Promise<void>[] = [];
    page.on("requestfinished", (request) => {
      if (!request.url().startsWith("http")) return;
      pending.push(
        request.sizes().then(({ responseBodySize, responseHeadersSize }) => {
          const name = new URL(request.url()).pathname.split("/").at(-1)!;
          files.push({ name, bytes: responseBodySize + responseHeadersSize });
        }),
      );
    });
    await page.goto(url, { waitUntil: "networkidle" });
    await Promise.all(pending);
    const firstChart = await page.evaluate(
      () => (window as unknown as { firstChart?: number }).firstChart ?? null,
    );
    files.sort((a, b) => b.bytes - a.bytes);
    return {
      requests: files.length,
      bytes: files.reduce((sum, file) => sum + file.bytes, 0),
      firstChart,
      files,
    };
  } finally {
    await context.close();
  }
}
