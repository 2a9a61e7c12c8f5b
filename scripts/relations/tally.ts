import type { Asked } from "./ask.ts";

/** What a run of many questions came to. */
export class Tally {
  readonly #took: number[] = [];
  readonly kinds = { instance: 0, none: 0, undecided: 0 };
  readonly #reasons = new Map<string, number>();
  readonly #slowest: { readonly took: number; readonly words: string }[] = [];
  readonly wrong: string[] = [];
  /** Questions that could not be asked, since a schema is none. */
  unread = 0;

  /** Counts an answer; `words` tell the question where it was among the slowest, or is not decided. */
  add({ answer, took }: Asked, words: () => string): void {
    this.#took.push(took);
    if ("instance" in answer) this.kinds.instance++;
    else if ("none" in answer) this.kinds.none++;
    else {
      this.kinds.undecided++;
      for (const reason of new Set(answer.undecided.map(({ why }) => why)))
        this.#reasons.set(reason, (this.#reasons.get(reason) ?? 0) + 1);
    }
    const least = this.#slowest.at(-1)?.took ?? 0;
    if (this.#slowest.length === MOST_TOLD && took <= least) return;
    this.#slowest.push({ took, words: words() });
    this.#slowest.sort((a, b) => b.took - a.took);
    this.#slowest.splice(MOST_TOLD);
  }

  /** What is printed at the end of a run. */
  get lines(): readonly string[] {
    const { instance, none, undecided } = this.kinds;
    const all = instance + none + undecided;
    const took = this.#took.toSorted((a, b) => a - b);
    const at = (share: number): string =>
      (took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0).toFixed(1);
    const reasons = [...this.#reasons].sort(([, a], [, b]) => b - a).slice(0, MOST_REASONS);
    return [
      `${all} questions: ${instance} with an instance, ${none} without, ${undecided} undecided; ${(((instance + none) / Math.max(1, all)) * 100).toFixed(2)} % decided`,
      `median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms, 99th ${at(0.99)} ms, slowest ${at(1)} ms`,
      ...(this.unread === 0 ? [] : [`${this.unread} pairs were not read`]),
      ...reasons.map(([reason, count]) => `undecided: ${count} × ${reason}`),
      ...this.#slowest.map(({ took: one, words }) => `slow: ${one.toFixed(0)} ms ${words}`),
      ...this.wrong.map((one) => `WRONG: ${one}`),
      `${this.wrong.length} wrong`,
    ];
  }
}

/** Of the slowest questions and of the reasons, so many are told. */
const MOST_TOLD = 5;
const MOST_REASONS = 20;
