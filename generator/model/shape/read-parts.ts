import { perObject } from "../per-object.ts";
import type { PartKind, PartOf, Parts } from "./shape.ts";

/**
 * How each kind of part is read. A target that has such a table is total: a new kind does not compile until the table
 * reads it, or says why it does not.
 */
export type PartReaders<Result, Context extends readonly unknown[]> = {
  readonly [Kind in PartKind]: (part: PartOf<Kind>, ...context: Context) => readonly Result[];
};

/** What the readers make of the parts that are there, in the order of the readers. */
export function readParts<Result, Context extends readonly unknown[]>(
  parts: Parts,
  readers: PartReaders<Result, Context>,
  ...context: Context
): readonly Result[] {
  const kinds = kindsOf(parts, readers);
  const [first, another] = kinds;
  if (first !== undefined && another === undefined) return readPart(first, parts, readers, context);
  const results: Result[] = [];
  for (const kind of kinds) {
    for (const result of readPart(kind, parts, readers, context)) results.push(result);
  }
  return results;
}

/** The kinds that are there, in the order of a table: of many, most shapes have one or two. */
function kindsOf(parts: Parts, readers: object): readonly PartKind[] {
  const kinds = Object.keys(parts) as PartKind[];
  if (kinds.length < 2) return kinds;
  const ranks = ranksIn(readers);
  return kinds.sort((one, other) => (ranks.get(one) ?? 0) - (ranks.get(other) ?? 0));
}

/** Where each kind stands in a table. */
const ranksIn = perObject(
  (readers: object): ReadonlyMap<string, number> => new Map(Object.keys(readers).map((kind, rank) => [kind, rank])),
);

/** What the reader of one kind makes of the part; nothing where there is none. */
export function readPart<Kind extends PartKind, Result, Context extends readonly unknown[]>(
  kind: Kind,
  parts: Parts,
  readers: PartReaders<Result, Context>,
  context: Context,
): readonly Result[] {
  const part: PartOf<Kind> | undefined = parts[kind];
  return part === undefined ? [] : readers[kind](part, ...context);
}
