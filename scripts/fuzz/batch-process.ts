/** The process of some batches: each message asks for one, and is answered by its result. */
import { type Batch, fuzzBatch } from "./batch.ts";

process.on("message", (batch: Batch) => {
  void fuzzBatch(batch).then((result) => process.send?.(result));
});

// Who interrupts the run is told what was found: the batch under way is ended first.
process.on("SIGINT", () => undefined);
