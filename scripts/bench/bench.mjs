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
 * @property {"assert" | "annotate" | undefined} formats both where absent
 * @property {string | undefined} file a regular expression that the names of schema files match
 * @property {number | undefined} sample so many schemas, evenly spread
 * @property {boolean} check whether a missed goal is exit code 1
 * @property {number | undefined} leastMean a single goal in the place of all others
 * @property {boolean} writeReadme
 */

/** A mode is loaded only when asked for: the packages that another one measures are no load on it. */
const MODES = {
  programs: async () => (await import("./programs.mjs")).benchPrograms,
  keywords: async () => (await import("./keywords/keywords.ts")).benchKeywords,
  store: async () => (await import("./store/store.ts")).benchStore,
  errors: async () => (await import("./store/errors.ts")).benchErrors,
  guards: async () => (await import("./guards.mjs")).benchGuards,
  schemas: async () => (await import("./schemas.mjs")).benchSchemas,
  codecs: async () => (await import("./codecs/codecs.mjs")).benchCodecs,
  scale: async () => (await import("./scale.mjs")).benchScale,
  docs: async () => (await import("./docs.mjs")).benchDocs,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: "string", default: "7" },
    rounds: { type: "string" },
    schemas: { type: "string", default: "schema" },
    schemastore: { type: "string" },
    models: { type: "string", default: "1000,10000" },
    formats: { type: "string" },
    file: { type: "string" },
    sample: { type: "string" },
    check: { type: "boolean", default: false },
    "least-mean": { type: "string" },
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
  formats: formatsMode(values.formats),
  file: values.file,
  sample: values.sample === undefined ? undefined : count("sample", values.sample),
  check: values.check,
  leastMean: values["least-mean"] === undefined ? undefined : Number(values["least-mean"]),
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

/**
 * @param {string | undefined} text
 * @returns {"assert" | "annotate" | undefined}
 */
function formatsMode(text) {
  if (text === undefined || text === "assert" || text === "annotate") return text;
  throw new Error(`--formats ${text}: assert or annotate is wanted`);
}
