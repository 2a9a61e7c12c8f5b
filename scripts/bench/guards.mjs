// npm run bench -- guards [--schemastore FOLDER] [--rounds N]
// How long a verdict takes, side by side in this very run and over the same instances, and how large the code is.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse as parseYaml } from "yaml";
import { schemasIn } from "../conformance/store/folder.ts";
import { table } from "./table.ts";
import { contenders } from "./validators.mjs";

/** @import { BenchOptions } from "./bench.mjs" */

/**
 * @typedef {object} Case
 * @property {string} name
 * @property {Record<string, unknown>} schemas the schemas by their file names
 * @property {string} entry the schema that is measured
 * @property {readonly unknown[]} instances
 *
 * @typedef {object} Contender
 * @property {string} name
 * @property {((value: unknown) => unknown) | undefined} accepts undefined where it cannot compile the schema
 * @property {number | undefined} [bytes] minified and gzipped
 * @property {string} [failure]
 */

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SCHEMASTORE_CASES = [
  "package",
  "tsconfig",
  "github-workflow",
  "dependabot-2.0",
  "prettierrc",
  "docker-bake",
  "chart",
  "appveyor",
  "eslintrc",
  "renovate",
  "compose-spec",
  "azure-pipelines",
];
const STORE = "https://json.schemastore.org/";
const REFERENCE = /"\$ref": *"(https:\/\/(?:json|www)\.schemastore\.org\/)?([\w.-]+\.json)/g;
/** One sample lasts at least this long, in nanoseconds: the clock is not what is measured. */
const SAMPLE = 20e6;
const ROUNDS = 9;

/** @param {BenchOptions} options */
export async function benchGuards({ schemastore, rounds = ROUNDS }) {
  const scratch = mkdtempSync(join(tmpdir(), "triptych-bench-guards-"));
  try {
    const cases = [specCase(), ...(schemastore === undefined ? [] : schemastoreCases(schemastore))];
    /** @type {Map<string, number[]>} */
    const ratios = new Map();
    const rows = [];
    for (const [index, one] of cases.entries()) {
      const entrants = await contenders(one, join(scratch, String(index)));
      const times = measure(entrants, one.instances, rounds);
      const ours = times.get("triptych");
      rows.push([one.name, String(one.instances.length), ...entrants.map((entrant) => cell(entrant, times))]);
      for (const [name, time] of times) {
        if (ours !== undefined && name !== "triptych") ratios.set(name, [...(ratios.get(name) ?? []), time / ours]);
      }
      for (const { name, failure } of entrants) if (failure !== undefined) print(`${one.name}: ${name}: ${failure}`);
    }
    const names = ["triptych", "ajv", "ata-validator", "typebox", "JSON.parse"];
    print(`\nNanoseconds per instance (kilobytes of the code, minified and gzipped); median of ${rounds} rounds.\n`);
    print(table([["case", "instances", ...names], ...rows]));
    print("\nHow many times the time of triptych, geometric mean (least to most):");
    for (const [name, values] of ratios) print(`${name}: ${spread(values)}`);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** @param {Contender} entrant @param {ReadonlyMap<string, number>} times */
function cell({ name, bytes }, times) {
  const time = times.get(name);
  if (time === undefined) return "-";
  return `${time.toFixed(0)}${bytes === undefined ? "" : ` (${(bytes / 1000).toFixed(1)})`}`;
}

/** @param {readonly number[]} values */
function spread(values) {
  const mean = Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
  return `${mean.toFixed(2)} (${Math.min(...values).toFixed(2)} to ${Math.max(...values).toFixed(2)}), ${values.length} cases`;
}

/**
 * The median time of each contender for one instance, in nanoseconds. All of them take turns in every round, so
 * that a machine that slows down slows all of them down.
 * @param {readonly Contender[]} entrants @param {readonly unknown[]} instances @param {number} rounds
 */
function measure(entrants, instances, rounds) {
  const texts = instances.map((instance) => JSON.stringify(instance));
  const able = entrants.flatMap(({ name, accepts }) => (accepts === undefined ? [] : [{ name, accepts }]));
  /** @type {Map<string, number[]>} */
  const samples = new Map();
  const turns = able.map(({ name, accepts }) => {
    const values = name === "JSON.parse" ? texts : instances;
    let repeats = 1;
    while (lap(accepts, values, repeats) < SAMPLE) repeats *= 2;
    return { name, accepts, values, repeats };
  });
  for (let round = 0; round < rounds; round++) {
    for (const { name, accepts, values, repeats } of turns) {
      const time = lap(accepts, values, repeats) / repeats / values.length;
      samples.set(name, [...(samples.get(name) ?? []), time]);
    }
  }
  return new Map([...samples].map(([name, times]) => [name, times.sort((a, b) => a - b)[times.length >> 1] ?? 0]));
}

/** Verdicts go here, so that no engine may leave them out. */
export const verdicts = { accepted: 0 };

/** @param {(value: unknown) => unknown} accepts @param {readonly unknown[]} values @param {number} repeats */
function lap(accepts, values, repeats) {
  const start = process.hrtime.bigint();
  for (let repeat = 0; repeat < repeats; repeat++) {
    for (let index = 0; index < values.length; index++) if (accepts(values[index])) verdicts.accepted++;
  }
  return Number(process.hrtime.bigint() - start);
}

/** The Spec, with the jobs that its own schema gives as examples. @returns {Case} */
function specCase() {
  const schemas = Object.fromEntries(schemasIn(join(ROOT, "schema")));
  return {
    name: "spec",
    schemas,
    entry: "spec.schema.json",
    instances: /** @type {any} */ (schemas["spec.schema.json"]).examples,
  };
}

/** @param {string} root @returns {readonly Case[]} */
function schemastoreCases(root) {
  return SCHEMASTORE_CASES.flatMap((name) => {
    const file = join(root, "schemas", `${name}.json`);
    const tests = join(root, "test", name);
    if (!existsSync(file) || !existsSync(tests)) return [];
    const instances = readdirSync(tests).flatMap((instance) => read(join(tests, instance)));
    if (instances.length === 0) return [];
    return [{ name, schemas: withReferenced(join(root, "schemas"), `${name}.json`), entry: `${name}.json`, instances }];
  });
}

/** A schema and all that it refers to, as far as they are in the folder, by file name. @param {string} folder @param {string} entry */
function withReferenced(folder, entry) {
  /** @type {Record<string, unknown>} */
  const schemas = {};
  const pending = [{ name: entry, origin: "" }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { name, origin } = next;
    const file = join(folder, name);
    if (name in schemas) continue;
    if (!existsSync(file)) {
      // The folder need not hold all of them: what is missing accepts everything, for each contender alike.
      schemas[name] = { $id: `${origin}${name}` };
      continue;
    }
    const text = readFileSync(file, "utf8");
    schemas[name] = JSON.parse(text);
    for (const [, host = STORE, referred = ""] of text.matchAll(REFERENCE))
      pending.push({ name: referred, origin: host });
  }
  return schemas;
}

/** @param {string} file */
function read(file) {
  const text = readFileSync(file, "utf8");
  const ending = extname(file);
  if (ending === ".json") return [JSON.parse(text)];
  return ending === ".yaml" || ending === ".yml" ? [JSON.parse(JSON.stringify(parseYaml(text)))] : [];
}

/** @param {string} line */
function print(line) {
  process.stdout.write(`${line}\n`);
}
