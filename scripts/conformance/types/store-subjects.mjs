import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";

/** What the schemas of the store are counted under. */
export const STORE = "schemastore";

/** Larger instances say nothing that smaller ones do not, and take the compiler long. */
const LARGEST_INSTANCE = 200_000;

/**
 * The schemas of a SchemaStore folder with their positive and negative files.
 * @param {string} store a folder with schemas/, test/ and negative_test/
 * @param {number} [sample] how many of them, evenly spread; all where absent
 * @returns {readonly import("./emit-type.mjs").Subject[]}
 */
export function storeSubjects(store, sample) {
  const files = readdirSync(join(store, "schemas"))
    .filter((file) => file.endsWith(".json"))
    .sort();
  const schemas = new Map(files.map((file) => [file, JSON.parse(readFileSync(join(store, "schemas", file), "utf8"))]));
  const step = sample === undefined || sample >= files.length ? 1 : files.length / sample;
  const chosen = files.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
  return chosen.map((file) => subject(store, file, schemas));
}

/**
 * Where the store serves a schema.
 * @param {string} file
 */
function addresses(file) {
  const bases = ["https://www.schemastore.org/", "https://json.schemastore.org/"];
  return bases.flatMap((base) => [base + file, base + basename(file, ".json")]);
}

/**
 * The schemas that one may refer to, and those that they may refer to, by URI.
 * @param {string} file
 * @param {ReadonlyMap<string, any>} schemas
 * @returns {Readonly<Record<string, any>>}
 */
function referred(file, schemas) {
  const found = new Set([file]);
  for (const name of found) {
    const references = JSON.stringify(schemas.get(name)).matchAll(/"\$ref":"([^"#]+)/g);
    for (const [, uri = ""] of references) {
      const other = `${basename(uri, ".json")}.json`;
      if (schemas.has(other)) found.add(other);
    }
  }
  const others = [...found].filter((name) => name !== file);
  return Object.fromEntries(
    others.flatMap((name) => addresses(name).map((uri) => [uri, withoutId(schemas.get(name))])),
  );
}

/**
 * A schema that stands under several URIs must not claim one of its own.
 * @param {any} schema
 */
function withoutId({ $id: _, id: __, ...schema }) {
  return schema;
}

/**
 * @param {string} store
 * @param {string} file
 * @param {ReadonlyMap<string, any>} schemas
 * @returns {import("./emit-type.mjs").Subject}
 */
function subject(store, file, schemas) {
  const name = basename(file, ".json");
  const [uri = ""] = addresses(file);
  const schema = schemas.get(file);
  const others = referred(file, schemas);
  const samples = [
    ...instances(join(store, "test", name), true),
    ...instances(join(store, "negative_test", name), false),
  ];
  return { group: STORE, file, name, uri, schema, dialect: "draft-07", others, samples };
}

/** A positive file that counts on `const`, which the schema's draft-04 does not know. */
const MISTAKEN = "W3C Example 1.json";

/**
 * @param {string} folder
 * @param {boolean} valid
 * @returns {readonly import("./emit-type.mjs").Sample[]}
 */
function instances(folder, valid) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .filter(
      (file) =>
        /\.(json|ya?ml)$/.test(file) && file !== MISTAKEN && statSync(join(folder, file)).size <= LARGEST_INSTANCE,
    )
    .flatMap((file) => {
      const instance = read(join(folder, file));
      return instance === undefined
        ? []
        : [{ description: `${valid ? "test" : "negative_test"}/${file}`, instance, valid }];
    });
}

/**
 * @param {string} file
 * @returns {any} undefined where it is not JSON: some files of the store hold comments or YAML's own types
 */
function read(file) {
  const text = readFileSync(file, "utf8");
  try {
    return JSON.parse(file.endsWith(".json") ? text : JSON.stringify(parse(text)));
  } catch {
    return undefined;
  }
}
