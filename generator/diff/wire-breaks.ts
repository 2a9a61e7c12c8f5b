import { KEYWORDS } from "../keywords/vocabulary.ts";
import { codeSpan, text } from "../markdown/inline.ts";
import type { Break } from "./breaks.ts";
import type { InstanceAxis } from "./compatibility.ts";
import type { Pair } from "./match-declarations.ts";
import type { TextChange } from "./texts.ts";

/** Whether an annotation changes how instances are written outside of the program. */
export function isOfWire({ keyword }: TextChange): boolean {
  return KEYWORDS.get(keyword)?.kind === "wire";
}

/** Changes of how instances are read and written outside of the program, which no instance of the schema itself can show. */
export function wireBreaks(
  axis: InstanceAxis,
  changes: readonly TextChange[],
  pairs: readonly Pair[],
): readonly Break[] {
  const byId = new Map(pairs.map((pair) => [pair.new.id, pair]));
  return changes.filter(isOfWire).flatMap(({ declaration: id, keyword, change, at }): readonly Break[] => {
    const pair = byId.get(id);
    if (pair === undefined) return [];
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
