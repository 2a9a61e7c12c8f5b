import { pointerTokens } from "../../model/location.ts";
import type { RememberedName } from "../../model/name-memory.ts";
import type { DeclarationId } from "../../model/shape/shape.ts";
import type { DeclarationSource } from "../references/find-declarations.ts";
import { type AssignedNames, assignNames, type Wish } from "./assign-names.ts";
import { digest } from "./digest.ts";
import { isMetaschema } from "./module-names.ts";
import { candidateNames, fileName } from "./wordings.ts";

type Remembered = ReadonlyMap<DeclarationId, RememberedName>;

/**
 * Names for declarations: the title where it can be one, else the key in `$defs` or the file's name. Of several that want
 * one name it goes to the schema whose file is called so, then to the one that had it in the last output, then to the
 * outermost one, then by id; the others get longer names out of their paths. The specification's metaschemas always
 * yield. Nothing depends on the order of the input.
 */
export function declarationNames(
  sources: readonly DeclarationSource[],
  remembered: Remembered = new Map(),
): AssignedNames & { readonly wishes: readonly Wish[] } {
  const wishes = sources
    .filter(({ variant }) => variant === undefined)
    .map((source) => withMemory(ownWish(source), remembered));
  const reserved = sources.flatMap((source) => reservation(source, remembered));
  const { names } = assignNames([...wishes, ...reserved]);
  const settled = wishes.map(({ id, candidates }): Wish => {
    const name = names.get(id);
    // Whatever else is asked for, this is settled; the candidates are there for what is said about the name.
    return { id, candidates: name === undefined ? candidates : [name], claim: () => BEST };
  });
  const variants = sources.flatMap((source) => variantWish(source, names, remembered));
  return { ...assignNames([...settled, ...variants]), wishes: [...wishes, ...variants] };
}

const BEST = { beforeMemory: [-1, 0], afterMemory: 0 } as const;
const PLAIN = { beforeMemory: [0, 1], afterMemory: 0 } as const;

function withMemory(wish: Wish, memory: Remembered): Wish {
  const remembered = memory.get(wish.id);
  return remembered === undefined ? wish : { ...wish, remembered };
}

function ownWish(source: DeclarationSource): Wish {
  const { id, at } = source;
  const isMeta = Number(isMetaschema(at.document));
  const file = at.pointer === "" ? fileName(at.document).toLowerCase() : undefined;
  const afterMemory = depthOf(source);
  return {
    id,
    candidates: candidateNames(source),
    claim: (name) => ({ beforeMemory: [isMeta, Number(name.toLowerCase() !== file)], afterMemory }),
  };
}

/** Any document's root is outside of what is in a document; of two alike, the one in fewer folders is. */
function depthOf({ at: { document, pointer } }: DeclarationSource): number {
  const folders = document.split("/").length;
  return pointerTokens(pointer).length + folders / (folders + 1);
}

/** Keeps the name of a variant for it until its declaration has a name. */
function reservation({ id, variant }: DeclarationSource, memory: Remembered): readonly Wish[] {
  const remembered = variant === undefined ? undefined : memory.get(id);
  if (remembered === undefined) return [];
  return [{ id, candidates: [remembered.wanted, remembered.name], remembered, claim: () => PLAIN }];
}

/** Variants are called after their declarations, unless another declaration is called so. */
function variantWish(
  { id, variant }: DeclarationSource,
  names: ReadonlyMap<DeclarationId, string>,
  memory: Remembered,
): readonly Wish[] {
  if (variant === undefined) return [];
  const name = `${names.get(variant.of)}${variant.direction.suffix}`;
  return [
    withMemory({ id, candidates: [name, `${name}Variant`, `${name}_${digest(id)}`], claim: () => PLAIN }, memory),
  ];
}
