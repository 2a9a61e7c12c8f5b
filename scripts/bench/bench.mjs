// npm run bench [-- MODE] [OPTIONS]: what triptych costs beside other tools, measured in this very run.
// The options of each mode stand at the top of its file.
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

/**
 * What a mode is told; each reads its own part.
 * @typedef {object} BenchOptions
 * @property {number} runs of each program
 * @property {number | undefined} rounds in which all contenders take turns
 * @property {string} schemas a folder with schemas
 * @property {string | undefined} schemastore a folder with schemas/*.json, test/ and negative_test/
 * @property {readonly number[]} models how many of them, for each size
 * @property {boolean} writeReadme
 */

/** A mode is loaded only when asked for: the packages that another one measures are no load on it. */
const MODES = {
  programs: async () => (await import("./programs.mjs")).benchPrograms,
  guards: async () => (await import("./guards.mjs")).benchGuards,
  schemas: async () => (await import("./schemas.mjs")).benchSchemas,
  scale: async () => (await import("./scale.mjs")).benchScale,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: "string", default: "7" },
    rounds: { type: "string" },
    schemas: { type: "string", default: "schema" },
    schemastore: { type: "string" },
    models: { type: "string", default: "1000,10000" },
    "write-readme": { type: "boolean", default: false },
  },
});
process.chdir(fileURLToPath(new URL("../..", import.meta.url)));
const [mode = "programs"] = positionals;
const load = Object.entries(MODES).find(([name]) => name === mode)?.[1];
if (load === undefined) throw new Error(`there is no mode ${mode}, but ${Object.keys(MODES).join(", ")}`);
const bench = await load();
await bench({
  runs: count("runs", values.runs),
  rounds: values.rounds === undefined ? undefined : count("rounds", values.rounds),
  schemas: values.schemas,
  schemastore: values.schemastore,
  models: values.models.split(",").map((text) => count("models", text)),
  writeReadme: values["write-readme"],
});

/**
 * @param {string} option
 * @param {string} text
 */
function count(option, text) {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${option} ${text}: a whole number from 1 is wanted`);
  return number;
}
