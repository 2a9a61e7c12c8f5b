import { setFlagsFromString } from "node:v8";

/** How much garbage may gather before the engine collects it, in percent of what is alive. */
const GARBAGE = 50;
/** The same for a process that stays: of 1,000 models it takes 35 MiB less. */
const STAYING_GARBAGE = 35;
/** Bytes in use up to which the engine's own bounds are near enough: of 1,000 models they leave 30 MiB more. */
const SMALL = 128 * 1024 * 1024;

/**
 * Keeps the memory of this process near what it needs. Where a machine has much memory, the engine lets garbage become
 * three times what is alive, which runs beside others in a container of CI, and a watch that stays, have no right to. It
 * costs a tenth of the processor time. For programs of our own alone: whoever imports triptych decides for the process.
 */
export function boundHeap(): void {
  bound(GARBAGE);
}

/** The same for a watch, which keeps its memory for hours. */
export function boundStayingHeap(): void {
  bound(STAYING_GARBAGE);
}

/** The same for a run that ends soon, and only where much is in use: of few models the garbage is not worth the time. */
export function boundLargeHeap(): void {
  if (process.memoryUsage().heapUsed > SMALL) boundHeap();
}

/** @param garbage - in percent of what is alive */
function bound(garbage: number): void {
  setFlagsFromString(`--heap-growing-percent=${garbage}`);
}
