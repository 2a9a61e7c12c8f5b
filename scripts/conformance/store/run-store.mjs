import { mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import { compile } from "../../../dist/index.js";
import { judge, writeArtifacts } from "../guard.mjs";
import { documentsOf } from "./documents.mjs";
import { evenSample, storeInstances, storeSchemas } from "./folder.mjs";

/** @typedef {import("../guard.mjs").Guard} Guard */

/**
 * What became of a schema.
 * @typedef {object} StoreOutcome
 * @property {string} path `schemas/bower.json`
 * @property {"generated" | "faulty" | "crashed"} state
 * @property {string} [problem] where it was not generated: the first diagnostic, or the error
 * @property {number} milliseconds that the generation took
 * @property {readonly Verdict[]} verdicts empty where it was not generated
 * @property {number} unasked instances of a schema that was not generated
 * @property {readonly string[]} skipped paths of instances in a format that is not read here
 */

/**
 * @typedef {object} Verdict
 * @property {string} path
 * @property {boolean} valid what it should be
 * @property {string} [problem] absent where the guard agrees
 */

/**
 * Generates the guard of every schema of a SchemaStore folder, each on its own with what it refers to, and asks it for
 * every instance.
 * @param {string} store a folder with schemas/, test/ and negative_test/
 * @param {object} settings
 * @param {string} settings.folder empty, for the modules
 * @param {number} [settings.sample] how many schemas, evenly spread; all where absent
 * @param {readonly string[]} [settings.files] of the schemas; all where absent
 * @returns {Promise<readonly StoreOutcome[]>}
 */
export async function runStore(store, { folder, sample, files }) {
  const all = storeSchemas(store);
  const outcomes = [];
  for (const file of evenSample(files ?? [...all.keys()], sample)) {
    const { instances, skipped } = storeInstances(store, basename(file, ".json"));
    const start = performance.now();
    const { milliseconds, guard, ...found } = await importGuard(documentsOf(file, all), join(folder, file));
    const verdicts = guard === undefined ? [] : instances.map((instance) => verdictOn(instance, guard));
    const unasked = guard === undefined ? instances.length : 0;
    outcomes.push({
      path: `schemas/${file}`,
      ...found,
      milliseconds: milliseconds - start,
      verdicts,
      unasked,
      skipped,
    });
  }
  return outcomes;
}

/**
 * @param {import("./documents.mjs").Documents} documents
 * @param {string} folder
 * @returns {Promise<Pick<StoreOutcome, "state" | "problem"> & { milliseconds: number, guard?: Guard }>} `milliseconds` is
 * the time at which the generation ended
 */
async function importGuard({ uri, schemas }, folder) {
  try {
    const { artifacts, declarations, diagnostics, model } = await compile({
      schemas,
      entry: [uri],
      dialect: "draft-07",
      formats: "assert",
      targets: ["guards"],
      unknownKeywords: "ignore",
      language: "js",
    });
    const milliseconds = performance.now();
    const error = diagnostics.find(({ severity }) => severity === "error");
    if (error !== undefined) {
      const place = error.location === undefined ? "" : ` at ${error.location.document}#${error.location.pointer}`;
      return { state: "faulty", problem: `${error.code}: ${error.message}${place}`, milliseconds };
    }
    const root = declarations.find(({ id }) => {
      const at = model.declarations[id]?.at;
      return at?.document === uri && at.pointer === "";
    });
    if (root === undefined) return { state: "crashed", problem: "there is no declaration", milliseconds };
    mkdirSync(folder, { recursive: true });
    writeArtifacts(artifacts, folder);
    const { path = "", symbols: { is = "", validate = "" } = {} } = root.outputs.guards ?? {};
    const module = await import(pathToFileURL(join(folder, path)).href);
    const guard = { is: module[is], validate: module[validate] };
    return { state: "generated", milliseconds, guard };
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const problem = text.split("\n").slice(0, 3).join(" ");
    return { state: "crashed", problem, milliseconds: performance.now() };
  }
}

/**
 * @param {import("./folder.mjs").Instance} instance
 * @param {Guard} guard
 * @returns {Verdict}
 */
function verdictOn({ path, valid, value }, guard) {
  const problem = judge(guard, { data: value, valid });
  if (problem === undefined) return { path, valid };
  return { path, valid, problem: valid ? `${problem}: ${firstError(guard, value)}` : problem };
}

/**
 * @param {Guard} guard
 * @param {unknown} value
 */
function firstError(guard, value) {
  const { errors = [] } = guard.validate(value);
  const { instanceLocation = "", keywordLocation = "", message = "" } = /** @type {any} */ (errors[0] ?? {});
  return `${JSON.stringify(instanceLocation)} ${message} (${keywordLocation})`;
}
