import { readdirSync, readFileSync } from "node:fs";
import { isJsonArray, isJsonObject, type Json, type JsonObject, strings } from "../../../generator/model/json.ts";

/** A library that reads and writes the same documents. */
export interface Contender {
  readonly name: string;
  /** Gives the value, with its verdict. */
  readonly decode: (wire: unknown) => unknown;
  readonly encode?: (value: unknown) => unknown;
}

/** What is used of zod 4, which need not be installed. */
interface Zod {
  readonly codec: (wire: ZodType, own: ZodType, ways: Ways) => ZodType;
  readonly string: () => ZodType;
  readonly int: () => ZodType;
  readonly boolean: () => ZodType;
  readonly any: () => ZodType;
  readonly enum: (values: readonly string[]) => ZodType;
  readonly array: (items: ZodType) => ZodType;
  readonly record: (keys: ZodType, values: ZodType) => ZodType;
  readonly looseObject: (members: { readonly [name: string]: ZodType }) => ZodType;
  readonly decode: (codec: ZodType, wire: unknown) => unknown;
  readonly encode: (codec: ZodType, value: unknown) => unknown;
}

interface ZodType {
  readonly optional: () => ZodType;
}

interface Ways {
  readonly decode: (wire: never) => unknown;
  readonly encode: (own: never) => unknown;
}

/** What is used of valibot, which need not be installed. */
interface Valibot {
  readonly pipe: (...steps: readonly object[]) => object;
  readonly string: () => object;
  readonly number: () => object;
  readonly integer: () => object;
  readonly boolean: () => object;
  readonly any: () => object;
  readonly transform: (change: (value: never) => unknown) => object;
  readonly picklist: (values: readonly string[]) => object;
  readonly array: (items: object) => object;
  readonly record: (keys: object, values: object) => object;
  readonly optional: (member: object) => object;
  readonly looseObject: (members: { readonly [name: string]: object }) => object;
  readonly parse: (schema: object, value: unknown) => unknown;
}

/** What a library is told of the models' schemas, part by part; all parts are of its own type. */
interface Builder<Part> {
  readonly words: (values: readonly string[]) => Part;
  /** The members by our names. */
  readonly object: (members: ReadonlyMap<string, Part>, wireNames: ReadonlyMap<string, string>) => Part;
  readonly array: (items: Part) => Part;
  readonly record: (values: Part) => Part;
  readonly integer: () => Part;
  readonly string: () => Part;
  readonly boolean: () => Part;
  readonly any: () => Part;
}

/** The models' schemas by their files: those of others are made from them. */
const SCHEMAS: { readonly [file: string]: Json } = Object.fromEntries(
  readdirSync("schema").map((file) => [file, JSON.parse(readFileSync(`schema/${file}`, "utf8"))]),
);

/** The others, as far as they are installed: `npm install --no-save zod valibot` brings them. */
export async function others(): Promise<readonly Contender[]> {
  const zod: Zod | undefined = await installed("zod");
  const valibot: Valibot | undefined = await installed("valibot");
  return [...(zod === undefined ? [] : [zodCodec(zod)]), ...(valibot === undefined ? [] : [valibotSchema(valibot)])];
}

async function installed<Library>(name: string): Promise<Library | undefined> {
  try {
    return await import(name);
  } catch {
    return undefined;
  }
}

/** Builds the Spec, each model once. */
function built<Part>(builder: Builder<Part>): Part {
  const made = new Map<string, Part>();
  const of = (schema: Json | undefined): Part => {
    if (!isJsonObject(schema)) return builder.any();
    const { $ref, enum: values, properties, type, items, additionalProperties } = schema;
    if (typeof $ref === "string") {
      const known = made.get($ref) ?? of(SCHEMAS[$ref]);
      made.set($ref, known);
      return known;
    }
    if (isJsonArray(values)) return builder.words(strings(values));
    if (isJsonObject(properties)) {
      const members = new Map(Object.entries(properties).map(([name, member]) => [name, of(member)]));
      return builder.object(members, wireNames(properties));
    }
    switch (type) {
      case "array":
        return builder.array(of(items));
      case "integer":
        return builder.integer();
      case "object":
        return builder.record(of(additionalProperties));
      case "string":
        return builder.string();
      default:
        return type === "boolean" ? builder.boolean() : builder.any();
    }
  };
  return of(SCHEMAS["spec.schema.json"]);
}

/** Names of an object's members on the wire by ours. */
function wireNames(properties: JsonObject): ReadonlyMap<string, string> {
  const named = ([name, member]: readonly [string, Json]): readonly [string, string] => {
    const wire = isJsonObject(member) ? member["x-wire-name"] : undefined;
    return [name, typeof wire === "string" ? wire : name];
  };
  return new Map(Object.entries(properties).map(named));
}

function renamed(object: { readonly [name: string]: unknown }, names: ReadonlyMap<string, string>): object {
  const out: Record<string, unknown> = {};
  for (const key in object) out[names.get(key) ?? key] = object[key];
  return out;
}

function turned(names: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...names].map(([name, wire]) => [wire, name]));
}

function byFolded(words: readonly string[]): (word: string) => string {
  const known = new Map(words.map((word) => [word.toLowerCase(), word]));
  return (word) => known.get(word.trim().toLowerCase()) ?? word;
}

/** The members by their names on the wire. */
function onWire<Part>(members: ReadonlyMap<string, Part>, names: ReadonlyMap<string, string>): Record<string, Part> {
  return Object.fromEntries([...members].map(([name, member]) => [names.get(name) ?? name, member]));
}

/** A codec of zod 4: each object has its names on the wire, and a codec around it that gives it ours. */
function zodCodec(z: Zod): Contender {
  const codec = built<ZodType>({
    words: (values) =>
      z.codec(z.string(), z.enum(values), { decode: byFolded(values), encode: (word: string) => word }),
    object: (members, names) => {
      const optional = new Map([...members].map(([name, member]) => [name, member.optional()]));
      const back = turned(names);
      return z.codec(z.looseObject(onWire(optional, names)), z.looseObject({}), {
        decode: (object: { readonly [name: string]: unknown }) => renamed(object, back),
        encode: (object: { readonly [name: string]: unknown }) => renamed(object, names),
      });
    },
    array: z.array,
    record: (values) => z.record(z.string(), values),
    integer: z.int,
    string: z.string,
    boolean: z.boolean,
    any: z.any,
  });
  return { name: "zod", decode: (wire) => z.decode(codec, wire), encode: (value) => z.encode(codec, value) };
}

/** A schema of valibot that transforms; it has no way back. */
function valibotSchema(v: Valibot): Contender {
  const schema = built<object>({
    words: (values) => v.pipe(v.string(), v.transform(byFolded(values)), v.picklist(values)),
    object: (members, names) => {
      const optional = new Map([...members].map(([name, member]) => [name, v.optional(member)]));
      const back = turned(names);
      const rename = (wire: { readonly [name: string]: unknown }): object => renamed(wire, back);
      return v.pipe(v.looseObject(onWire(optional, names)), v.transform(rename));
    },
    array: v.array,
    record: (values) => v.record(v.string(), values),
    integer: () => v.pipe(v.number(), v.integer()),
    string: v.string,
    boolean: v.boolean,
    any: v.any,
  });
  return { name: "valibot", decode: (wire) => v.parse(schema, wire) };
}
