/** A validator that has compiled one schema. */
export interface Contender {
  readonly name: string;
  readonly accepts: (value: unknown) => unknown;
  /** True where it is given the text of an instance. */
  readonly takesText?: true;
}

/** Whether the keyword `format` refuses anything. */
export type Formats = "assert" | "annotate";
