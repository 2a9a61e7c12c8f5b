import { closest } from "fastest-levenshtein";
import { diagnostic } from "../../diagnostics.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { type Location, locationUri } from "../../model/location.ts";
import type { NameMemory, RememberedName } from "../../model/name-memory.ts";
import { sameItems } from "../../model/same-items.ts";
import type { DeclarationId } from "../../model/shape/shape.ts";
import type { DeclarationSource } from "../references/find-declarations.ts";
import type { AssignedNames } from "./assign-names.ts";
import { type DeclarationNames, declarationNames } from "./declaration-names.ts";
import { isMetaschema, moduleNames } from "./module-names.ts";
import type { PackageNames } from "./package-names.ts";
import { candidateNames, fileName, fixedName, wantedName } from "./wordings.ts";

/** The names of all that has one. */
export interface Names {
  /** By the ids of documents. */
  readonly modules: ReadonlyMap<string, string>;
  readonly declarations: ReadonlyMap<DeclarationId, string>;
  /** What the next run has to know. */
  readonly memory: NameMemory;
  readonly diagnostics: readonly Diagnostic[];
  /** The names of declarations, in lower case, that more than one has asked for. */
  readonly contested: ReadonlySet<string>;
}

type Assigned = AssignedNames & Pick<DeclarationNames, "wishes"> & Partial<Pick<DeclarationNames, "fixed">>;

/** What is known of names before they are given. */
interface Known {
  readonly remembered: NameMemory;
  /** Names that the options fix, by the URI or the place of a schema. */
  readonly fixed: { readonly [schema: string]: string };
  /** Names in other packages. */
  readonly packages: Pick<PackageNames, "modules" | "declarations">;
}

/**
 * `newNames` for runs that follow one another: where everybody asks for what it asked for in the last one, the names are those
 * of that one.
 */
export function nameAll(all: readonly DeclarationSource[], known: Known): Names {
  const { remembered, fixed, packages } = known;
  const maps = [remembered.declarations, remembered.modules, packages.declarations, packages.modules];
  const asked = [JSON.stringify([fixed, ...maps.map((map) => [...map])]), ...all.map(askedName)];
  const names = last !== undefined && sameItems(last.asked, asked) ? last.names : newNames(all, known);
  last = { asked, names };
  return names;
}

/** What the last run asked for, and what came of it. */
let last: { readonly asked: readonly string[]; readonly names: Names } | undefined;

/** All that a declaration's name is made of. */
export function askedName(source: DeclarationSource): string {
  const { id, at, variant, within } = source;
  if (variant !== undefined || within !== undefined) return newAskedName(source);
  const known = ASKED.get(at);
  if (known?.id === id && known.isPart === source.isPart) return known.text;
  const text = newAskedName(source);
  ASKED.set(at, { id, isPart: source.isPart, text });
  return text;
}

/** By the places of schemas, which are the same objects as long as their documents are. */
const ASKED = new WeakMap<
  Location,
  { readonly id: string; readonly isPart: DeclarationSource["isPart"]; readonly text: string }
>();

function newAskedName(source: DeclarationSource): string {
  const { id, at, variant, within, isPart, schema } = source;
  const other = variant && [variant.of, variant.direction.suffix];
  return JSON.stringify([id, at, other, within?.length, isPart, fixedName(schema), candidateNames(source)]);
}

/** Names the modules and the declarations. Whoever is not called as it would be if it were alone is told. */
export function newNames(all: readonly DeclarationSource[], { remembered, fixed, packages }: Known): Names {
  const sources = all.filter(({ id }) => !packages.declarations.has(id));
  const byId = new Map(sources.map((source) => [source.id, source]));
  const modules = moduleNames([...new Set(sources.map(({ at }) => at.document))], remembered.modules);
  const declarations = declarationNames(sources, {
    remembered: remembered.declarations,
    fixed: new Map(Object.entries(fixed)),
    taken: packages.declarations,
  });
  const locationOf = (id: string): Location => byId.get(id)?.at ?? { document: id, pointer: "" };
  const isSafe = (id: string, name: string): boolean => declarations.fixed.has(id) || isSafelyNamed(byId.get(id), name);
  return {
    modules: new Map([...modules.names, ...packages.modules]),
    declarations: declarations.names,
    memory: {
      modules: memoryOf(modules, locationOf, (id) => !id.includes("://")),
      declarations: memoryOf(declarations, locationOf, isSafe),
    },
    diagnostics: [
      ...findings(modules, locationOf),
      ...findings(declarations, locationOf),
      ...unusedNames(sources, fixed),
    ],
    contested: declarations.contested,
  };
}

