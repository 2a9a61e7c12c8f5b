import type { Contender } from "./contender.ts";

/**
 * So long, in milliseconds, a contender has not become faster when it counts: by then the engine has compiled what is
 * hot, which takes the longer the larger a function is.
 */
const SETTLED = 150;
/** What is at least so much of the least time is no faster. */
const NO_FASTER = 0.95;
/** Longer than this, in milliseconds, none is waited for. */
const LONGEST_WARM_UP = 3000;
/** One sample lasts about so long, in milliseconds: the clock is not what is measured. */
const SAMPLE = 5;

/** Verdicts go here, so that no engine may leave them out. */
const verdicts = { accepted: 0 };

/**
 * The time, in milliseconds, that this process has had a processor: what else a machine does is not measured. All that a
 * verdict waits for is in it as long as the engine compiles in the foreground, as `bench.ts` tells it to.
 */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

type Lap = (accepts: Contender["accepts"], values: readonly unknown[], repeats: number) => number;

/**
 * The least time of each contender for one instance, in nanoseconds. All of them take turns in every round, so that a
 * machine that slows down slows all of them down.
 */
export function shortestTimes(
  contenders: readonly Contender[],
  texts: readonly string[],
  rounds: number,
): ReadonlyMap<string, number> {
  const turns = contenders.map(({ name, accepts, takesText }) => {
    const values = takesText === true ? texts : texts.map((text): unknown => JSON.parse(text));
    const lap = ownLap();
    return { name, accepts, values, lap, repeats: warmUp(lap, accepts, values) };
  });
  const min = new Map<string, number>();
  for (let round = 0; round < rounds; round++) {
    for (const { name, accepts, values, lap, repeats } of turns) {
      const time = (lap(accepts, values, repeats) * 1e6) / repeats / values.length;
      min.set(name, Math.min(time, min.get(name) ?? Number.POSITIVE_INFINITY));
    }
  }
  return min;
}

/** Runs until the engine has settled, and gives how many repeats make a sample. */
function warmUp(lap: Lap, accepts: Contender["accepts"], values: readonly unknown[]): number {
  const start = cpuTime();
  let fasterAt = start;
  let min = Number.POSITIVE_INFINITY;
  let repeats = 1;
  for (let now = start; now - fasterAt < SETTLED && now - start < LONGEST_WARM_UP; now = cpuTime()) {
    const time = lap(accepts, values, repeats) / repeats;
    if (time < min * NO_FASTER) fasterAt = cpuTime();
    min = Math.min(min, time);
    if (time * repeats < SAMPLE / 2) repeats *= 2;
  }
  return Math.max(1, Math.round(SAMPLE / min));
}

/**
 * A loop that no other contender runs through: in a program, too, the place that asks a guard mostly asks that one
 * only, and the engine knows which.
 */
function ownLap(): Lap {
  const body = `return (accepts, values, repeats) => {
    const start = cpuTime();
    for (let repeat = 0; repeat < repeats; repeat++) {
      for (let index = 0; index < values.length; index++) if (accepts(values[index])) verdicts.accepted++;
    }
    return cpuTime() - start;
  }; // ${++laps.made}`;
  return new Function("cpuTime", "verdicts", body)(cpuTime, verdicts);
}

/** Each loop has a text of its own, since engines share what they compile for the same text. */
const laps = { made: 0 };
