/** @noformat */
// Copied here by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import { embeddedSchema } from "./embedded-schema.js";
import type { WrittenSchema } from "./evaluated-part.js";
import { hasMembers, type JsonObject, type SchemaDocument } from "./schema-document.js";
import { type Keywords, refuse, type Target, targetOf, translated } from "./translate-schema.js";

/**
 * One schema that says by itself what the document does, or the schema in it that the pointer leads to. What it refers to
 * stands in its `$defs` or `definitions` under a name, so that no URI has to be resolved. The caller may change it. Throws
 * an Error that names the keyword where the target has no words for what the schemas say.
 * @param pointer - a JSON Pointer, empty for the whole document
 * @param target - a version as Standard JSON Schema calls it: `draft-2020-12`, `draft-07`, `openapi-3.0`
 */
export function jsonSchemaOf(own: SchemaDocument, pointer: string, target: string): JsonObject {
  const documents = reachable(own);
  if ([...documents.values()].some(({ isDynamic }) => isDynamic)) {
    return embeddedSchema([...documents.values()], pointer, target);
  }
  return flattened(documents, `${own.uri}#${pointer}`, targetOf(target));
}

/** The document and all that it reaches, each once, by their URIs. */
function reachable(own: SchemaDocument): ReadonlyMap<string, SchemaDocument> {
  const documents = new Map([[own.uri, own]]);
  // A map hands out what is added to it while it is being walked.
  for (const { uses } of documents.values()) {
    for (const document of uses.map((use) => use())) {
      if (!documents.has(document.uri)) documents.set(document.uri, document);
    }
  }
  return documents;
}

function flattened(documents: ReadonlyMap<string, SchemaDocument>, root: string, target: Target): JsonObject {
  const texts = new Map([...documents].map(([uri, { text }]) => [uri, JSON.parse(text) as unknown]));
  const names = new Map<string, string>();
  const hasContains = [...documents.values()].some(({ text }) => text.includes('"contains"'));
  const link = (place: string): string => {
    if (place === root) return "#";
    const name = names.get(place) ?? newName(place, jsonAt(place, texts), new Set(names.values()));
    names.set(place, name);
    return `#/${target.definitions}/${name}`;
  };
  const written = (place: string): WrittenSchema => {
    const [uri, pointer] = parts(place);
    const document = documents.get(uri);
    return {
      json: jsonAt(place, texts),
      dialect: document?.dialect ?? "",
      below: (...tokens) => written(`${place}/${tokens.map(escaped).join("/")}`),
      referred: () => {
        const found = new Map(Object.entries(document?.references ?? {})).get(pointer);
        return found === undefined ? undefined : written(found);
      },
    };
  };
  const copy = (place: string): unknown => {
    const [uri, pointer] = parts(place);
    const document = documents.get(uri);
    if (document === undefined) throw new Error(`there is no schema ${place}`);
    return copied(jsonAt(place, texts), { document, pointer, target, link, written, hasContains });
  };
  const schema = copy(root);
  const members = new Map<string, unknown>();
  // The map grows while it is walked, by what the copies refer to.
  for (const [place, name] of names) members.set(name, copy(place));
  const whole = hasMembers(schema) ? schema : schema === false ? { not: {} } : {};
  // Up to draft-07, nothing counts beside a $ref.
  const { $ref, ...others } = whole;
  const alone = $ref === undefined || target.refersBeside ? whole : { ...others, allOf: [{ $ref }] };
  return { ...target.head, ...alone, ...(members.size > 0 && { [target.definitions]: Object.fromEntries(members) }) };
}

/** Its title, or else the name of its place, made of what every tool takes in a reference. */
function newName(place: string, json: unknown, taken: ReadonlySet<string>): string {
  const [uri, pointer] = parts(place);
  const title = hasMembers(json) ? json["title"] : undefined;
  const last = (pointer === "" ? uri.replace(/(\.schema)?\.\w+$/, "") : pointer).split("/").pop() ?? "";
  const stem = (typeof title === "string" ? title : last).replace(/[^\w.-]+/g, "_") || "schema";
  let name = stem;
  for (let count = 2; taken.has(name); count++) name = `${stem}_${count}`;
  return name;
}