/**
 * The names where some declarations ask for other ones, if that is nobody else's matter: neither the names that they had nor
 * those that they want has another one asked for, so that all others get what they got.
 * @param asking - these declarations, and those of which something else is remembered
 * @param before - names of the same declarations, none of which is a variant or fixed by the options
 * @returns undefined where all have to be named anew
 */
export function namesApart(
  asking: readonly DeclarationSource[],
  before: Names,
  remembered: NameMemory["declarations"],
): Names | undefined {
  const taken = new Set([...before.declarations.values()].map((name) => name.toLowerCase()));
  const declarations = new Map(before.declarations);
  const lasting = new Map(before.memory.declarations);
  for (const source of asking) {
    const { id, at, variant, within, isPart, schema } = source;
    const old = declarations.get(id);
    const wanted = wantedName(source);
    const known = remembered.get(id);
    const isPlain = variant === undefined && within === undefined && isPart !== true && fixedName(schema) === undefined;
    const isOtherwiseKnown = known?.wanted === wanted && known.name !== wanted;
    if (old === undefined || !isPlain || isOtherwiseKnown || before.contested.has(old.toLowerCase())) return undefined;
    taken.delete(old.toLowerCase());
    if (taken.has(wanted.toLowerCase())) return undefined;
    taken.add(wanted.toLowerCase());
    declarations.set(id, wanted);
    if (isSafelyNamed(source, wanted) || isMetaschema(at.document)) lasting.delete(id);
    else lasting.set(id, { name: wanted, wanted });
  }
  return { ...before, declarations, memory: { ...before.memory, declarations: lasting } };
}

/** Whether nothing but a name that its author fixes can take a name from a schema: its file on top is called so. */
function isSafelyNamed(source: DeclarationSource | undefined, name: string): boolean {
  if (source === undefined || source.variant !== undefined) return false;
  const { document, pointer } = source.at;
  return pointer === "" && !document.includes("/") && fileName(document).toLowerCase() === name.toLowerCase();
}

/** What to remember: all but the names that the same schemas get again whatever else there is. */
function memoryOf(
  { names, wishes }: Assigned,
  locationOf: (id: string) => Location,
  isSafe: (id: string, name: string) => boolean,
): ReadonlyMap<string, RememberedName> {
  const lasting = wishes.flatMap(({ id, wanted }): [string, RememberedName][] => {
    const name = names.get(id) ?? wanted;
    const isPlain = name === wanted && isSafe(id, name);
    return isPlain || isMetaschema(locationOf(id).document) ? [] : [[id, { name, wanted }]];
  });
  return new Map(lasting);
}

/** Names that the options fix for schemas that there are not. */
function unusedNames(sources: readonly DeclarationSource[], fixed: Known["fixed"]): readonly Diagnostic[] {
  if (Object.keys(fixed).length === 0) return [];
  const known = new Set(sources.flatMap(({ id, at }) => [id, locationUri(at)]));
  return Object.entries(fixed)
    .filter(([id]) => !known.has(id))
    .map(([id, name]) =>
      diagnostic("unused-name", {}, id, name, ...(known.size === 0 ? [] : [closest(id, [...known])])),
    );
}

function findings(
  { names, wishes, ownerOf, fixed }: Assigned,
  locationOf: (id: string) => Location,
): readonly Diagnostic[] {
  return wishes.flatMap(({ id, wanted, remembered }): readonly Diagnostic[] => {
    const name = names.get(id) ?? wanted;
    const location = locationOf(id);
    if (name.toLowerCase() === wanted.toLowerCase() || isMetaschema(location.document)) return [];
    const owner = ownerOf(wanted);
    const known = remembered?.wanted === wanted ? remembered.name : name;
    if (owner !== undefined && fixed?.get(id) === wanted && fixed.has(owner))
      return [diagnostic("duplicate-name", { location }, wanted, owner)];
    if (owner === undefined) return [diagnostic("kept-name", { location }, name, wanted)];
    if (known !== name) return [diagnostic("changed-name", { location }, known, name, wanted, owner)];
    return [diagnostic("name-clash", { location }, wanted, name, owner)];
  });
}
