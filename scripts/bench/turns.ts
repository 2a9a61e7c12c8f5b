import { performance } from "node:perf_hooks";
import type { Compiler, Task } from "./compilers.ts";

export interface Turns {
  /** How many there were. */
  readonly rounds: number;
  /** Milliseconds, for each task ascending. */
  readonly times: ReadonlyMap<Compiler, readonly (readonly number[])[]>;
}

/** So many rounds at least, whatever they take: a median of fewer says little. */
const MIN_ROUNDS = 3;
/** Rounds that are not counted go on for so long, in milliseconds: by then the engine has compiled what is hot. */
const WARM_UP = 3000;

/** The tasks that all compilers can do, and how many are left out for which reason. */
export async function tryOut(
  tasks: readonly Task[],
  compilers: readonly Compiler[],
): Promise<{ able: readonly Task[]; reasons: ReadonlyMap<string, number> }> {
  const able: Task[] = [];
  const reasons = new Map<string, number>();
  for (const task of tasks) {
    const failures: string[] = [];
    for (const compiler of compilers) failures.push(...(await failure(compiler, task)));
    const reason = failures.join("; ");
    if (reason === "") able.push(task);
    else reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  return { able, reasons };
}

/** Why the compiler cannot do it, if so. */
async function failure(compiler: Compiler, task: Task) {
  try {
    await compiler.prepare(task)();
    return [];
  } catch (error) {
    return [`${compiler.name}: ${error instanceof Error ? error.name : String(error)}`];
  }
}

/**
 * Lets the compilers take turns on each task, so that a busy machine is equally unfair to all.
 * @param limits - as many rounds as fit in the budget, in milliseconds
 */
export async function takeTurns(
  tasks: readonly Task[],
  compilers: readonly Compiler[],
  { rounds, budget }: { rounds: number; budget: number },
): Promise<Turns> {
  const warm = performance.now() + WARM_UP;
  do await round(tasks, compilers, 0);
  while (performance.now() < warm);

  const start = performance.now();
  const times = new Map(compilers.map((compiler) => [compiler, tasks.map((): number[] => [])]));
  let done = 0;
  for (; done < rounds; done++) {
    const spent = performance.now() - start;
    if (done >= MIN_ROUNDS && spent + spent / done > budget) break;
    await round(tasks, compilers, done, (compiler, index, time) => times.get(compiler)?.[index]?.push(time));
  }
  for (const each of times.values()) for (const samples of each) samples.sort((a, b) => a - b);
  return { rounds: done, times };
}

async function round(
  tasks: readonly Task[],
  compilers: readonly Compiler[],
  parity: number,
  note: (compiler: Compiler, index: number, time: number) => void = () => undefined,
) {
  for (const [index, task] of tasks.entries()) {
    // Back and forth, so that the garbage of one is not always collected in the time of the same other.
    const order = (index + parity) % 2 === 0 ? compilers : compilers.toReversed();
    for (const compiler of order) {
      const timed = compiler.prepare(task);
      const start = performance.now();
      await timed();
      note(compiler, index, performance.now() - start);
    }
  }
}
