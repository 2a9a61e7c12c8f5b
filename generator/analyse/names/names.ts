import { pascalCase } from "../../code/identifier.ts";
import { diagnostic } from "../../diagnostics.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { isJsonObject, type Json, member } from "../../model/json.ts";
import { type Location, pointerTokens } from "../../model/location.ts";
import type { DeclarationId } from "../../model/shape/shape.ts";
import type { DeclarationSource, Nameable } from "../references/find-declarations.ts";
import { type AssignedNames, assignNames, type Wish } from "./assign-names.ts";

const LONGEST_TITLE = 40;
const MOST_WORDS = 5;

/** Folders that the guards have of their own beside the modules. */
const OUTPUT_FOLDERS: ReadonlySet<string> = new Set(["runtime", "schemas"]);

/** Names that are devices on Windows, whatever follows their first dot. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/** Names for modules: a document's path without its ending, made of characters that every file system takes. */
export function moduleNames(documents: readonly string[]): ReadonlyMap<string, string> {
  return assignNames(
    documents.map((id) => {
      const segments = modulePath(id);
      const longer = segments.join("/");
      const file = segments.at(-1) ?? "schema";
      // A file's own folders are part of its name; a URI's host and path only where two would clash.
      const candidates = id.includes("://") ? [file, longer.replaceAll("/", "-")] : [longer];
      const all = [...candidates, `${candidates.at(-1)}-${digest(id)}`];
      return { id, depth: 0, candidates: all };
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
    .map((segment) => segment.replace(/^-+/, "_").replace(DEVICE, "$&_"))
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
  sources: readonly DeclarationSource[],
  modules: ReadonlyMap<string, string>,
): { readonly names: ReadonlyMap<DeclarationId, string>; readonly diagnostics: readonly Diagnostic[] } {
  const wanted = sources
    .filter(({ variant }) => variant === undefined)
    .map((source) => ({ id: source.id, depth: depthOf(source.at), candidates: candidates(source, modules) }));
  const { names, clashes } = withVariants(assignNames(wanted), sources);
  const byId = new Map(sources.map((source) => [source.id, source]));
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
function withVariants(settled: AssignedNames, sources: readonly DeclarationSource[]): AssignedNames {
  const variants = sources.flatMap(({ id, variant }): readonly Wish[] => {
    if (variant === undefined) return [];
    const name = `${settled.names.get(variant.of)}${variant.direction.suffix}`;
    return [{ id, depth: 1, candidates: [name, `${name}_${digest(id)}`] }];
  });
  if (variants.length === 0) return settled;
  const others = [...settled.names].map(([id, name]): Wish => ({ id, depth: 0, candidates: [name] }));
  const { names, clashes } = assignNames([...others, ...variants]);
  return { names, clashes: [...settled.clashes, ...clashes] };
}

/** Any document's root is outside of what is in a document; of two alike, the one in fewer folders is. */
function depthOf({ document, pointer }: Location): number {
  const folders = document.split("/").length;
  return pointerTokens(pointer).length + folders / (folders + 1);
}

/** Names from the shortest to one that is surely free. In another dynamic scope, each says in which. */
function* candidates(source: DeclarationSource, modules: ReadonlyMap<string, string>): Generator<string> {
  const { within = [] } = source;
  const scopes = within.map((resource) => [...plainCandidates(resource, modules)][0] ?? "").join("And");
  for (const name of plainCandidates(source, modules)) yield within.length === 0 ? name : `${name}In${scopes}`;
}

function* plainCandidates(schema: Nameable, modules: ReadonlyMap<string, string>): Generator<string> {
  const made = new Set<string>();
  for (const name of wordings(schema, modules)) {
    if (name === "" || made.has(name)) continue;
    made.add(name);
    yield name;
  }
  yield `${[...made].at(-1) ?? "Schema"}_${digest(schema.id)}`;
}

/** What a schema could be called, repetitions and empty words included. Most get the first that they ask for. */
function* wordings({ schema, at }: Nameable, modules: ReadonlyMap<string, string>): Generator<string> {
  yield title(schema);
  const path = modules.get(at.document) ?? "";
  const file = pascalCase(path.split("/").at(-1) ?? "") || "Schema";
  const tokens = pointerTokens(at.pointer).filter((token) => token !== "$defs" && token !== "definitions");
  if (tokens.length === 0) {
    yield file;
    yield pascalCase(path);
    return;
  }
  const key = pascalCase(tokens.at(-1) ?? "") || pascalCase(tokens.join(" "));
  if (/\/(\$defs|definitions)\/[^/]*$/.test(at.pointer)) yield key;
  yield `${file}${key}`;
  yield pascalCase(`${path} ${tokens.join(" ")}`);
}

/** The name that a title makes. It is usable when it reads like one: a few words without punctuation. */
function title(schema: Json): string {
  const text = isJsonObject(schema) ? member(schema, "title") : undefined;
  if (typeof text !== "string" || text.length > LONGEST_TITLE) return "";
  const words = text.trim().split(/[\s_-]+/);
  const isUsable = words.length <= MOST_WORDS && words.every((word) => /^[\p{L}\p{Nd}$]+$/u.test(word));
  return isUsable ? pascalCase(text) : "";
}

/** Eight hexadecimal digits of an FNV-1a hash: names for what nothing else tells apart. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (const unit of text) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
