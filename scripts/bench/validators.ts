import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import standalone from "ajv/dist/standalone/index.js";
import { Validator } from "ata-validator";
import { toStandaloneModule } from "ata-validator/aot";
import { rolldown } from "rolldown";
import { Compile } from "typebox/schema";
import { isJsonArray, isJsonObject, type Json, type JsonObject } from "../../generator/model/json.ts";
import type { Case } from "./guard-cases.ts";
import { ajvOf } from "./store/ajv-of.ts";
import { exported, ourModule } from "./store/ours.ts";

/** A validator that compiled a case. */
export interface Contender {
  readonly name: string;
  /** Undefined where it cannot compile the schema. */
  readonly accepts: ((value: unknown) => unknown) | undefined;
  /** Minified and gzipped. */
  readonly bytes?: number;
  readonly failure?: string;
}

/** Every contender's verdict function for a case; `folder` is for modules. */
export async function contenders(one: Case, folder: string): Promise<readonly Contender[]> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  return [
    await attempt("triptych", () => triptych(one, join(folder, "triptych"))),
    await attempt("ajv", () => ajv(one, join(folder, "ajv"))),
    await attempt("ata-validator", () => ata(one, join(folder, "ata"))),
    await attempt("typebox", async () => typebox(one)),
    { name: "JSON.parse", accepts: (text) => JSON.parse(String(text)) !== undefined },
  ];
}

async function attempt(name: string, make: () => Promise<Omit<Contender, "name">>): Promise<Contender> {
  try {
    return { name, ...(await make()) };
  } catch (error) {
    return { name, accepts: undefined, failure: String(error instanceof Error ? error.message : error).slice(0, 200) };
  }
}

async function triptych(one: Case, folder: string): Promise<Omit<Contender, "name">> {
  const { file, is, validate } = await ourModule(one, "annotate", folder);
  return {
    accepts: await exported(file, is),
    bytes: await size(folder, `export { ${is}, ${validate} } from ${JSON.stringify(file)};`),
  };
}

async function ajv(one: Case, folder: string): Promise<Omit<Contender, "name">> {
  const { ajv: validator, validate } = ajvOf(one, "annotate", { code: { esm: true, source: true } });
  const file = join(folder, "ajv.js");
  write(file, standalone.default(validator, validate));
  return { accepts: validate, bytes: await size(folder, `export { default } from ${JSON.stringify(file)};`) };
}

async function ata(one: Case, folder: string): Promise<Omit<Contender, "name">> {
  const source: string | null = toStandaloneModule(new Validator(inOneDocument(one)), { format: "esm" });
  if (source === null) throw new Error("cannot be compiled ahead of time");
  const file = join(folder, "ata.js");
  write(file, source);
  return {
    accepts: await exported(file, "isValid"),
    bytes: await size(folder, `export { isValid, validate } from ${JSON.stringify(file)};`),
  };
}

function typebox(one: Case): Omit<Contender, "name"> {
  const validator = Compile(inOneDocument(one));
  return { accepts: (value) => validator.Check(value) };
}

/**
 * The case as one document without references between schemas, for validators that compile none: each stands where
 * it is referred to.
 */
function inOneDocument({ schemas, uri }: Case): JsonObject {
  const { [uri]: entry = {} } = schemas;
  if (!isJsonObject(entry)) throw new Error("the schema must be an object");
  if (Object.keys(schemas).length === 1) return entry;
  const inline = (json: Json, depth: number): Json => {
    if (isJsonArray(json)) return json.map((item) => inline(item, depth));
    return isJsonObject(json) ? inlineObject(json, depth) : json;
  };
  const inlineObject = (json: JsonObject, depth: number): Json => {
    const { $ref } = json;
    const target = typeof $ref === "string" ? schemas[$ref] : undefined;
    if (target !== undefined && depth < 20) return inline(target, depth + 1);
    const members = Object.entries(json).filter(([key]) => !["$id", "$schema", "examples"].includes(key));
    return Object.fromEntries(members.map(([key, value]) => [key, inline(value, depth)]));
  };
  const { $schema = null } = entry;
  return { ...($schema === null ? {} : { $schema }), ...Object(inline(entry, 0)) };
}

/** The bytes of a program that exports what it says, minified and gzipped. */
async function size(folder: string, entry: string) {
  const file = join(folder, "entry.js");
  write(file, entry);
  const bundle = await rolldown({ input: file, logLevel: "silent", platform: "node" });
  const { output } = await bundle.generate({ minify: true, format: "esm" });
  await bundle.close();
  return gzipSync(output.map((chunk) => ("code" in chunk ? chunk.code : "")).join("")).length;
}

function write(file: string, text: string) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
