import { Worker } from "node:worker_threads";
import type { Defaults } from "./answer-line.js";

export interface BatchIn {
  lines: Uint8Array[];
}
/** The answers of a batch, each with its line end. */
export interface BatchOut {
  text: string;
  bad: number;
}

interface Job {
  batch: BatchIn;
  done(out: BatchOut): void;
  fail(error: Error): void;
}

/** Worker threads that answer batches of lines; each has one batch at a time. */
export class Pool {
  private readonly idle: Worker[] = [];
  private readonly waiting: Job[] = [];
  private readonly running = new Map<Worker, Job>();
  private readonly workers: Worker[];

  constructor(size: number, defaults: Defaults) {
    this.workers = Array.from({ length: size }, () => {
      const worker = new Worker(new URL("./worker.js", import.meta.url), { workerData: defaults });
      worker.on("message", (out: BatchOut) => {
        const job = this.running.get(worker);
        this.running.delete(worker);
        this.idle.push(worker);
        job?.done(out);
        this.next();
      });
      worker.on("error", (error: Error) => {
        this.running.get(worker)?.fail(error);
        for (const job of this.waiting.splice(0)) job.fail(error);
      });
      this.idle.push(worker);
      return worker;
    });
  }

  answer(batch: BatchIn): Promise<BatchOut> {
    return new Promise((done, fail) => {
      this.waiting.push({ batch, done, fail });
      this.next();
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }

  private next(): void {
    while (this.waiting.length > 0 && this.idle.length > 0) {
      const worker = this.idle.pop()!;
      const job = this.waiting.shift()!;
      this.running.set(worker, job);
      worker.postMessage(job.batch);
    }
  }
}
