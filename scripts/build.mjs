// Builds dist/ from generator/: JavaScript and declarations in the same layout, and the assets. The modules that the program
// and the package's entry load are joined in few files, which Node loads in a third of the time. Does nothing when nothing
// changed.
//
//   node scripts/build.mjs                     exit code 1 for type errors
//   node scripts/build.mjs --allow-type-errors says nothing about them; for tests, where they are a check of their own
//   node scripts/build.mjs --package           leaves what a package needs; the next build makes it whole again
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, posix, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const DIST = join(ROOT, "dist");
/** Says what `dist` was built from (`sources`, null after type errors) and what it holds (`digest`). */
const RECORD = join(DIST, "build.json");
const allowTypeErrors = process.argv.includes("--allow-type-errors");
const CONFIGURATION = ["package-lock.json", "scripts/build.mjs", "tsconfig.json", "tsconfig.build.json"];

/**
 * Whether a file goes into `dist` as it stands: the runtime of a target, whose text it copies into its output,
 * and the schema of the config file, for editors.
 * @param {string} path relative to generator/
 */
function isAsset(path) {
  return isSource(path) && (/^emit\/\w+\/runtime\//.test(path) || path.endsWith(".schema.json"));
}

/** @param {string} path relative to generator/ */
function isSource(path) {
  return /\.(ts|json)$/.test(path) && !path.endsWith(".test.ts") && !/(^|\/)cases\//.test(path);
}

/**
 * All files below a folder that the filter accepts, relative to it with `/`, sorted.
 * @param {string} folder
 * @param {(path: string) => boolean} accepts
 * @returns {Promise<string[]>}
 */
async function filesBelow(folder, accepts) {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .filter(accepts)
    .sort();
}

/**
 * SHA-256 over names and contents, in hexadecimal.
 * @param {string} folder
 * @param {readonly string[]} paths relative to the folder
 */
async function digestOf(folder, paths) {
  const texts = await Promise.all(paths.map((path) => readFile(join(folder, path))));
  const hash = createHash("sha256");
  paths.forEach((path, index) => {
    const text = texts[index] ?? "";
    hash.update(`${path}\0${text.length}\0`).update(text);
  });
  return hash.digest("hex");
}

async function sourcesDigest() {
  const sources = (await filesBelow(join(ROOT, "generator"), isSource)).map((path) => `generator/${path}`);
  return digestOf(ROOT, [...sources, ...CONFIGURATION.filter((path) => existsSync(join(ROOT, path)))]);
}

async function distDigest() {
  return digestOf(DIST, await filesBelow(DIST, (path) => path !== "build.json" && !path.endsWith(".writing")));
}

/** @returns {Promise<{ digest?: unknown, sources?: unknown }>} */
async function readRecord() {
  try {
    return JSON.parse(await readFile(RECORD, "utf8"));
  } catch {
    return {};
  }
}

/**
 * Compiles into a folder: declarations with their comments, and JavaScript without, which nobody reads in a package.
 * @param {string} folder
 * @returns {boolean} false for type errors; the files are emitted all the same
 */
function compile(folder) {
  const sound = runCompiler(folder, ["--emitDeclarationOnly"]);
  return (
    runCompiler(folder, [
      "--declaration",
      "false",
      "--isolatedDeclarations",
      "false",
      "--removeComments",
      "--noCheck",
    ]) && sound
  );
}

/**
 * @param {string} folder
 * @param {readonly string[]} options
 * @returns {boolean} false for errors
 */
function runCompiler(folder, options) {
  const compiler = join(ROOT, "node_modules/typescript/bin/tsc");
  const run = spawnSync(process.execPath, [compiler, "-p", "tsconfig.build.json", "--outDir", folder, ...options], {
    cwd: ROOT,
    encoding: "utf8",
  });
  if (run.error) throw run.error;
  if (run.status !== 0 && !allowTypeErrors) process.stderr.write(run.stdout + run.stderr);
  return run.status === 0;
}

/** The program and the package's entry. Packages hold these and what is joined for them (`files` in package.json). */
const ENTRIES = ["cli.js", "index.js"];

/**
 * Joins the modules that the entries load, each where only those load it that need it.
 * @param {string} folder
 */
async function joinModules(folder) {
  const { build: bundle } = await import("esbuild");
  await bundle({
    entryPoints: ENTRIES.map((entry) => join(folder, entry)),
    outdir: folder,
    allowOverwrite: true,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    packages: "external",
    charset: "utf8",
    chunkNames: "joined-[hash]",
    logLevel: "warning",
    plugins: [
      { name: "places", setup: ({ onLoad }) => onLoad({ filter: /\.js$/ }, (module) => placed(module, folder)) },
    ],
  });
}

/**
 * A module that finds the files beside it from the top folder, where it stands once it is joined.
 * @param {{ readonly path: string }} module
 * @param {string} folder
 */
async function placed({ path }, folder) {
  const text = await readFile(path, "utf8");
  const place = `./${relative(folder, path).replaceAll(sep, "/")}`;
  return { contents: text.replaceAll("import.meta.url", `new URL(${JSON.stringify(place)}, import.meta.url).href`) };
}

/**
 * Removes the declarations that those of the package's entry do not lead to: nobody can import them.
 * @param {string} folder
 */
async function removeInnerDeclarations(folder) {
  const { ts } = await import("ts-morph");
  const reached = new Set(["index.d.ts"]);
  // A set hands out what is added to it while it is being walked.
  for (const path of reached) {
    const text = await readFile(join(folder, path), "utf8");
    for (const { fileName } of ts.preProcessFile(text).importedFiles) {
      if (fileName.startsWith(".")) reached.add(posix.join(posix.dirname(path), fileName).replace(/\.[jt]s$/, ".d.ts"));
    }
  }
  const inner = await filesBelow(folder, (path) => path.endsWith(".d.ts") && !reached.has(path));
  await Promise.all(inner.map((path) => rm(join(folder, path))));
}

/**
 * Replaces a file in one step, and only where its content differs: other processes may be running what is in `dist`.
 * @param {string} path absolute
 * @param {Buffer | string} content
 */
async function replaceFile(path, content) {
  if (existsSync(path) && (await readFile(path)).equals(Buffer.from(content))) return;
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.writing`;
  await writeFile(temporary, content);
  await rename(temporary, path);
}

/**
 * Makes `dist` hold exactly the files of the folder, besides the record.
 * @param {string} folder
 */
async function replaceDist(folder) {
  const built = await filesBelow(folder, () => true);
  const kept = new Set([...built, "build.json"]);
  const isEntry = (/** @type {string} */ path) => ENTRIES.includes(path);
  // The entries last: what they lead to has to be there.
  for (const paths of [built.filter((path) => !isEntry(path)), built.filter(isEntry)])
    await Promise.all(paths.map(async (path) => replaceFile(join(DIST, path), await readFile(join(folder, path)))));
  const stale = await filesBelow(DIST, (path) => !kept.has(path) && !path.endsWith(".writing"));
  await Promise.all(stale.map((path) => rm(join(DIST, path), { force: true })));
  if (kept.has("cli.js")) await chmod(join(DIST, "cli.js"), 0o755);
}

/** @returns {Promise<boolean>} false for type errors */
async function build() {
  const sources = await sourcesDigest();
  const record = await readRecord();
  if (record.sources === sources && record.digest === (await distDigest())) return true;

  await mkdir(DIST, { recursive: true });
  const folder = await mkdtemp(join(ROOT, "node_modules/.triptych-build-"));
  try {
    const sound = compile(folder);
    const generator = join(ROOT, "generator");
    for (const path of await filesBelow(generator, isAsset)) {
      await replaceFile(join(folder, path), await readFile(join(generator, path)));
    }
    await joinModules(folder);
    await replaceDist(folder);
    const outcome = { digest: await distDigest(), sources: sound ? sources : null };
    await replaceFile(RECORD, `${JSON.stringify(outcome)}\n`);
    return sound;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const sound = await build();
if (!sound && !allowTypeErrors) process.exitCode = 1;
else if (process.argv.includes("--package")) await removeInnerDeclarations(DIST);
