import { isJsonObject, type Json } from "../../../generator/model/json.ts";

/** A schema with everything that its references lead to, as far as the folder has it. */
export interface Documents {
  /** Of the schema itself. */
  readonly uri: string;
  /** By URI. */
  readonly schemas: Readonly<Record<string, Json>>;
}

/** Where the store serves its schemas. */
const ADDRESS = /^https?:\/\/(?:json|www)\.schemastore\.org\/(.+?)(?:\.json)?$/;

/**
 * @param all - the schemas of the folder by their file names
 */
export function documentsOf(file: string, all: ReadonlyMap<string, Json>): Documents {
  const own = all.get(file) ?? {};
  const uri = uriOf(file, own);
  const schemas: Record<string, Json> = { [uri]: own };
  const pending = referencedBy(own, uri);
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const schema = next in schemas ? undefined : at(next, all);
    if (schema === undefined) continue;
    schemas[next] = schema;
    pending.push(...referencedBy(schema, next));
  }
  return { uri, schemas };
}

/** The URI that a schema gives itself, or else its address in the store. */
function uriOf(file: string, schema: Json) {
  const id = idOf(schema);
  return id !== undefined && URL.canParse(id) ? withoutFragment(id) : `https://www.schemastore.org/${file}`;
}

/**
 * The schema at a URI. It comes without its own name where that is another one, since the folder's schemas name each
 * other by all the addresses of the store.
 */
function at(uri: string, all: ReadonlyMap<string, Json>): Json | undefined {
  const name = ADDRESS.exec(uri)?.[1];
  const schema = all.get(`${name}.json`) ?? [...all].find(([file, one]) => uriOf(file, one) === uri)?.[1];
  const own = schema === undefined ? undefined : idOf(schema);
  if (!isJsonObject(schema) || own === undefined || withoutFragment(own) === uri) return schema;
  const { $id: _, id: __, ...others } = schema;
  return others;
}

function idOf(schema: Json): string | undefined {
  if (!isJsonObject(schema)) return undefined;
  const id = schema["$id"] ?? schema["id"];
  return typeof id === "string" ? id : undefined;
}

/** The URIs of the documents that a schema refers to. */
function referencedBy(value: Json, base: string): string[] {
  if (typeof value !== "object" || value === null) return [];
  const $ref = isJsonObject(value) ? value["$ref"] : undefined;
  const own = typeof $ref === "string" && !$ref.startsWith("#") ? [$ref] : [];
  return [
    ...own.filter((reference) => URL.canParse(reference, base)).map((one) => withoutFragment(new URL(one, base).href)),
    ...Object.values(value).flatMap((child) => referencedBy(child, base)),
  ];
}

function withoutFragment(uri: string) {
  return uri.replace(/#.*$/s, "");
}
