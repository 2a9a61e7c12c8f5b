import { pascalCase } from "../../code/identifier.ts";
import { tsName } from "../../keywords/x-ts-name.ts";
import { isJsonObject, type Json, member } from "../../model/json.ts";
import { pointerTokens } from "../../model/location.ts";
import { perObject } from "../../model/per-object.ts";
import type { Nameable } from "../references/find-declarations.ts";
import { digest } from "./digest.ts";
import { modulePath } from "./module-names.ts";

const LONGEST_TITLE = 40;
const MAX_WORDS = 5;

/** What a schema is called if nothing else is called so. */
export function wantedName(schema: InScopes): string {
  const [wanted = ""] = names(schema);
  return wanted;
}

/** What a schema can be called, from the wanted name to one that is surely free. */
export const candidateNames: (schema: InScopes) => readonly string[] = perObject((schema: InScopes) => [
  ...names(schema),
]);

/** In another dynamic scope, each says in which. */
function* names(schema: InScopes): Iterable<string> {
  const { within = [] } = schema;
  const scopes = within.map(wantedName).join("And");
  for (const name of plainNames(schema)) yield within.length === 0 ? name : `${name}In${scopes}`;
}

interface InScopes extends Nameable {
  readonly within?: readonly Nameable[];
}

/** The name that a document's file makes. */
export function fileName(document: string): string {
  return pascalCase(modulePath(document).at(-1) ?? "") || "Schema";
}

/** Made one by one, since hardly anybody asks for more than the first. */
function* plainNames(schema: Nameable): Iterable<string> {
  const told = new Set<string>();
  let last = "Schema";
  for (const name of wordings(schema)) {
    if (name === "" || told.has(name)) continue;
    told.add(name);
    last = name;
    yield name;
  }
  yield `${last}_${digest(schema.id)}`;
}

/** Readable names, repetitions and empty words included: by itself, with the file, with the folders in front. */
function* wordings({ schema, at, called }: Nameable): Iterable<string> {
  const titled = fixedName(schema) ?? titleName(schema);
  const tokens = pointerTokens(at.pointer).filter((token) => token !== "$defs" && token !== "definitions");
  if (tokens.length === 0) {
    const file = fileName(at.document);
    const own = titled === "" ? file : titled;
    yield own;
    const withFile = file.endsWith(own) ? file : `${file}${own}`;
    const folders = pascalCase(modulePath(at.document).slice(0, -1).join(" "));
    return yield* [withFile, `${folders}${own}`, `${folders}${withFile}`, `${withFile}Schema`];
  }
  const key = pascalCase(tokens.at(-1) ?? "") || pascalCase(tokens.join(" "));
  const isKeyed = /\/(\$defs|definitions)\/[^/]*$/.test(at.pointer);
  const isComponent = /^\/components\/schemas\/[^/]*$/.test(at.pointer);
  // All that speaks of a component of OpenAPI calls it by its key, and of what stands in an operation by that.
  const spoken = [...(isComponent ? [key] : []), ...(called === undefined ? [] : [called])];
  for (const name of spoken) {
    yield fixedName(schema) ?? name;
    yield fileName(at.document) + name;
  }
  if (titled !== "") {
    yield titled;
    yield fileName(at.document) + titled;
  }
  if (isKeyed && titled === "") yield key;
  yield fileName(at.document) + key;
  yield pascalCase(`${modulePath(at.document).join(" ")} ${tokens.join(" ")}`);
}

/** The name that a schema's author fixed. A value that is none is reported elsewhere. */
export function fixedName(schema: Json): string | undefined {
  const name = isJsonObject(schema) ? member(schema, tsName.keyword) : undefined;
  return typeof name === "string" && tsName.accepts.test(name) ? name : undefined;
}

/** The name that a title makes. It is usable when it reads like one: a few words without punctuation. */
export function titleName(schema: Json): string {
  const text = isJsonObject(schema) ? member(schema, "title") : undefined;
  if (typeof text !== "string" || text.length > LONGEST_TITLE) return "";
  const words = text.trim().split(/[\s_-]+/);
  const isUsable = words.length <= MAX_WORDS && words.every((word) => /^[\p{L}\p{Nd}$]+$/u.test(word));
  return isUsable ? pascalCase(text) : "";
}
