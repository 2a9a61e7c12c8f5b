/** A name that was given in an earlier run. */
export interface RememberedName {
  readonly name: string;
  /** What the schema wanted to be called then. A name counts for as long as the schema still wants the same. */
  readonly wanted: string;
}

/** The names of the last output, as far as another schema could ask for them. */
export interface NameMemory {
  /** By the ids of declarations. */
  readonly declarations: ReadonlyMap<string, RememberedName>;
  /** By the ids of documents. */
  readonly modules: ReadonlyMap<string, RememberedName>;
}

/** What is remembered before the first run. */
export const NO_MEMORY: NameMemory = { declarations: new Map(), modules: new Map() };
