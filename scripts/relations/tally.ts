import type { Asked } from "./ask.ts";

/** What a run of many questions comes to. */
export interface Tally {
  /** Milliseconds, of each question. */
  readonly took: number[];
  readonly kinds: { instance: number; none: number; undecided: number };
  /** How often each reason was the one for an open answer. */
  readonly reasons: Map<string, number>;
  readonly slowest: { readonly took: number; readonly words: string }[];
  readonly wrong: string[];
  /** Pairs about which nothing could be asked, since one of them is no schema. */
  unread: number;
}

export function newTally(): Tally {
  const kinds = { instance: 0, none: 0, undecided: 0 };
  return { took: [], kinds, reasons: new Map(), slowest: [], wrong: [], unread: 0 };
}

/** Of the slowest questions and of the reasons, so many are told. */
const MAX_TOLD = 5;
const MAX_REASONS = 20;

/** Counts an answer; `words` tell the question where it is among the slowest. */
export function count(tally: Tally, { answer, took }: Asked, words: () => string): void {
  const { kinds, reasons, slowest } = tally;
  tally.took.push(took);
  if ("instance" in answer) kinds.instance++;
  else if ("none" in answer) kinds.none++;
  else {
    kinds.undecided++;
    for (const why of new Set(answer.undecided.map((reason) => reason.why)))
      reasons.set(why, (reasons.get(why) ?? 0) + 1);
  }
  if (slowest.length === MAX_TOLD && took <= (slowest.at(-1)?.took ?? 0)) return;
  slowest.push({ took, words: words() });
  slowest.sort((a, b) => b.took - a.took);
  slowest.splice(MAX_TOLD);
}

/** What is printed at the end of a run. */
export function linesOf({ took, kinds, reasons, slowest, wrong, unread }: Tally): readonly string[] {
  const { instance, none, undecided } = kinds;
  const all = instance + none + undecided;
  const decided = (((instance + none) / Math.max(1, all)) * 100).toFixed(2);
  const sorted = took.toSorted((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  const common = [...reasons].sort(([, a], [, b]) => b - a).slice(0, MAX_REASONS);
  return [
    `${all} questions: ${instance} with an instance, ${none} without, ${undecided} undecided; ${decided} % decided`,
    `median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms, 99th ${at(0.99)} ms, slowest ${at(1)} ms`,
    ...(unread === 0 ? [] : [`${unread} pairs were not read`]),
    ...common.map(([why, times]) => `undecided: ${times} × ${why}`),
    ...slowest.map((one) => `slow: ${one.took.toFixed(0)} ms ${one.words}`),
    ...wrong.map((one) => `WRONG: ${one}`),
    `${wrong.length} wrong`,
  ];
}
