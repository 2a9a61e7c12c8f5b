import { exportedNames } from "../code/exported-names.ts";
import { emit, locate } from "../emit/emit.ts";
import { allDeclarations, type Declaration, type Model } from "../model/model.ts";
import type { DeclarationId } from "../model/shape/shape.ts";
import type { Options } from "../options/options.ts";
import { groupBy } from "./group-by.ts";
import type { Matching, Pair } from "./match-declarations.ts";
import { subModel } from "./sub-model.ts";

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

/** The targets whose outputs are imported. */
const TARGETS = ["types", "guards"] as const;

/**
 * What the outputs of two models export differently. Only declarations are looked at that have changed, or come or
 * gone; all others export what they did.
 */
export async function exportChanges(
  matching: Matching,
  models: { readonly old: Model; readonly new: Model },
  changed: ReadonlySet<DeclarationId>,
  options: Options,
): Promise<readonly ExportChange[]> {
  const [before, after] = [
    await exportsOf(models.old, touched(matching, changed, "old"), options),
    await exportsOf(models.new, touched(matching, changed, "new"), options),
  ];
  const keyOf = ({ module, name }: Exported): string => `${module}\n${name}`;
  const oldKeys = new Set(before.map(keyOf));
  const newKeys = new Set(after.map(keyOf));
  const lost = before.filter((one) => !newKeys.has(keyOf(one)));
  const gained = new Map(after.filter((one) => !oldKeys.has(keyOf(one))).map((one) => [keyOf(one), one]));
  const partners = new Map(matching.pairs.map((pair) => [pair.old.id, pair.new]));
  const changes = lost.map((one): ExportChange => {
    const heir = heirOf(one, partners.get(one.declaration.id), gained, options);
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

/** Functions of guards that only other guards call. */
const INTERNAL = ["explain", "check"] as const;

interface Exported {
  readonly module: string;
  readonly name: string;
  readonly declaration: Declaration;
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

async function exportsOf(model: Model, wanted: readonly Declaration[], options: Options): Promise<readonly Exported[]> {
  if (wanted.length === 0) return [];
  const ids = new Set(wanted.map(({ id }) => id));
  const needed = subModel(model, ids);
  const { artifacts } = await emit(needed, { ...options, targets: TARGETS, language: "ts" });
  const texts = new Map(artifacts.map(({ path, text }) => [path, text]));
  return TARGETS.flatMap((target) => {
    const byPath = groupBy(allDeclarations(needed), (declaration) => locate(target, declaration, options).path);
    return [...byPath].flatMap(([path, declarations]) =>
      exportedNames(path, texts.get(path) ?? "").flatMap((name): readonly Exported[] => {
        const declaration = ownerOf(name, declarations);
        const isInternal = INTERNAL.some((prefix) => name === `${prefix}${declaration?.name}`);
        const isTold = declaration !== undefined && !isInternal && ids.has(declaration.id);
        return isTold ? [{ module: path, name, declaration }] : [];
      }),
    );
  });
}

/** The declaration whose name an export is made of: the longest, since `Spec` is also in `isSpecInput`. */
function ownerOf(name: string, declarations: readonly Declaration[]): Declaration | undefined {
  const owners = declarations.filter((declaration) => name.includes(declaration.name));
  return owners.toSorted((a, b) => b.name.length - a.name.length)[0] ?? declarations[0];
}

/** What an export that is gone is called now: the same function or type of the same declaration. */
function heirOf(
  { module, name, declaration }: Exported,
  partner: Declaration | undefined,
  gained: ReadonlyMap<string, Exported>,
  options: Options,
): Exported | undefined {
  if (partner === undefined) return undefined;
  const target = TARGETS.find((one) => locate(one, declaration, options).path === module);
  if (target === undefined) return undefined;
  const { path } = locate(target, partner, options);
  return gained.get(`${path}\n${name.replace(declaration.name, () => partner.name)}`);
}
