import { pascalCase } from "../code/identifier.ts";
import { diagnostic } from "../diagnostics.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { isJsonObject, member } from "../model/json.ts";
import { type Location, pointerTokens } from "../model/location.ts";
import type { DeclarationId } from "../model/shape.ts";
import type { Seed } from "./find-declarations.ts";

const LONGEST_TITLE = 40;
const MOST_WORDS = 5;

/** Folders that the guards have of their own beside the modules. */
const OUTPUT_FOLDERS: ReadonlySet<string> = new Set(["runtime", "schemas"]);

/** Names for modules: a document's path without its ending, made of characters that every file system takes. */
export function moduleNames(documents: readonly string[]): ReadonlyMap<string, string> {
  return settle(
    documents.map((id) => {
      const segments = modulePath(id);
      const longer = segments.join("/");
      const file = segments.at(-1) ?? "schema";
      // A file's own folders are part of its name; a URI's host and path only where two would clash.
      const candidates = id.includes("://") ? [file, longer.replaceAll("/", "-")] : [longer];
      return { id, depth: 0, candidates: [...candidates, `${candidates.at(-1)}-${digest(id)}`] };
    }),
  ).names;
}

function modulePath(id: string): readonly string[] {
  const segments = id
    .replace(/^[a-z][a-z0-9+.-]*:\/*/i, "")
    .replace(/[?#].*$/s, "")
    .replace(/(\.schema)?\.(json|ya?ml)$/i, "")
    .split("/")
    .map((segment) => segment.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^\.+|\.+$/g, ""))
    .filter((segment) => segment !== "");
  const [folder = "schema", ...others] = segments;
  return others.length > 0 && OUTPUT_FOLDERS.has(folder.toLowerCase())
    ? [`${folder}_`, ...others]
    : [folder, ...others];
}

/**
 * Names for declarations: the title where it can be one, else the key in `$defs` or the file's name. Of several
 * that want one name the outermost keeps it; the others get longer names out of their paths. Nothing depends on
 * the order of the input.
 */
export function declarationNames(
  seeds: readonly Seed[],
  modules: ReadonlyMap<string, string>,
): { readonly names: ReadonlyMap<DeclarationId, string>; readonly diagnostics: readonly Diagnostic[] } {
  const wanted = seeds
    .filter(({ variant }) => variant === undefined)
    .map((seed) => ({ id: seed.id, depth: depthOf(seed.at), candidates: candidates(seed, modules) }));
  const { names, clashes } = withVariants(settle(wanted), seeds);
  const byId = new Map(seeds.map((seed) => [seed.id, seed]));
  const diagnostics = clashes.map(({ id, name, others }) =>
    diagnostic(
      "name-clash",
      { location: byId.get(id)?.at ?? { document: id, pointer: "" } },
      name,
      names.get(id) ?? name,
      others.join(", "),
    ),
  );
  return { names, diagnostics };
}

/** Variants are called after their declarations, unless another declaration is called so. */
function withVariants(settled: Settlement, seeds: readonly Seed[]): Settlement {
  const variants = seeds.flatMap(({ id, variant }): readonly Wish[] => {
    if (variant === undefined) return [];
    const name = `${settled.names.get(variant.of)}${variant.direction.suffix}`;
    return [{ id, depth: 1, candidates: [name, `${name}_${digest(id)}`] }];
  });
  if (variants.length === 0) return settled;
  const others = [...settled.names].map(([id, name]): Wish => ({ id, depth: 0, candidates: [name] }));
  const { names, clashes } = settle([...others, ...variants]);
  return { names, clashes: [...settled.clashes, ...clashes] };
}

/** Any document's root is outside of what is in a document; of two alike, the one in fewer folders is. */
function depthOf({ document, pointer }: Location): number {
  const folders = document.split("/").length;
  return pointerTokens(pointer).length + folders / (folders + 1);
}

/** Names from the shortest to one that is surely free. In another dynamic scope, each says in which. */
function candidates({ within = [], ...seed }: Seed, modules: ReadonlyMap<string, string>): readonly string[] {
  const names = plainCandidates(seed, modules);
  if (within.length === 0) return names;
  const scopes = within.map((resource) => plainCandidates(resource, modules)[0] ?? "").join("And");
  return names.map((name) => `${name}In${scopes}`);
}

function plainCandidates(seed: Seed, modules: ReadonlyMap<string, string>): readonly string[] {
  const path = modules.get(seed.at.document) ?? "";
  const file = pascalCase(path.split("/").at(-1) ?? "") || "Schema";
  const tokens = pointerTokens(seed.at.pointer).filter((token) => token !== "$defs" && token !== "definitions");
  const key = pascalCase(tokens.at(-1) ?? "") || pascalCase(tokens.join(" "));
  const isNamed = /\/(\$defs|definitions)\/[^/]*$/.test(seed.at.pointer);
  const long = tokens.length === 0 ? [pascalCase(path)] : [`${file}${key}`, pascalCase(`${path} ${tokens.join(" ")}`)];
  const short = tokens.length === 0 ? [file] : isNamed ? [key] : [];
  const all = [...new Set([...title(seed), ...short, ...long])].filter((name) => name !== "");
  return [...all, `${all.at(-1) ?? file}_${digest(seed.id)}`];
}

/** A title is usable as a name when it reads like one: a few words without punctuation. */
function title({ schema }: Seed): readonly string[] {
  const text = isJsonObject(schema) ? member(schema, "title") : undefined;
  if (typeof text !== "string" || text.length > LONGEST_TITLE) return [];
  const words = text.trim().split(/[\s_-]+/);
  const isUsable = words.length <= MOST_WORDS && words.every((word) => /^[\p{L}\p{Nd}$]+$/u.test(word));
  return isUsable ? [pascalCase(text)] : [];
}

interface Wish {
  readonly id: string;
  /** How far inside its document it stands. */
  readonly depth: number;
  /** From the shortest name to one that is surely free. */
  readonly candidates: readonly string[];
}

interface Attempt {
  readonly wish: Wish;
  readonly level: number;
}

interface Settlement {
  readonly names: ReadonlyMap<string, string>;
  readonly clashes: readonly Clash[];
}

interface Clash {
  readonly id: string;
  readonly name: string;
  readonly others: readonly string[];
}

/**
 * Settles who gets which name, in rounds. A name goes to the one that wants it, or of several to the only
 * outermost one; everybody else tries the next candidate in the next round. Names that differ only by case
 * count as one, since files are named after them.
 */
function settle(wishes: readonly Wish[]): Settlement {
  const names = new Map<string, string>();
  /** Who got a name, in lower case; undefined where several wanted it and none got it. */
  const owners = new Map<string, string | undefined>();
  const clashes = new Map<string, Clash>();
  let attempts: readonly Attempt[] = wishes.map((wish) => ({ wish, level: 0 }));
  while (attempts.length > 0) {
    const next: Attempt[] = [];
    for (const [name, group] of groupByName(attempts)) {
      const winner = owners.has(name) ? undefined : outermost(group);
      if (winner !== undefined) names.set(winner.wish.id, candidate(winner));
      const rivals = [owners.get(name), ...group.map(({ wish }) => wish.id)].filter((id) => id !== undefined);
      for (const attempt of group.filter((other) => other !== winner)) {
        const { id } = attempt.wish;
        const clash = { id, name: candidate(attempt), others: rivals.filter((rival) => rival !== id) };
        if (!clashes.has(id)) clashes.set(id, clash);
        next.push({ wish: attempt.wish, level: attempt.level + 1 });
      }
      if (!owners.has(name)) owners.set(name, winner?.wish.id);
    }
    attempts = next;
  }
  return { names, clashes: [...clashes.values()] };
}

function groupByName(attempts: readonly Attempt[]): ReadonlyMap<string, readonly Attempt[]> {
  const groups = new Map<string, Attempt[]>();
  for (const attempt of attempts) {
    const name = candidate(attempt).toLowerCase();
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [attempt]);
    else group.push(attempt);
  }
  return groups;
}

function outermost(group: readonly Attempt[]): Attempt | undefined {
  const depth = Math.min(...group.map(({ wish }) => wish.depth));
  const [first, second] = group.filter(({ wish }) => wish.depth === depth);
  return second === undefined ? first : undefined;
}

function candidate({ wish, level }: Attempt): string {
  return wish.candidates[level] ?? `${wish.candidates.at(-1)}_${level}`;
}

/** Eight hexadecimal digits of an FNV-1a hash: names for what nothing else tells apart. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (const unit of text) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
