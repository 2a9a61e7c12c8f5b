// Copied here by `npm run generate:config`. Do not edit.

/** A schema document, as a module beside the guards carries it. */
export interface SchemaDocument {
  /** What its `$id` says; where that is not absolute, its path in the folder of schemas, with a `/` in front. */
  readonly uri: string;
  /** `2020-12`, `draft-07` and so on. */
  readonly dialect: string;
  /** The JSON, as its author wrote it. */
  readonly text: string;
  /** The documents that it refers to. */
  readonly uses: readonly (() => SchemaDocument)[];
}

interface JsonObject {
  [key: string]: unknown;
}

/** A version of JSON Schema that can be asked for. */
interface Version {
  readonly $schema: string;
  /** The dialects that documents of it can be written in, its own one first. */
  readonly dialects: readonly string[];
  /** The keyword that holds the schemas that others refer to. */
  readonly definitions: "$defs" | "definitions";
}

/**
 * One schema that says by itself what the document does, or the schema in it that the reference leads to: the other
 * documents that it takes are embedded in it. The caller may change it. Throws an Error where the target is not what
 * the documents are written in, or where no such schema can be made.
 * @param target - a version as Standard JSON Schema calls it: `draft-2020-12`, `draft-07`
 */
export function jsonSchemaOf(own: SchemaDocument, reference: string | undefined, target: string): JsonObject {
  const documents = reachable(own);
  const version = versionOf(target, documents);
  checkPlaces(documents);
  const json: unknown = JSON.parse(own.text);
  if (reference === undefined && own.dialect === version.dialects[0] && isObject(json)) {
    const others = documents.slice(1);
    const root = others.length === 0 ? json : resource(own, json, version);
    return { $schema: version.$schema, ...root, ...embedded(others, version, root) };
  }
  const link = { $ref: reference ?? own.uri };
  // Up to draft-07, what stands beside a $ref is not looked at.
  const root = version.definitions === "$defs" ? link : { allOf: [link] };
  return { $schema: version.$schema, ...root, ...embedded(documents, version, {}) };
}

/** The document and all that it reaches, each once. */
function reachable(own: SchemaDocument): readonly SchemaDocument[] {
  const documents = new Map([[own.uri, own]]);
  // A map hands out what is added to it while it is being walked.
  for (const { uses } of documents.values()) {
    for (const document of uses.map((use) => use())) {
      if (!documents.has(document.uri)) documents.set(document.uri, document);
    }
  }
  return [...documents.values()];
}

function versionOf(target: string, documents: readonly SchemaDocument[]): Version {
  const versions = new Map<string, Version>(
    Object.entries({
      "draft-2020-12": {
        $schema: "https://json-schema.org/draft/2020-12/schema",
        // A schema that is embedded with a `$schema` of its own may be of an older dialect that has `$defs`.
        dialects: ["2020-12", "2019-09"],
        definitions: "$defs",
      },
      "draft-2019-09": {
        $schema: "https://json-schema.org/draft/2019-09/schema",
        dialects: ["2019-09"],
        definitions: "$defs",
      },
      "draft-07": {
        $schema: "http://json-schema.org/draft-07/schema#",
        dialects: ["draft-07"],
        definitions: "definitions",
      },
      "draft-06": {
        $schema: "http://json-schema.org/draft-06/schema#",
        dialects: ["draft-06"],
        definitions: "definitions",
      },
    }),
  );
  const version = versions.get(target);
  if (version === undefined) throw new Error(`there is no JSON Schema for the target ${target}`);
  const other = documents.find(({ dialect }) => !version.dialects.includes(dialect));
  if (other !== undefined) {
    throw new Error(`there is no JSON Schema for the target ${target}: ${other.uri} is written in ${other.dialect}`);
  }
  return version;
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
function embedded(documents: readonly SchemaDocument[], version: Version, root: JsonObject): JsonObject {
  if (documents.length === 0) return {};
  const given = root[version.definitions];
  const members = new Map(isObject(given) ? Object.entries(given) : []);
  for (const document of documents) {
    // Not every validator finds a schema below a name with other characters.
    let name = document.uri.replace(/[^\w./:-]/g, "_");
    while (members.has(name)) name += "_";
    members.set(name, embeddable(document, version));
  }
  return { [version.definitions]: Object.fromEntries(members) };
}

function embeddable(document: SchemaDocument, version: Version): JsonObject {
  const json: unknown = JSON.parse(document.text);
  if (!isObject(json)) return { $id: document.uri, allOf: [json] };
  const { $schema, ...schema } = resource(document, json, version);
  // Up to draft-07, only the outermost schema says what it is written in.
  if (version.definitions === "definitions") return schema;
  return { $schema: $schema ?? `https://json-schema.org/draft/${document.dialect}/schema`, ...schema };
}

/** The document with the URI by which others refer to it. */
function resource({ uri }: SchemaDocument, json: JsonObject, { definitions }: Version): JsonObject {
  const $id = uri.startsWith("/") ? uri : (json["$id"] ?? uri);
  const { $ref } = json;
  // Up to draft-07, a schema with a $ref has no $id.
  if (definitions === "$defs" || typeof $ref !== "string") return { ...json, $id };
  return { $id, allOf: [{ $ref }], definitions: json["definitions"] ?? {} };
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