function parts(place: string): readonly [string, string] {
  const end = place.indexOf("#");
  return [place.slice(0, end), place.slice(end + 1)];
}

function jsonAt(place: string, texts: ReadonlyMap<string, unknown>): unknown {
  const [uri, pointer] = parts(place);
  let json = texts.get(uri);
  for (const token of pointer.split("/").slice(1)) {
    const key = token.replace(/~1/g, "/").replace(/~0/g, "~");
    const entries: readonly (readonly [string, unknown])[] = Object.entries(json ?? {});
    json = entries.find(([name]) => name === key)?.[1];
  }
  return json;
}

/** Keywords by how they hold schemas. `items` and `dependencies` hold them in two ways. */
const HOLDERS = {
  one: "additionalItems additionalProperties contains contentSchema else if items not propertyNames then unevaluatedItems unevaluatedProperties",
  list: "allOf anyOf items oneOf prefixItems",
  named: "dependencies dependentSchemas patternProperties properties",
};
/** What says where a schema is, and nothing of what it accepts; what is referred to is copied on its own. */
const PLACES = "$id id $schema $anchor $dynamicAnchor $recursiveAnchor $vocabulary $defs definitions";

interface Place {
  readonly document: SchemaDocument;
  readonly pointer: string;
  readonly target: Target;
  /** The reference to the schema at a place. */
  readonly link: (place: string) => string;
  /** The schema at a place as its author wrote it. */
  readonly written: (place: string) => WrittenSchema;
  /** Whether any of the documents speaks of `contains`. */
  readonly hasContains: boolean;
}

/** A schema in the target's words, with all schemas in it. */
function copied(json: unknown, place: Place): unknown {
  if (!hasMembers(json)) return place.target.hasBooleans ? json : json === false ? { not: {} } : {};
  const { document, pointer, link, written } = place;
  const isLeftOut = (keyword: string): boolean => document.leftOut?.includes(keyword) ?? false;
  const keywords: Keywords = new Map();
  for (const [keyword, value] of Object.entries(json)) {
    if (!isWord(keyword, PLACES) && !isLeftOut(keyword)) keywords.set(keyword, copiedValue(keyword, value, place));
  }
  const reference = new Map(Object.entries(document.references)).get(pointer);
  if (reference !== undefined) keywords.set("$ref", link(reference));
  const { uri, dialect, assertsFormat } = document;
  if (assertsFormat && keywords.has("format")) refuse("format", { ...place, uri });
  return translated(keywords, { ...place, uri, dialect, written: written(`${uri}#${pointer}`) });
}

function copiedValue(keyword: string, value: unknown, place: Place): unknown {
  const inner = (json: unknown, ...tokens: readonly string[]): unknown =>
    copied(json, { ...place, pointer: `${place.pointer}/${[keyword, ...tokens].map(escaped).join("/")}` });
  if (Array.isArray(value)) {
    return isWord(keyword, HOLDERS.list) ? value.map((json, index) => inner(json, String(index))) : value;
  }
  if (hasMembers(value) && isWord(keyword, HOLDERS.named)) {
    const members = Object.entries(value);
    return Object.fromEntries(members.map(([name, json]) => [name, Array.isArray(json) ? json : inner(json, name)]));
  }
  // This one may be a flag in every version.
  if (keyword === "additionalProperties" && typeof value === "boolean") return value;
  return isWord(keyword, HOLDERS.one) ? inner(value) : value;
}

function isWord(word: string, words: string): boolean {
  return words.split(" ").includes(word);
}

function escaped(token: string): string {
  return token.replace(/~/g, "~0").replace(/\//g, "~1");
}
