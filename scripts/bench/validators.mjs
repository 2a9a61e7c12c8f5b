import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { Validator } from "ata-validator";
import { toStandaloneModule } from "ata-validator/aot";
import { rolldown } from "rolldown";
import { Compile } from "typebox/schema";
import { compile } from "../../dist/index.js";

/** @import { Case, Contender } from "./guards.mjs" */

/** Every contender's verdict function for a case. @param {Case} one @param {string} folder @returns {Promise<readonly Contender[]>} */
export async function contenders(one, folder) {
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

/** @param {string} name @param {() => Promise<Omit<Contender, "name">>} make @returns {Promise<Contender>} */
async function attempt(name, make) {
  try {
    return { name, ...(await make()) };
  } catch (error) {
    return { name, accepts: undefined, failure: String(error instanceof Error ? error.message : error).slice(0, 200) };
  }
}

/** @param {Case} one @param {string} folder */
async function triptych({ schemas, entry }, folder) {
  const result = await compile({
    schemas: /** @type {never} */ (schemas),
    entry: [entry],
    targets: ["guards"],
    language: "js",
    unknownKeywords: "ignore",
  });
  const problem = result.diagnostics.find((finding) => finding.severity === "error");
  if (problem !== undefined) throw new Error(`${problem.code}: ${problem.message}`);
  for (const { path, text } of result.artifacts) write(join(folder, path), text);
  const declaration = result.declarations.find(({ id }) => id === entry || id === idOf(schemas[entry]));
  if (declaration === undefined) throw new Error(`nothing was declared for ${entry}`);
  const { path = "", symbols: { is = "", validate = "" } = {} } = declaration.outputs.guards ?? {};
  const file = join(folder, path);
  const module = await import(pathToFileURL(file).href);
  return {
    accepts: module[is],
    bytes: await size(folder, `export { ${is}, ${validate} } from ${JSON.stringify(file)};`),
  };
}

/** @param {unknown} schema */
function idOf(schema) {
  const { $id, id } = /** @type {{ $id?: string, id?: string }} */ (schema);
  return ($id ?? id)?.replace(/#$/, "");
}

/** @param {Case} one @param {string} folder */
async function ajv({ schemas, entry }, folder) {
  const is2020 = String(/** @type {{ $schema?: string }} */ (schemas[entry]).$schema).includes("2020-12");
  const validator = new (is2020 ? Ajv2020 : Ajv)({
    strict: false,
    validateFormats: false,
    logger: false,
    code: { esm: true, source: true },
  });
  for (const [name, schema] of Object.entries(schemas)) {
    if (name !== entry) validator.addSchema(/** @type {object} */ (schema));
  }
  const accepts = validator.compile(withoutOldMeta(schemas[entry]));
  const file = join(folder, "ajv.js");
  write(
    file,
    /** @type {(...parts: unknown[]) => string} */ (/** @type {unknown} */ (standaloneCode.default))(
      validator,
      accepts,
    ),
  );
  return { accepts, bytes: await size(folder, `export { default } from ${JSON.stringify(file)};`) };
}

/** Ajv 8 knows no draft-04 metaschema; where it is only named, the schema is taken as draft-07. @param {unknown} schema */
function withoutOldMeta(schema) {
  const { $schema, id: _, ...rest } = /** @type {{ $schema?: string, id?: string }} */ (schema);
  return $schema?.includes("draft-04") ? rest : { ...rest, ...($schema === undefined ? {} : { $schema }) };
}

/** @param {Case} one @param {string} folder */
async function ata(one, folder) {
  const validator = new Validator(/** @type {never} */ (inOneDocument(one)));
  const source = toStandaloneModule(/** @type {never} */ (validator), { format: "esm" });
  if (source === null) throw new Error("cannot be compiled ahead of time");
  const file = join(folder, "ata.js");
  write(file, source);
  const module = await import(pathToFileURL(file).href);
  const accepts = module.isValid;
  if (accepts === undefined) throw new Error(`its module exports ${Object.keys(module)}`);
  return { accepts, bytes: await size(folder, `export { isValid, validate } from ${JSON.stringify(file)};`) };
}

/** @param {Case} one */
function typebox(one) {
  const validator = Compile(/** @type {never} */ (inOneDocument(one)));
  return { accepts: (/** @type {unknown} */ value) => validator.Check(value) };
}

/**
 * The case as one document without references between schemas, for validators that compile none: each stands where
 * it is referred to. @param {Case} one
 */
function inOneDocument({ schemas, entry }) {
  /** @param {unknown} json @param {number} depth @returns {unknown} */
  const inline = (json, depth) => {
    if (Array.isArray(json)) return json.map((item) => inline(item, depth));
    if (typeof json !== "object" || json === null) return json;
    const { $ref } = /** @type {{ $ref?: string }} */ (json);
    if ($ref !== undefined && $ref in schemas && depth < 20) return inline(schemas[$ref], depth + 1);
    const members = Object.entries(json).filter(([key]) => key !== "$id" && key !== "$schema" && key !== "examples");
    return Object.fromEntries(members.map(([key, value]) => [key, inline(value, depth)]));
  };
  if (Object.keys(schemas).length === 1) return schemas[entry];
  const { $schema } = /** @type {{ $schema?: string }} */ (schemas[entry]);
  return { $schema, ...Object(inline(schemas[entry], 0)) };
}

/** The bytes of a program that exports what it says, minified and gzipped. @param {string} folder @param {string} entry */
async function size(folder, entry) {
  const file = join(folder, "entry.js");
  write(file, entry);
  const bundle = await rolldown({ input: file, logLevel: "silent", platform: "node" });
  const { output } = await bundle.generate({ minify: true, format: "esm" });
  await bundle.close();
  return gzipSync(output.map((chunk) => ("code" in chunk ? chunk.code : "")).join("")).length;
}

/** @param {string} file @param {string} text */
function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
