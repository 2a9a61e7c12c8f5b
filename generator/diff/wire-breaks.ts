import { KEYWORDS } from "../keywords/vocabulary.ts";
import { codeSpan, text } from "../markdown/inline.ts";
import type { DeclarationId } from "../model/shape/shape.ts";
import type { Break } from "./breaks.ts";
import type { InstanceAxis } from "./compatibility.ts";
import type { Pair } from "./match-declarations.ts";
import type { Verdict } from "./relations.ts";
import type { TextChange } from "./texts.ts";

/** Whether an annotation changes how instances are written outside of the program. */
export function isOfWire({ keyword }: TextChange): boolean {
  return KEYWORDS.get(keyword)?.kind === "wire";
}

/** The declarations whose forms on the wire are known to be others than before: an instance on the wire shows it. */
export function changedOnWire(
  affected: readonly Pair[],
  verdicts: { readonly [Axis in InstanceAxis]: readonly Verdict[] },
): ReadonlySet<DeclarationId> {
  return new Set(
    affected.flatMap(({ new: { variant } }, index) => {
      const isBreaking = [verdicts.backward[index], verdicts.forward[index]].some((one) => one?.kind === "breaking");
      return variant?.hasNoPage === true && isBreaking ? [variant.of] : [];
    }),
  );
}

/**
 * Changes of how instances are read and written outside of the program, which no instance of the schema itself can show.
 * @param shown - declarations of which one on the wire shows it
 */
export function wireBreaks(
  axis: InstanceAxis,
  changes: readonly TextChange[],
  pairs: readonly Pair[],
  shown: ReadonlySet<DeclarationId>,
): readonly Break[] {
  const byId = new Map(pairs.map((pair) => [pair.new.id, pair]));
  return changes.filter(isOfWire).flatMap(({ declaration: id, keyword, change, at }): readonly Break[] => {
    const pair = byId.get(id);
    if (pair === undefined || shown.has(id)) return [];
    const { new: declaration, old } = pair;
    const says = [
      codeSpan(declaration.name),
      text(" is written differently on the wire: "),
      codeSpan(keyword),
      text(` was ${change}; what still reads or writes the other form was not looked for`),
    ];
    const place = { document: at.document, pointer: at.pointer, old: old.at, new: at };
    const { name } = declaration;
    return [
      {
        kind: "undecided",
        axis,
        declaration: id,
        name,
        ...place,
        says,
        edits: [],
        reasons: [],
        affected: [{ declaration }],
      },
    ];
  });
}
