import { diagnostic } from "../../diagnostics.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Location } from "../../model/location.ts";
import type { NameMemory, RememberedName } from "../../model/name-memory.ts";
import type { DeclarationId } from "../../model/shape/shape.ts";
import type { DeclarationSource } from "../references/find-declarations.ts";
import type { AssignedNames, Wish } from "./assign-names.ts";
import { declarationNames } from "./declaration-names.ts";
import { isMetaschema, moduleNames } from "./module-names.ts";
import { fileName } from "./wordings.ts";

/** The names of all that has one. */
export interface Names {
  /** By the ids of documents. */
  readonly modules: ReadonlyMap<string, string>;
  readonly declarations: ReadonlyMap<DeclarationId, string>;
  /** What the next run has to know. */
  readonly memory: NameMemory;
  readonly diagnostics: readonly Diagnostic[];
}

type Assigned = AssignedNames & { readonly wishes: readonly Wish[] };

/** Names the modules and the declarations. Whoever is not called as it would be if it were alone is told. */
export function nameAll(sources: readonly DeclarationSource[], remembered: NameMemory): Names {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const modules = moduleNames([...new Set(sources.map(({ at }) => at.document))], remembered.modules);
  const declarations = declarationNames(sources, remembered.declarations);
  const locationOf = (id: string): Location => byId.get(id)?.at ?? { document: id, pointer: "" };
  const isSafe = (id: string, name: string): boolean => isSafelyNamed(byId.get(id), name);
  return {
    modules: modules.names,
    declarations: declarations.names,
    memory: {
      modules: memoryOf(modules, locationOf, (id) => !id.includes("://")),
      declarations: memoryOf(declarations, locationOf, isSafe),
    },
    diagnostics: [...findings(modules, locationOf), ...findings(declarations, locationOf)],
  };
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
  const lasting = wishes.flatMap(({ id, candidates: [wanted = ""] }): [string, RememberedName][] => {
    const name = names.get(id) ?? wanted;
    const isPlain = name === wanted && isSafe(id, name);
    return isPlain || isMetaschema(locationOf(id).document) ? [] : [[id, { name, wanted }]];
  });
  return new Map(lasting);
}

function findings({ names, wishes, ownerOf }: Assigned, locationOf: (id: string) => Location): readonly Diagnostic[] {
  return wishes.flatMap(({ id, candidates: [wanted = ""], remembered }): readonly Diagnostic[] => {
    const name = names.get(id) ?? wanted;
    const location = locationOf(id);
    if (name.toLowerCase() === wanted.toLowerCase() || isMetaschema(location.document)) return [];
    const owner = ownerOf(wanted);
    const known = remembered?.wanted === wanted ? remembered.name : name;
    if (owner === undefined) return [diagnostic("kept-name", { location }, name, wanted)];
    if (known !== name) return [diagnostic("changed-name", { location }, known, name, wanted, owner)];
    return [diagnostic("name-clash", { location }, wanted, name, owner)];
  });
}
