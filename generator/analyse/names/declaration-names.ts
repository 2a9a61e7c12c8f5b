import { locationUri, pointerTokens } from "../../model/location.ts";
import type { RememberedName } from "../../model/name-memory.ts";
import type { DeclarationId } from "../../model/shape/shape.ts";
import type { DeclarationSource } from "../references/find-declarations.ts";
import { type AssignedNames, assignNames, type Wish } from "./assign-names.ts";
import { digest } from "./digest.ts";
import { isMetaschema } from "./module-names.ts";
import { candidateNames, fileName, fixedName, wantedName } from "./wordings.ts";

/** What is known of names before they are given. */
export interface KnownNames {
  /** The names of the last output. */
  readonly remembered: ReadonlyMap<DeclarationId, RememberedName>;
  /** Names that the options fix, by the id or the place of a declaration. */
  readonly fixed: ReadonlyMap<string, string>;
  /** Names that others have for good, by whom. */
  readonly taken: ReadonlyMap<string, string>;
}

export interface DeclarationNames extends AssignedNames {
  readonly wishes: readonly Wish[];
  /** The names that are fixed, in options or schemas. */
  readonly fixed: ReadonlyMap<DeclarationId, string>;
}

/**
 * Names for declarations: the title where it can be one, else the key in `$defs` or the file's name. Of several that want
 * one name it goes to the one for which it is fixed, then to the schema whose file is called so, then to the one that
 * had it in the last output, then to the outermost one, then by id; the others get longer names out of their paths.
 * The specification's metaschemas always yield. Nothing depends on the order of the input.
 */
export function declarationNames(sources: readonly DeclarationSource[], known: KnownNames): DeclarationNames {
  const fixed = new Map(sources.flatMap((source) => fixedEntry(source, known)));
  const wishes = sources
    .filter(({ variant, isPart }) => variant === undefined && isPart !== true)
    .map((source) => withMemory(ownWish(source, fixed.get(source.id)), known));
  const reserved = sources.flatMap((source) => reservation(source, fixed.get(source.id), known));
  const taken = [...known.taken].map(
    ([id, name]): Wish => ({ id, wanted: name, others: nothingElse, claim: () => TAKEN }),
  );
  const first = assignNames([...wishes, ...reserved, ...taken]);
  const { names, contested } = first;
  if (!sources.some(({ variant, isPart }) => variant !== undefined || isPart === true))
    return { ...first, wishes, fixed };
  const settled = wishes.map(({ id, wanted, others }): Wish => {
    const name = names.get(id);
    const own = name === undefined ? { wanted, others } : { wanted: name, others: nothingElse };
    return { id, ...own, claim: () => SETTLED };
  });
  const nameOf = nameFinder(sources, names);
  const variants = sources.flatMap((source) => variantWish(source, fixed.get(source.id), { nameOf, known }));
  // Nobody asks for a part by its name, so parts take what is left, and nothing is said of it.
  const parts = sources.flatMap((source): Wish[] =>
    source.isPart === true ? [{ id: source.id, ...ownNames(source), claim: () => LAST }] : [],
  );
  const given = assignNames([...settled, ...variants, ...parts, ...taken]);
  return { ...given, contested, wishes: [...wishes, ...variants], fixed };
}

const TAKEN = { beforeMemory: [-3, 0], afterMemory: 0 } as const;
const FIXED = { beforeMemory: [-2, 0], afterMemory: 0 } as const;
const SETTLED = { beforeMemory: [-1, 0], afterMemory: 0 } as const;
const PLAIN = { beforeMemory: [0, 1], afterMemory: 0 } as const;
const LAST = { beforeMemory: [2, 0], afterMemory: 0 } as const;

/** What a declaration is called as long as nothing else is called so; a variant may be one of another variant. */
function nameFinder(
  sources: readonly DeclarationSource[],
  names: ReadonlyMap<DeclarationId, string>,
): (id: DeclarationId) => string {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const nameOf = (id: DeclarationId): string => {
    const variant = byId.get(id)?.variant;
    return variant === undefined ? (names.get(id) ?? "") : `${nameOf(variant.of)}${variant.direction.suffix}`;
  };
  return nameOf;
}

function fixedEntry(source: DeclarationSource, { fixed }: KnownNames): readonly [DeclarationId, string][] {
  const { id, at, schema, variant, within } = source;
  const isOther = variant !== undefined || within !== undefined;
  const inOptions =
    fixed.size === 0 ? undefined : (fixed.get(id) ?? (isOther ? undefined : fixed.get(locationUri(at))));
  const name = inOptions ?? (isOther ? undefined : fixedName(schema));
  return name === undefined ? [] : [[id, name]];
}

function withMemory(wish: Wish, { remembered: memory }: KnownNames): Wish {
  const remembered = memory.get(wish.id);
  return remembered === undefined ? wish : { ...wish, remembered };
}

function ownWish(source: DeclarationSource, fixed: string | undefined): Wish {
  const { id, at } = source;
  const isMeta = Number(isMetaschema(at.document));
  const file = at.pointer === "" ? fileName(at.document).toLowerCase() : undefined;
  const afterMemory = depthOf(source);
  return {
    id,
    ...ownNames(source, fixed),
    claim: (name) =>
      name === fixed ? FIXED : { beforeMemory: [isMeta, Number(name.toLowerCase() !== file)], afterMemory },
  };
}

/** The names that a declaration asks for, after the one that is fixed for it. */
function ownNames(source: DeclarationSource, fixed?: string): Pick<Wish, "wanted" | "others"> {
  const wanted = fixed ?? wantedName(source);
  return { wanted, others: () => candidateNames(source).filter((name) => name !== wanted) };
}

function nothingElse(): readonly string[] {
  return [];
}

/** Any document's root is outside of what is in a document; of two alike, the one in fewer folders is. */
function depthOf({ at: { document, pointer } }: DeclarationSource): number {
  const folders = document.split("/").length;
  return pointerTokens(pointer).length + folders / (folders + 1);
}

/** Keeps the name of a variant for it until its declaration has a name. */
function reservation(
  { id, variant }: DeclarationSource,
  fixed: string | undefined,
  { remembered: memory }: KnownNames,
): readonly Wish[] {
  const remembered = memory.get(id);
  if (variant === undefined || (fixed ?? remembered) === undefined) return [];
  if (fixed !== undefined || remembered === undefined)
    return [{ id, wanted: fixed ?? "", others: nothingElse, claim: () => FIXED }];
  const { wanted, name } = remembered;
  return [{ id, wanted, others: () => [name], remembered, claim: () => PLAIN }];
}

/** Variants are called after their declarations, unless another declaration is called so. */
function variantWish(
  { id, variant }: DeclarationSource,
  fixed: string | undefined,
  { nameOf, known }: { readonly nameOf: (id: DeclarationId) => string; readonly known: KnownNames },
): readonly Wish[] {
  if (variant === undefined) return [];
  const own = `${nameOf(variant.of)}${variant.direction.suffix}`;
  const others = [`${own}Variant`, `${own}_${digest(id)}`];
  const claim: Wish["claim"] = (name) => (name === fixed ? FIXED : PLAIN);
  const names =
    fixed === undefined ? { wanted: own, others: () => others } : { wanted: fixed, others: () => [own, ...others] };
  return [withMemory({ id, ...names, claim }, known)];
}
