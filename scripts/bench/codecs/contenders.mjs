import { readdirSync, readFileSync } from "node:fs";

/**
 * @typedef {object} Contender
 * @property {string} name
 * @property {(wire: any) => unknown} decode gives the value, with its verdict
 * @property {(value: any) => unknown} [encode]
 */

/** The models' schemas by their files: those of others are made from them. */
const SCHEMAS = Object.fromEntries(
  readdirSync("schema").map((file) => [file, JSON.parse(readFileSync(`schema/${file}`, "utf8"))]),
);

/**
 * The others, as far as they are installed: `npm install --no-save zod valibot` brings them.
 * @returns {Promise<readonly Contender[]>}
 */
export async function others() {
  const [zod, valibot] = await Promise.all(["zod", "valibot"].map(installed));
  return [...(zod === undefined ? [] : [zodCodec(zod)]), ...(valibot === undefined ? [] : [valibotSchema(valibot)])];
}

/** @param {string} name */
async function installed(name) {
  try {
    return await import(name);
  } catch {
    return undefined;
  }
}

/**
 * Names of an object's members on the wire by ours.
 * @param {any} schema
 * @returns {ReadonlyMap<string, string>}
 */
function wireNames(schema) {
  return new Map(Object.entries(schema.properties).map(([name, member]) => [name, member["x-wire-name"] ?? name]));
}

/**
 * @param {any} object
 * @param {ReadonlyMap<string, string>} names
 */
function renamed(object, names) {
  /** @type {Record<string, unknown>} */
  const out = {};
  for (const key in object) out[names.get(key) ?? key] = object[key];
  return out;
}

/** @param {ReadonlyMap<string, string>} names */
function turned(names) {
  return new Map([...names].map(([name, wire]) => [wire, name]));
}

/**
 * @param {readonly string[]} words
 */
function byFolded(words) {
  const known = new Map(words.map((word) => [word.toLowerCase(), word]));
  return (/** @type {string} */ word) => known.get(word.trim().toLowerCase()) ?? word;
}

/**
 * A codec of zod 4: each object has its names on the wire, and a codec around it that gives it ours.
 * @param {any} z
 * @returns {Contender}
 */
function zodCodec(z) {
  const made = new Map();
  /** @param {any} schema @returns {any} */
  const of = (schema) => {
    if (schema.$ref !== undefined) {
      const known = made.get(schema.$ref) ?? of(SCHEMAS[schema.$ref]);
      made.set(schema.$ref, known);
      return known;
    }
    if (schema.enum !== undefined) {
      const decode = byFolded(schema.enum);
      return z.codec(z.string(), z.enum(schema.enum), { decode, encode: (/** @type {string} */ word) => word });
    }
    if (schema.properties !== undefined) {
      const names = wireNames(schema);
      const entries = Object.entries(schema.properties).map(([name, member]) => [name, of(member).optional()]);
      const wire = z.looseObject(Object.fromEntries(entries.map(([name, member]) => [names.get(name), member])));
      const own = z.looseObject({});
      const back = turned(names);
      return z.codec(wire, own, {
        decode: (/** @type {any} */ object) => renamed(object, back),
        encode: (/** @type {any} */ object) => renamed(object, names),
      });
    }
    if (schema.type === "array") return z.array(of(schema.items));
    if (schema.type === "integer") return z.int();
    if (schema.type === "object") return z.record(z.string(), of(schema.additionalProperties ?? {}));
    return schema.type === "string" ? z.string() : schema.type === "boolean" ? z.boolean() : z.any();
  };
  const codec = of(SCHEMAS["spec.schema.json"]);
  return { name: "zod", decode: (wire) => z.decode(codec, wire), encode: (value) => z.encode(codec, value) };
}

/**
 * A schema of valibot that transforms; it has no way back.
 * @param {any} v
 * @returns {Contender}
 */
function valibotSchema(v) {
  const made = new Map();
  /** @param {any} schema @returns {any} */
  const of = (schema) => {
    if (schema.$ref !== undefined) {
      const known = made.get(schema.$ref) ?? of(SCHEMAS[schema.$ref]);
      made.set(schema.$ref, known);
      return known;
    }
    if (schema.enum !== undefined)
      return v.pipe(v.string(), v.transform(byFolded(schema.enum)), v.picklist(schema.enum));
    if (schema.properties !== undefined) {
      const names = wireNames(schema);
      const entries = Object.entries(schema.properties).map(([name, member]) => [
        names.get(name),
        v.optional(of(member)),
      ]);
      const back = turned(names);
      return v.pipe(
        v.looseObject(Object.fromEntries(entries)),
        v.transform((/** @type {any} */ wire) => renamed(wire, back)),
      );
    }
    if (schema.type === "array") return v.array(of(schema.items));
    if (schema.type === "integer") return v.pipe(v.number(), v.integer());
    if (schema.type === "object") return v.record(v.string(), of(schema.additionalProperties ?? {}));
    return schema.type === "string" ? v.string() : schema.type === "boolean" ? v.boolean() : v.any();
  };
  const schema = of(SCHEMAS["spec.schema.json"]);
  return { name: "valibot", decode: (wire) => v.parse(schema, wire) };
}
