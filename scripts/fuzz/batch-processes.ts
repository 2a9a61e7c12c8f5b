import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import type { Batch, BatchResult } from "./batch.ts";
import { noCounts } from "./counts.ts";

/** Evaluated modules are never freed, about 3 MB of them a batch: a process ends after so many batches. */
const BATCHES = 25;

/** Judges batches in processes of their own, one after the other. */
export class BatchProcesses {
  #process: ChildProcess | undefined;
  #left = 0;

  /** The result of a batch; a process that ends before it has one is a finding. */
  async result(batch: Batch): Promise<BatchResult> {
    if (this.#left === 0) this.#replace();
    this.#left--;
    const child = this.#process;
    if (child === undefined) throw new Error("there is no process");
    child.send(batch);
    const answer = await firstAnswer(child);
    if (typeof answer === "object" && answer !== null) return answer;
    this.#left = 0;
    const what = `the process of the batch ended with ${String(answer)}`;
    return { counts: noCounts(), findings: [{ what, schema: { ...batch }, instance: null, draft: batch.draft }] };
  }

  end(): void {
    this.#process?.kill();
    this.#process = undefined;
    this.#left = 0;
  }

  #replace(): void {
    this.end();
    this.#process = fork(new URL("./batch-process.ts", import.meta.url), { serialization: "advanced" });
    this.#left = BATCHES;
  }
}

/** What the process sends, or the code that it ends with. */
async function firstAnswer(child: ChildProcess): Promise<BatchResult | number | null> {
  const listening = new AbortController();
  const { signal } = listening;
  try {
    const [answer] = await Promise.race([once(child, "message", { signal }), once(child, "exit", { signal })]);
    return answer;
  } finally {
    listening.abort();
  }
}
