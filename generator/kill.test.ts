import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const BIN = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
/** Each has five files. `KILL_MODELS=400 KILLS=100` kills 100 runs of each way over 2,000 files, which takes more than a test should. */
const MODELS = Number(process.env["KILL_MODELS"] ?? 60);
/** How many runs are killed in each way. */
const KILLS = Number(process.env["KILLS"] ?? 3);

type Output = ReadonlyMap<string, string>;

let root: string;
let before: Output;
let after: Output;
/** Milliseconds from the start of a whole run to its first written file, and to its end. */
let whole: { readonly first: number; readonly end: number };

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "triptych-kill-"));
  before = outputOf(prepared("before", "number"));
  const folder = prepared("after", "number");
  writeSchemas(folder, "string");
  const start = performance.now();
  generate(folder);
  const end = performance.now() - start;
  whole = { first: end * 0.3, end };
  after = outputOf(folder);
  expect([...after].filter(([path, text]) => before.get(path) !== text).length).toBeGreaterThan(MODELS);
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

function writeSchemas(folder: string, type: string): void {
  mkdirSync(join(folder, "schema"), { recursive: true });
  for (let index = 0; index < MODELS; index++) {
    const schema = { type: "object", properties: { member: { type }, [`m${index}`]: { type } }, required: ["member"] };
    writeFileSync(join(folder, "schema", `model${index}.schema.json`), JSON.stringify(schema));
  }
}

/** A folder in which everything is generated. */
function prepared(name: string, type: string): string {
  const folder = join(root, name);
  writeSchemas(folder, type);
  generate(folder);
  return folder;
}

function generate(folder: string): void {
  const { status, stderr } = spawnSync(process.execPath, [BIN, "generate"], { cwd: folder, encoding: "utf8" });
  expect(`${status}${stderr}`).toBe("0");
}

function outputOf(folder: string): Output {
  const entries = readdirSync(join(folder, "generated"), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [file.slice(folder.length), readFileSync(file, "utf8")]));
}

/** Starts a run and ends it after some milliseconds, unless it was quicker. */
async function killed(folder: string, signal: NodeJS.Signals, delay: number): Promise<void> {
  const run = spawn(process.execPath, [BIN, "generate"], { cwd: folder, stdio: "ignore" });
  const ended = new Promise((resolve) => run.once("exit", resolve));
  const timer = setTimeout(() => run.kill(signal), delay);
  await ended;
  clearTimeout(timer);
}

describe.each(["SIGKILL", "SIGTERM", "SIGINT"] as const)("a run that %s ends", (signal) => {
  it(
    "leaves each file old or new, and nothing that the next run does not mend",
    async () => {
      for (let attempt = 0; attempt < KILLS; attempt++) {
        const folder = join(root, `${signal}-${attempt}`);
        cpSync(join(root, "before"), folder, { recursive: true });
        writeSchemas(folder, "string");
        await killed(folder, signal, whole.first + ((whole.end - whole.first) * attempt) / KILLS);
        for (const [path, text] of outputOf(folder)) {
          const isTemporary = !before.has(path) && !after.has(path);
          if (isTemporary || path.includes("manifest")) continue;
          expect([before.get(path), after.get(path)], path).toContain(text);
        }
        generate(folder);
        expect(outputOf(folder)).toEqual(after);
        expect(readdirSync(join(folder, "generated")).sort()).toEqual(
          readdirSync(join(root, "after/generated")).sort(),
        );
        rmSync(folder, { recursive: true });
      }
    },
    KILLS * 100_000,
  );
});

it("listens to no signal before it writes, so that one ends it at once however much it computes", () => {
  const folder = join(root, "listening");
  writeSchemas(folder, "number");
  // The output folder is made right before its lock is taken.
  const tell = `import { existsSync } from "node:fs";
    process.on("newListener", (name) => {
      if (/^SIG/.test(String(name))) console.error(name, existsSync("generated") ? "writing" : "computing");
    });`;
  const listening = `data:text/javascript,${encodeURIComponent(tell)}`;
  const run = spawnSync(process.execPath, ["--import", listening, BIN, "generate"], { cwd: folder, encoding: "utf8" });
  expect(run.status).toBe(0);
  expect(run.stderr).toContain("SIGTERM writing");
  expect(run.stderr).not.toContain("computing");
});
