import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import type { Batch, BatchResult } from "./batch.ts";
import { noCounts } from "./counts.ts";

/** A batch takes some seconds; other validators take for ever on some instances where something may be unevaluated. */
const MAX_MILLISECONDS = 60_000;

/** Those that are quick even then. */
const QUICK = ["ajv", "hyperjump"] as const;

/** Evaluated modules are never freed, about 3 MB of them a batch: a process ends after so many batches. */
const BATCHES = 25;

/** Judges batches in processes of their own, one after the other. */
export class BatchProcesses {
  #process: ChildProcess | undefined;
  #left = 0;

  /**
   * The result of a batch. Where one takes too long, it is done again without the validators that are known for it.
   * A process that ends before it has a result, or does not come to one then, is a finding.
   */
  async result(batch: Batch): Promise<BatchResult> {
    const first = await this.#ask(batch);
    const answer = first === "too late" ? await this.#ask({ ...batch, judges: QUICK }) : first;
    if (typeof answer === "object" && answer !== null) return answer;
    const what = `the process of the batch ended with ${String(answer)}`;
    return { counts: noCounts(), findings: [{ what, schema: { ...batch }, instance: null, draft: batch.draft }] };
  }

  async #ask(batch: Batch): Promise<Answer> {
    if (this.#left === 0) this.#replace();
    this.#left--;
    const child = this.#process;
    if (child === undefined) throw new Error("there is no process");
    child.send(batch);
    const answer = await firstAnswer(child);
    if (typeof answer !== "object" || answer === null) this.#left = 0;
    return answer;
  }

  end(): void {
    this.#process?.kill("SIGKILL");
    this.#process = undefined;
    this.#left = 0;
  }

  #replace(): void {
    this.end();
    this.#process = fork(new URL("./batch-process.ts", import.meta.url), { serialization: "advanced" });
    this.#left = BATCHES;
  }
}

/** What a process sends, the code that it ends with, or that it has done neither in time. */
type Answer = BatchResult | number | null | "too late";

async function firstAnswer(child: ChildProcess): Promise<Answer> {
  const listening = new AbortController();
  const { signal } = listening;
  try {
    const [answer] = await Promise.race([
      once(child, "message", { signal }),
      once(child, "exit", { signal }),
      setTimeout(MAX_MILLISECONDS, ["too late"], { signal }),
    ]);
    return answer as Answer;
  } finally {
    listening.abort();
  }
}
