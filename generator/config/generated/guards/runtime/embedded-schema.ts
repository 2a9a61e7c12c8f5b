/** @noformat */
// Copied here by `npm run generate:config`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import { hasMembers, type JsonObject, type SchemaDocument } from "./schema-document.js";

/** A version of JSON Schema that can be asked for. */
interface Version {
  readonly $schema: string;
  /** The dialects that documents of it can be written in, its own one first. */
  readonly dialects: readonly string[];
}

/**
 * One schema that says by itself what the document does, or the schema in it that the pointer leads to, for documents whose
 * meaning depends on dynamic scopes: they go along whole, each with the URI by which the others refer to it. Throws an
 * Error where the target is not what the documents are written in, or where no such schema can be made.
 * @param documents - the document, and all that it reaches
 * @param target - a version as Standard JSON Schema calls it: `draft-2020-12`, `draft-2019-09`
 */
export function embeddedSchema(documents: readonly SchemaDocument[], pointer: string, target: string): JsonObject {
  const [own] = documents;
  if (own === undefined) return {};
  const version = versionOf(target, documents);
  checkPlaces(documents);
  checkMetaschemas(documents, target);
  const json: unknown = JSON.parse(own.text);
  if (pointer === "" && own.dialect === version.dialects[0] && hasMembers(json)) {
    const others = documents.slice(1);
    const root = others.length === 0 ? json : resource(own, json);
    return { $schema: version.$schema, ...root, ...embedded(others, root) };
  }
  const fragment = encodeURI(pointer).replace(/#/g, "%23");
  const $ref = pointer === "" ? own.uri : `${own.uri}#${fragment}`;
  return { $schema: version.$schema, $ref, ...embedded(documents, {}) };
}

function versionOf(target: string, documents: readonly SchemaDocument[]): Version {
  const versions = new Map<string, Version>(
    Object.entries({
      "draft-2020-12": {
        $schema: "https://json-schema.org/draft/2020-12/schema",
        // A schema that is embedded with a `$schema` of its own may be of an older dialect that has `$defs`.
        dialects: ["2020-12", "2019-09"],
      },
      "draft-2019-09": {
        $schema: "https://json-schema.org/draft/2019-09/schema",
        dialects: ["2019-09"],
      },
    }),
  );
  const version = versions.get(target);
  if (version === undefined) throw new Error(`no JSON Schema for the target ${target} says what $dynamicRef says`);
  const other = documents.find(({ dialect }) => !version.dialects.includes(dialect));
  if (other !== undefined) {
    throw new Error(`there is no JSON Schema for the target ${target}: ${other.uri} is written in ${other.dialect}`);
  }
  return version;
}

/** A metaschema of its author's own does not go along. */
function checkMetaschemas(documents: readonly SchemaDocument[], target: string): void {
  const other = documents.find(({ leftOut, assertsFormat }) => leftOut !== undefined || assertsFormat);
  if (other !== undefined)
    throw new Error(`no JSON Schema for the target ${target} says what $schema says in ${other.uri}`);
}

/** From a document with an `$id`, a reference by path leads elsewhere once the documents are no files any more. */
function checkPlaces(documents: readonly SchemaDocument[]): void {
  for (const { uri, uses } of documents) {
    const other = uri.startsWith("/") ? undefined : uses.map((use) => use()).find((used) => used.uri.startsWith("/"));
    if (other !== undefined) {
      throw new Error(`no JSON Schema can hold ${uri} and ${other.uri}, which it refers to and which has no $id`);
    }
  }
}

/** The documents as members of `$defs`, beside those that are there. */
function embedded(documents: readonly SchemaDocument[], root: JsonObject): JsonObject {
  if (documents.length === 0) return {};
  const given = root["$defs"];
  const members = new Map(hasMembers(given) ? Object.entries(given) : []);
  for (const document of documents) {
    // Not every validator finds a schema below a name with other characters.
    let name = document.uri.replace(/[^\w./:-]/g, "_");
    while (members.has(name)) name += "_";
    members.set(name, embeddable(document));
  }
  return { $defs: Object.fromEntries(members) };
}

function embeddable(document: SchemaDocument): JsonObject {
  const json: unknown = JSON.parse(document.text);
  if (!hasMembers(json)) return { $id: document.uri, allOf: [json] };
  const { $schema, ...schema } = resource(document, json);
  return { $schema: $schema ?? `https://json-schema.org/draft/${document.dialect}/schema`, ...schema };
}

/** The document with the URI by which others refer to it. */
function resource({ uri }: SchemaDocument, json: JsonObject): JsonObject {
  return { ...json, $id: uri.startsWith("/") ? uri : (json["$id"] ?? uri) };
}
