import { outputsFinder } from "../emit/emit.ts";
import { groupBy } from "../model/group-by.ts";
import { allDeclarations, type Declaration, type Model } from "../model/model.ts";
import type { DeclarationId } from "../model/shape/shape.ts";
import type { Options } from "../options/options.ts";
import type { Models } from "./compared-models.ts";
import type { Matching, Pair } from "./match-declarations.ts";

/** An exported name that code may import, and what became of it. */
export interface ExportChange {
  readonly change: "gone" | "added" | "renamed" | "moved";
  /** `types/deal.ts`, on the old side and on the new one. */
  readonly oldModule?: string;
  readonly newModule?: string;
  readonly oldName?: string;
  readonly newName?: string;
  /** The declaration that it belongs to, on the side that has it; the new one where both have. */
  readonly declaration: DeclarationId;
}

/**
 * What the outputs of two models export differently. Only declarations are looked at that have changed, or come or
 * gone; all others export what they did.
 */
export function exportChanges(
  matching: Matching,
  models: Models,
  changed: ReadonlySet<DeclarationId>,
  options: Options,
): readonly ExportChange[] {
  const [before, after] = [
    exportsOf(models.old, touched(matching, changed, "old"), options),
    exportsOf(models.new, touched(matching, changed, "new"), options),
  ];
  const keyOf = ({ module, name }: Exported): string => `${module}\n${name}`;
  const oldKeys = new Set(before.map(keyOf));
  const newKeys = new Set(after.map(keyOf));
  const lost = before.filter((one) => !newKeys.has(keyOf(one)));
  const gained = new Map(after.filter((one) => !oldKeys.has(keyOf(one))).map((one) => [keyOf(one), one]));
  const heirs = new Map([...gained.values()].map((one) => [thingKey(one, one.declaration), one]));
  const partners = new Map(matching.pairs.map((pair) => [pair.old.id, pair.new]));
  const changes = lost.map((one): ExportChange => {
    const partner = partners.get(one.declaration.id);
    const heir = partner === undefined ? undefined : heirs.get(thingKey(one, partner));
    const old = { oldModule: one.module, oldName: one.name };
    if (heir === undefined) return { change: "gone", ...old, declaration: one.declaration.id };
    gained.delete(keyOf(heir));
    const change = heir.name === one.name ? "moved" : "renamed";
    return { change, ...old, newModule: heir.module, newName: heir.name, declaration: heir.declaration.id };
  });
  const added = [...gained.values()].map(({ module, name, declaration }): ExportChange => {
    return { change: "added", newModule: module, newName: name, declaration: declaration.id };
  });
  return [...changes, ...added];
}

interface Exported {
  readonly module: string;
  readonly name: string;
  readonly declaration: Declaration;
  /** The target, and what the name is there: what a declaration of another name has, too. */
  readonly target: string;
  readonly role: string;
}

/** Those of one side that may be exported differently. */
function touched(
  { pairs, gone, added }: Matching,
  changed: ReadonlySet<DeclarationId>,
  side: "old" | "new",
): readonly Declaration[] {
  const isSame = (pair: Pair): boolean =>
    pair.old.name === pair.new.name && pair.old.module === pair.new.module && !changed.has(pair.new.id);
  const paired = pairs.filter((pair) => !isSame(pair)).map((pair) => pair[side]);
  return [...paired, ...(side === "old" ? gone : added)];
}

function exportsOf(model: Model, wanted: readonly Declaration[], options: Options): readonly Exported[] {
  const outputsOf = outputsFinder(model, { ...options, language: "ts" });
  const ids = new Set(wanted.map(({ id }) => id));
  const declarations = allDeclarations(model).filter(({ id }) => ids.has(id));
  const all = declarations.flatMap((declaration) =>
    Object.entries(outputsOf(declaration)).flatMap(([target, { path, symbols }]) =>
      Object.entries(symbols).map(([role, name]) => ({ module: path, name, declaration, target, role })),
    ),
  );
  return [...groupBy(all, ({ target }) => target).values()].flat();
}

/** What an export is, whatever it is called: the same thing to the same declaration. */
function thingKey({ target, role }: Exported, { id }: Declaration): string {
  return JSON.stringify([target, role, id]);
}
