import { codeSpan, type Inline, joinInlines, text } from "../markdown/inline.ts";
import { groupBy } from "../model/group-by.ts";
import type { Declaration } from "../model/model.ts";
import type { DeclarationId } from "../model/shape/shape.ts";
import type { Break } from "./breaks.ts";
import type { ExportChange } from "./exports.ts";

/** What changes of exports break: what is gone, renamed or moved, for each declaration at once. */
export function exportBreaks(
  changes: readonly ExportChange[],
  declarationOf: (id: DeclarationId) => Declared,
): readonly Break[] {
  const lost = changes.filter(({ change }) => change !== "added");
  const groups = groupBy(lost, ({ declaration, change }) => `${change} ${declaration}`);
  return [...groups.values()].flatMap((some): readonly Break[] => {
    const [first] = some;
    if (first === undefined) return [];
    const { declaration, isOld } = declarationOf(first.declaration);
    return [
      {
        kind: "breaking",
        axis: "names",
        declaration: declaration.id,
        name: declaration.name,
        document: declaration.at.document,
        pointer: declaration.at.pointer,
        says: phraseExports(first.change, some),
        edits: [],
        reasons: [],
        affected: [{ declaration }],
        ...(isOld ? { old: declaration.at } : { new: declaration.at }),
      },
    ];
  });
}

export interface Declared {
  readonly declaration: Declaration;
  /** True where only the old side has it. */
  readonly isOld: boolean;
}

function phraseExports(change: ExportChange["change"], some: readonly ExportChange[]): readonly Inline[] {
  const names = (list: readonly (string | undefined)[]): readonly Inline[] =>
    joinInlines(
      [...new Set(list)].map((name = "") => [codeSpan(name)]),
      ", ",
    );
  const old = names(some.map(({ oldName }) => oldName));
  const verb = some.length === 1 ? "is" : "are";
  if (change === "gone") return [...old, text(` ${verb} no longer exported`)];
  if (change === "renamed") return [...old, text(` ${verb} now called `), ...names(some.map(({ newName }) => newName))];
  const modules = [
    names(some.map(({ oldModule }) => oldModule)),
    names(some.map(({ newModule }) => newModule)),
  ] as const;
  return [...old, text(` moved from `), ...modules[0], text(" to "), ...modules[1]];
}
