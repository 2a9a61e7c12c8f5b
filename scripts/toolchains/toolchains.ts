// npm run test:toolchains [-- WORDS] [--folder DIR]: installs the package as npm packs it, and the tools in the versions of
// packages/; then each project whose name has one of the words is generated, built and run by the real tool.
import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { COMPILERS } from "./compilers.ts";
import { CONSUMERS } from "./consumers.ts";
import { EXAMPLES } from "./examples.ts";
import type { ToolchainProject } from "./project.ts";
import { TOOLS } from "./tools.ts";

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = resolve(HERE, "../..");
/** As many projects at once as CI has cores. */
const AT_ONCE = 2;
/** No command takes as long on any machine that is not stuck. */
const LONGEST_COMMAND = 600_000;
/** Lines of what a failed command said. */
const LINES_SHOWN = 40;

interface Ran {
  readonly code: number | null;
  readonly output: string;
}

const { values, positionals: words } = parseArgs({
  allowPositionals: true,
  options: { folder: { type: "string" } },
});
const folder =
  values.folder === undefined ? mkdtempSync(join(tmpdir(), "triptych-toolchains-")) : resolve(values.folder);
try {
  await main();
} finally {
  if (values.folder === undefined) rmSync(folder, { recursive: true, force: true });
}

async function main(): Promise<void> {
  const started = performance.now();
  const chosen = [...TOOLS, ...COMPILERS, ...CONSUMERS, ...EXAMPLES].filter(
    ({ name }) => words.length === 0 || words.some((word) => name.toLowerCase().includes(word.toLowerCase())),
  );
  if (chosen.length === 0) throw new Error(`no project has a name with ${words.join(" or ")} in it`);
  await Promise.all([installTools(), installPackage()]);
  console.log(`installed in ${seconds(started)}`);
  const waiting = chosen.map((project, index) => ({ project, place: join(folder, `project-${index}`) }));
  const failed: string[] = [];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (!(await passes(next.project, next.place))) failed.push(next.project.name);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  console.log(`${chosen.length - failed.length} of ${chosen.length} projects are right, in ${seconds(started)}`);
  if (failed.length > 0) {
    console.log(`wrong: ${failed.join("; ")}`);
    process.exitCode = 1;
  }
}

/** The tools and libraries, exactly as locked; their install scripts would download or compile, and none is needed. */
async function installTools(): Promise<void> {
  for (const name of ["package.json", "package-lock.json"]) cpSync(join(HERE, "packages", name), join(folder, name));
  if (!existsSync(join(folder, "node_modules")))
    await must("npm ci --include=dev --ignore-scripts --prefer-offline --no-audit --no-fund", folder);
}

/** The package as it would be published, with its dependencies in the versions that this repository locks. */
async function installPackage(): Promise<void> {
  const place = join(folder, "triptych");
  mkdirSync(place, { recursive: true });
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { dependencies: object };
  writeFileSync(join(place, "package.json"), JSON.stringify({ private: true, dependencies }));
  cpSync(join(ROOT, "package-lock.json"), join(place, "package-lock.json"));
  await must("node scripts/build.mjs --package", ROOT);
  await must(`npm pack --ignore-scripts --pack-destination "${place}"`, ROOT);
  const packed = readdirSync(place).find((name) => name.endsWith(".tgz"));
  await must(`npm install --ignore-scripts --prefer-offline --no-audit --no-fund "./${packed}"`, place);
}

async function must(command: string, cwd: string): Promise<void> {
  const { code, output } = await run(command, cwd);
  if (code !== 0) throw new Error(`cannot install: ${command}\n${lastLines(output)}`);
}

/** Lays the project out, generates, runs its commands, and says how that went. */
async function passes(project: ToolchainProject, place: string): Promise<boolean> {
  const started = performance.now();
  lay(project, place);
  const program = join(folder, "triptych/node_modules/triptych/dist/cli.js");
  const options = project.options?.join(" ") ?? "";
  const generate = `cd ./${project.generatesIn ?? ""} && node "${program}" generate --silent ${options}`;
  for (const command of [generate, ...project.run]) {
    const { code, output } = await run(command, place);
    if (code === 0) continue;
    console.log(`WRONG ${project.name}\n  ${command}\n${lastLines(output)}`);
    return false;
  }
  console.log(`right ${project.name} (${seconds(started)})`);
  return true;
}

function lay({ example, folder: own, files, imports }: ToolchainProject, place: string): void {
  rmSync(place, { recursive: true, force: true });
  if (example === undefined) cpSync(join(HERE, "schema"), join(place, "schema"), { recursive: true });
  const common = example === undefined ? join(HERE, "common") : join(ROOT, "examples", example);
  for (const source of [common, ...(own === undefined ? [] : [join(HERE, "projects", own)])])
    cpSync(source, place, { recursive: true });
  for (const [name, text] of Object.entries(files ?? {})) writeFileSync(join(place, name), text);
  if (imports === undefined) return;
  for (const name of readdirSync(place, { recursive: true, encoding: "utf8" })) {
    if (/\.tsx?$/.test(name)) endImports(join(place, name), imports);
  }
}

/** Sources import `./x.js`; a project has them as its settings want them. */
function endImports(file: string, end: NonNullable<ToolchainProject["imports"]>): void {
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace(/(from "\.{1,2}\/[^"]+)\.js"/g, `$1${end}"`));
}

/** Runs a command line, with both streams in one text. */
function run(command: string, cwd: string): Promise<Ran> {
  const path = `${join(folder, "node_modules/.bin")}${delimiter}${process.env["PATH"] ?? ""}`;
  const env = { ...process.env, PATH: path, NO_COLOR: "1", FORCE_COLOR: "0", CI: "true" };
  const child = spawn("bash", ["-o", "pipefail", "-c", command], { cwd, env, timeout: LONGEST_COMMAND });
  let output = "";
  child.stdout.on("data", (data) => {
    output += data;
  });
  child.stderr.on("data", (data) => {
    output += data;
  });
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", (code) => done({ code, output }));
  });
}

function lastLines(text: string): string {
  const lines = text.trimEnd().split("\n").slice(-LINES_SHOWN);
  return lines.map((line) => `    ${line}`).join("\n");
}

function seconds(started: number): string {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`;
}
