import { setFlagsFromString } from "node:v8";

/** How much garbage may gather before the engine collects it, in percent of what is alive. */
const GARBAGE = 50;

/**
 * Keeps the memory of this process near what it needs. Where a machine has much memory, the engine lets garbage become
 * three times what is alive, which runs beside others in a container of CI, and a watch that stays, have no right to. It
 * costs a large run some percent of its processor time. For programs of our own alone: whoever imports triptych decides for the process.
 */
export function boundHeap(): void {
  setFlagsFromString(`--heap-growing-percent=${GARBAGE}`);
}
