/** A schema that asks mainly one thing, and instances for it. */
export interface KeywordCase {
  readonly name: string;
  readonly schema: object;
  /** JSON values; all valid, or none of them. */
  readonly instances: readonly unknown[];
  /** Instances with the other verdict: who gives these the same one does not ask what the schema says. */
  readonly others: readonly unknown[];
}
