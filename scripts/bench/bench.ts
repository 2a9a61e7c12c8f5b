// npm run bench [-- MODE] [OPTIONS]: what triptych costs beside other tools, measured in this very run.
// The options of each mode stand at the top of its file.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

/** What a mode is told; each reads its own part. */
export interface BenchOptions {
  /** Of each program. */
  readonly runs: number;
  /** In which all contenders take turns. */
  readonly rounds: number | undefined;
  /** A folder with schemas. */
  readonly schemas: string;
  /** A folder with schemas/*.json, test/ and negative_test/. */
  readonly schemastore: string | undefined;
  /** How many of them, for each size. */
  readonly models: readonly number[];
  /** Both where absent. */
  readonly formats: "assert" | "annotate" | undefined;
  /** A regular expression that the names of schema files match. */
  readonly file: string | undefined;
  /** So many schemas, evenly spread. */
  readonly sample: number | undefined;
  /** Whether a missed goal is exit code 1. */
  readonly check: boolean;
  /** A single goal in the place of all others. */
  readonly leastMean: number | undefined;
  readonly writeReadme: boolean;
  /** Of each kind. */
  readonly edits: number;
  /** A folder with another build, to be measured beside this one. */
  readonly against: string | undefined;
}

/** A mode is loaded only when asked for: the packages that another one measures are no load on it. */
const MODES = {
  programs: async () => (await import("./programs.ts")).benchPrograms,
  keywords: async () => (await import("./keywords/keywords.ts")).benchKeywords,
  store: async () => (await import("./store/store.ts")).benchStore,
  errors: async () => (await import("./store/errors.ts")).benchErrors,
  sizes: async () => (await import("./store/sizes.ts")).benchSizes,
  guards: async () => (await import("./guards.ts")).benchGuards,
  schemas: async () => (await import("./schemas.ts")).benchSchemas,
  codecs: async () => (await import("./codecs/codecs.ts")).benchCodecs,
  scale: async () => (await import("./scale.ts")).benchScale,
  watch: async () => (await import("./watch.ts")).benchWatch,
  docs: async () => (await import("./docs.ts")).benchDocs,
  linear: async () => (await import("./linear/linear.ts")).benchLinear,
};

/** The modes that time verdicts. */
const VERDICTS: readonly string[] = ["keywords", "store", "errors", "sizes"];

/**
 * The engine is not to compile on a thread of its own: on a busy machine that one waits, and what is timed until then is
 * code that was not compiled yet. It takes this for an argument of the process only.
 */
const IN_FOREGROUND = "--no-concurrent-recompilation";

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
    edits: { type: "string", default: "50" },
    against: { type: "string" },
    "write-readme": { type: "boolean", default: false },
  },
});
process.chdir(fileURLToPath(new URL("../..", import.meta.url)));
const [mode = "programs"] = positionals;
const load = Object.entries(MODES).find(([name]) => name === mode)?.[1];
if (load === undefined) throw new Error(`there is no mode ${mode}, but ${Object.keys(MODES).join(", ")}`);
if (VERDICTS.includes(mode) && !process.execArgv.includes(IN_FOREGROUND)) {
  const args = [IN_FOREGROUND, ...process.execArgv, ...process.argv.slice(1)];
  process.exitCode = spawnSync(process.execPath, args, { stdio: "inherit" }).status ?? 1;
} else {
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
    edits: count("edits", values.edits),
    against: values.against,
  });
}

function count(option: string, text: string) {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${option} ${text}: a whole number from 1 is wanted`);
  return number;
}

function formatsMode(text: string | undefined): "assert" | "annotate" | undefined {
  if (text === undefined || text === "assert" || text === "annotate") return text;
  throw new Error(`--formats ${text}: assert or annotate is wanted`);
}
