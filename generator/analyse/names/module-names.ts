import { DEVICE } from "../../model/device-names.ts";
import type { RememberedName } from "../../model/name-memory.ts";
import { type AssignedNames, assignNames, type Wish } from "./assign-names.ts";
import { digest } from "./digest.ts";

/** Folders that the guards have of their own beside the modules. */
const OUTPUT_FOLDERS: ReadonlySet<string> = new Set(["runtime", "schemas"]);

/** The ending of a schema file. */
const ENDING = /(\.schema)?\.(json[c5]?|ya?ml)$/i;

/**
 * Names for modules: a document's path without its ending, made of characters that every file system takes. A file comes
 * before what only a URI names, and the specification's metaschemas come last.
 */
export function moduleNames(
  documents: readonly string[],
  remembered: ReadonlyMap<string, RememberedName> = new Map(),
): AssignedNames & { readonly wishes: readonly Wish[] } {
  const wishes = documents.map((id): Wish => {
    const known = remembered.get(id);
    const beforeMemory = [Number(isMetaschema(id)), Number(isUri(id))];
    const segments = modulePath(id);
    // A file's own folders are part of its name; a URI's host and path only where two would clash.
    const wanted = (isUri(id) ? segments.at(-1) : undefined) ?? segments.join("/");
    return {
      id,
      wanted,
      others: () => longerNames(id, segments).filter((name) => name !== wanted),
      claim: () => ({ beforeMemory, afterMemory: 0 }),
      ...(known === undefined ? {} : { remembered: known }),
    };
  });
  return { ...assignNames(wishes), wishes };
}

function longerNames(id: string, segments: readonly string[]): readonly string[] {
  const path = segments.join("/");
  const longer = isUri(id)
    ? path.replaceAll("/", "-")
    : `${path}${(ENDING.exec(id)?.[0] ?? "").toLowerCase().replaceAll(".", "-")}`;
  return [longer, `${longer}-${digest(id)}`];
}

/** Whether a document is one of the specification's metaschemas, which nobody asks for by name. */
export function isMetaschema(document: string): boolean {
  return /^https?:\/\/json-schema\.org\/draft[-/]/.test(document);
}

function isUri(document: string): boolean {
  return document.includes("://");
}

/** The segments of a document's path, without its ending. */
export function modulePath(id: string): readonly string[] {
  const segments = id
    .replace(/^[a-z][a-z0-9+.-]*:\/*/i, "")
    .replace(/[?#].*$/s, "")
    .replace(ENDING, "")
    .split("/")
    .map((segment) => segment.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^\.+|\.+$/g, ""))
    .map((segment) => segment.replace(/^-+/, "_").replace(DEVICE, "$&_"))
    .filter((segment) => segment !== "");
  const [folder = "schema", ...others] = segments;
  return others.length > 0 && OUTPUT_FOLDERS.has(folder.toLowerCase())
    ? [`${folder}_`, ...others]
    : [folder, ...others];
}
