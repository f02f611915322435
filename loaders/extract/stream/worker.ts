import { parentPort, workerData } from "node:worker_threads";
import { answerLine, type Defaults } from "./answer-line.js";
import type { BatchIn, BatchOut } from "./pool.js";

const port = parentPort!;
port.on("message", ({ lines }: BatchIn) => {
  const answers = lines.map((line) => answerLine(line, workerData as Defaults));
  const out: BatchOut = {
    text: answers.map(({ json }) => `${json}\n`).join(""),
    bad: answers.filter(({ ok }) => !ok).length,
  };
  port.postMessage(out);
});
