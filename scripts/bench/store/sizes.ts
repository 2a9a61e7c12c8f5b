// npm run bench -- sizes --schemastore DIR [--file REGEX] [--sample N] [--rounds N] [--check] [--write-readme]
// What a program ships and waits for: on every schema of SchemaStore that has instances, the bytes of a bundle, minified
// and gzipped, and the time to import it and have the first verdict, beside ajv standalone and ata-validator ahead of time.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import standaloneCode from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { markdownTable, writeReadmeSection } from "../../conformance/readme-section.ts";
import type { BenchOptions } from "../bench.ts";
import { table } from "../table.ts";
import { ajvOf } from "./ajv-of.ts";
import { writeAta } from "./ata-of.ts";
import { ourModule } from "./ours.ts";
import { type StoreCase, storeCases } from "./store-case.ts";
import { type Row, summaryOf } from "./summary.ts";

const ROUNDS = 5;
const WORST = 10;
const PEERS = ["ajv", "ata-validator"];
/** What is asked for: a verdict, or one with errors. The module of ajv always has both. */
const KINDS = ["verdict", "errors"] as const;

type Kind = (typeof KINDS)[number];

/** A module, and what it exports for each kind. */
interface Shipped {
  readonly name: string;
  readonly file: string;
  readonly exports: Readonly<Record<Kind, string>>;
}

/** What was measured of one kind of bundle, by what it is: a unit, and the rows. */
const MEASURES = ["bytes minified", "bytes gzipped", "ms to first verdict"] as const;

type Measure = (typeof MEASURES)[number];

/** Packages of the others are found from here. */
const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

export async function benchSizes(options: BenchOptions): Promise<void> {
  const { schemastore, file, sample, rounds = ROUNDS } = options;
  if (schemastore === undefined) throw new Error("--schemastore is wanted: a folder with schemas/ and test/");
  const cases = storeCases(schemastore, {
    ...(file === undefined ? {} : { file: new RegExp(file) }),
    ...(sample === undefined ? {} : { sample }),
  });
  const scratch = mkdtempSync(join(tmpdir(), "triptych-bench-sizes-"));
  const lines: (readonly string[])[] = [];
  const missed: string[] = [];
  try {
    const found = new Map<string, Row[]>();
    for (const one of cases) {
      const modules = await modulesOf(one, join(scratch, one.name));
      if (modules.length === 0) continue;
      for (const kind of KINDS) {
        for (const [measure, times] of await measuresOf(one, kind, modules, join(scratch, one.name), rounds)) {
          const rows = found.get(`${kind}: ${measure}`) ?? [];
          rows.push({ name: one.name, instances: 1, times });
          found.set(`${kind}: ${measure}`, rows);
        }
      }
    }
    for (const [what, rows] of found) {
      for (const peer of PEERS) {
        const { schemas, mean, tenth, median, losses, worst } = summaryOf(peer, rows, WORST);
        if (schemas === 0) continue;
        lines.push([
          what,
          peer,
          String(schemas),
          ...[mean, tenth, median].map((one) => one.toFixed(2)),
          String(losses),
        ]);
        if (mean < 1) missed.push(`${what}: ${peer} ${mean.toFixed(2)}, less than 1`);
        const slowest = worst.map((one) => [
          one.name,
          one.ratio.toFixed(2),
          ...one.times.map((each) => each.toFixed(2)),
        ]);
        print(table([[`${what}: worst beside ${peer}`, "ratio", "triptych", peer], ...slowest]));
      }
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  const head = ["", "", "schemas", "geometric mean", "p10", "median", "less on"];
  print(`\nHow many times that of triptych:\n\n${table([head, ...lines])}`);
  if (options.writeReadme) {
    writeReadmeSection("sizes", `How many times that of triptych:\n\n${markdownTable([head, ...lines])}`);
  }
  if (!options.check) return;
  print(missed.length === 0 ? "All goals are met." : missed.map((goal) => `MISSED  ${goal}`).join("\n"));
  if (missed.length > 0) process.exitCode = 1;
}

/** The modules of all that can compile a schema; none where triptych or ajv cannot. */
async function modulesOf(one: StoreCase, folder: string): Promise<readonly Shipped[]> {
  try {
    const ours = await ourModule(one, "assert", join(folder, "triptych"));
    const { ajv, validate } = ajvOf(one, "assert", { code: { source: true, esm: true } });
    writeFileSync(join(folder, "ajv.js"), standaloneCode.default(ajv, validate));
    return [
      { name: "triptych", file: ours.file, exports: { verdict: ours.is, errors: ours.validate } },
      { name: "ajv", file: join(folder, "ajv.js"), exports: { verdict: "default", errors: "default" } },
      ...ataOf(one, join(folder, "ata.js")),
    ];
  } catch {
    return [];
  }
}

function ataOf(one: StoreCase, file: string): readonly Shipped[] {
  try {
    writeAta(one, "assert", file);
    return [{ name: "ata-validator", file, exports: { verdict: "isValid", errors: "validate" } }];
  } catch {
    return [];
  }
}

/** What each module comes to, bundled for one kind; in turns where it is time. */
async function measuresOf(
  one: StoreCase,
  kind: Kind,
  modules: readonly Shipped[],
  folder: string,
  rounds: number,
): Promise<ReadonlyMap<Measure, ReadonlyMap<string, number>>> {
  const bundles = new Map<string, string>();
  for (const { name, file, exports } of modules) bundles.set(name, await bundled(file, exports[kind]));
  const times = new Map<string, number>();
  const value: unknown = JSON.parse(one.texts[0] ?? "null");
  for (let round = 0; round < rounds; round++) {
    for (const [name, text] of bundles) {
      // A text that the engine has seen before it need not compile.
      const file = join(folder, `${name}-${kind}-${round}.mjs`);
      writeFileSync(file, `${text}// ${round}`);
      times.set(name, Math.min(await timeToVerdict(file, value), times.get(name) ?? Number.POSITIVE_INFINITY));
    }
  }
  const sizes = (size: (text: string) => number): ReadonlyMap<string, number> =>
    new Map([...bundles].map(([name, text]) => [name, size(text)]));
  return new Map<Measure, ReadonlyMap<string, number>>([
    ["bytes minified", sizes((text) => Buffer.byteLength(text))],
    ["bytes gzipped", sizes((text) => gzipSync(text).length)],
    ["ms to first verdict", times],
  ]);
}

async function bundled(file: string, name: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${name} as check } from ${JSON.stringify(file)};`, resolveDir: ROOT },
    nodePaths: [join(ROOT, "node_modules")],
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

/** The processor's time, in milliseconds, until a module is loaded and has looked at a value. */
async function timeToVerdict(file: string, value: unknown): Promise<number> {
  const url = pathToFileURL(file).href;
  const start = process.cpuUsage();
  const { check } = await import(url);
  check(value);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
