import type { DeclarationId } from "../model/shape/shape.ts";
import type { Affected } from "./affected-pairs.ts";
import type { Matching } from "./match-declarations.ts";
import type { Verdict } from "./relations.ts";

/** What became of a declaration. */
export interface DeclarationChange {
  /** `reached`: it has not changed itself, but something that it refers to has. */
  readonly status: "changed" | "reached" | "renamed" | "added" | "gone";
  readonly name: string;
  readonly oldId?: DeclarationId;
  readonly newId?: DeclarationId;
  readonly backward?: Verdict["kind"];
  readonly forward?: Verdict["kind"];
  /** The sides on which nothing at all is valid: both relations hold trivially from there. */
  readonly empty?: readonly ("old" | "new")[];
}

/** Declarations that have changed or are reached by a change, renamed ones, new ones and those that are gone. */
export function declarationChanges(
  { pairs, gone, added }: Matching,
  { changed, affected }: Affected,
  verdicts: { readonly backward: readonly Verdict[]; readonly forward: readonly Verdict[] },
  isEmpty: (side: "old" | "new", id: DeclarationId) => boolean,
): readonly DeclarationChange[] {
  const compared = affected.map((pair, index): DeclarationChange => {
    const empty = (["old", "new"] as const).filter((side) => isEmpty(side, pair[side].id));
    return {
      status: pair.isRenamed === true ? "renamed" : changed.includes(pair) ? "changed" : "reached",
      name: pair.new.name,
      oldId: pair.old.id,
      newId: pair.new.id,
      backward: verdicts.backward[index]?.kind ?? "compatible",
      forward: verdicts.forward[index]?.kind ?? "compatible",
      ...(empty.length === 0 ? {} : { empty }),
    };
  });
  const looked = new Set(affected);
  const renamed = pairs.filter((pair) => pair.isRenamed === true && !looked.has(pair));
  return [
    ...compared,
    ...renamed.map((pair): DeclarationChange => {
      return { status: "renamed", name: pair.new.name, oldId: pair.old.id, newId: pair.new.id };
    }),
    ...added.map(({ name, id }): DeclarationChange => ({ status: "added", name, newId: id })),
    ...gone.map(({ name, id }): DeclarationChange => ({ status: "gone", name, oldId: id })),
  ];
}
