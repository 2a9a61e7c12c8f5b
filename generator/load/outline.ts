/** Where the values of a text stand: offsets in UTF-16 units by JSON Pointer. */
export interface Outline {
  /** A member's offset is that of its key, an item's and the root's that of the value. */
  readonly offsets: ReadonlyMap<string, number>;
  /** Keys that stand in their object already. */
  readonly duplicates: readonly KeyProblem[];
  /** Keys that JSON cannot have, such as YAML's numbers. `key` is the key's source text. */
  readonly strangeKeys: readonly KeyProblem[];
  /** The offset of the first value that is nested too deeply; what follows it is not in the outline. */
  readonly tooDeep?: number;
}

export interface KeyProblem {
  readonly key: string;
  /** JSON Pointer of the object that has the key. */
  readonly pointer: string;
  readonly offset: number;
}
