export interface ProgressLine {
  step(text: string): void;
  end(): void;
  seconds(): string;
}

/** Shows the step at work on standard error: one changing line on a terminal, nothing in a pipe. */
export function progressLine(stream: NodeJS.WriteStream = process.stderr): ProgressLine {
  const start = performance.now();
  const seconds = (): string => ((performance.now() - start) / 1000).toFixed(1);
  const show = (text: string): void => {
    if (stream.isTTY) stream.write(`\r\x1b[2K${text}`);
  };
  return { step: (text) => show(`${text} …`), end: () => show(""), seconds };
}
