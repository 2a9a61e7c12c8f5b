import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";

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
  const others = Object.fromEntries(
    [...schemas].flatMap(([file, schema]) => addresses(file).map((uri) => [uri, schema])),
  );
  const step = sample === undefined || sample >= files.length ? 1 : files.length / sample;
  const chosen = files.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
  return chosen.map((file) => subject(store, file, schemas.get(file), others));
}

/**
 * Where the store serves a schema.
 * @param {string} file
 */
function addresses(file) {
  return ["https://www.schemastore.org/", "https://json.schemastore.org/"].map((base) => base + file);
}

/**
 * @param {string} store
 * @param {string} file
 * @param {any} schema
 * @param {Readonly<Record<string, any>>} others
 * @returns {import("./emit-type.mjs").Subject}
 */
function subject(store, file, schema, others) {
  const name = basename(file, ".json");
  const [uri = ""] = addresses(file);
  // A schema that stands there under its own URI too would be two schemas of one URI.
  const own = new Set([...addresses(file), schema.$id, schema.id]);
  const named = JSON.stringify(schema);
  const used = Object.entries(others).filter(([address]) => !own.has(address) && named.includes(address));
  const samples = [
    ...instances(join(store, "test", name), true),
    ...instances(join(store, "negative_test", name), false),
  ];
  return {
    group: "schemastore",
    file,
    name,
    uri,
    schema,
    dialect: "draft-07",
    others: Object.fromEntries(used),
    samples,
  };
}

/**
 * @param {string} folder
 * @param {boolean} valid
 * @returns {readonly import("./emit-type.mjs").Sample[]}
 */
function instances(folder, valid) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .filter((file) => /\.(json|ya?ml)$/.test(file) && statSync(join(folder, file)).size <= LARGEST_INSTANCE)
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
