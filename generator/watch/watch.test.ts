import { spawnSync } from "node:child_process";
import { appendFileSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  coldOutput,
  type PrintedBatch,
  putFile,
  startWatch,
  textsBelow,
  type WatchProcess,
} from "../../scripts/vitest/watched.ts";
import { type WatchBatch, watch } from "../index.ts";

const BIN = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
/** Generous: the machine may be busy. Nothing waits for a time, all wait for a line. */
const LONG = 120_000;

let folder: string;
let running: WatchProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "triptych-watch-"));
  put("node_modules/.keep", "");
  put("schema/order.json", { type: "object", properties: { lines: { type: "array", items: { $ref: "line.json" } } } });
  put("schema/line.json", { type: "object", properties: { amount: { type: "integer" } } });
});

afterEach(async () => {
  for (const { child, exitCode } of running.splice(0)) {
    child.kill("SIGKILL");
    await exitCode;
  }
  running = [];
  rmSync(folder, { recursive: true, force: true });
});

function put(path: string, content: unknown): void {
  putFile(folder, path, typeof content === "string" ? content : JSON.stringify(content));
}

const read = (path: string): string => readFileSync(join(folder, path), "utf8");

function start(...argv: readonly string[]): WatchProcess {
  const started = startWatch(folder, ...argv);
  running.push(started);
  return started;
}

/** A watch whose first run has ended. */
async function started(...argv: readonly string[]): Promise<WatchProcess> {
  const process = start("--json", ...argv);
  await process.until(() => true);
  return process;
}

/** The watch may be writing again while its output is being removed: then some of it stays, and another batch follows. */
function removeOutput(): void {
  try {
    rmSync(join(folder, "generated"), { recursive: true });
  } catch (error) {
    expect((error as NodeJS.ErrnoException).code).toBe("ENOTEMPTY");
  }
}

/** Undefined while files come and go. */
function outputTexts(): ReadonlyMap<string, string> | undefined {
  try {
    return textsBelow(join(folder, "generated"));
  } catch {
    return undefined;
  }
}

const isGood = ({ diagnostics }: PrintedBatch): boolean => diagnostics.length === 0;
const has =
  (code: string) =>
  ({ diagnostics }: PrintedBatch): boolean =>
    diagnostics.some((finding) => finding.code === code);

/** Waits for it: what was changed together may be the matter of several batches. */
async function expectCold(options: Parameters<typeof coldOutput>[1] = {}): Promise<void> {
  await expectOutput(await coldOutput(folder, options));
}

async function expectOutput(texts: ReadonlyMap<string, string>): Promise<void> {
  await expect.poll(outputTexts, { timeout: LONG / 2 }).toEqual(texts);
}

describe("triptych generate --watch", { timeout: LONG }, () => {
  it("tells each run in a line, and findings in full", async () => {
    const { lines, printed } = start();
    await lines(1);
    put("schema/line.json", { type: "object", properties: { amount: { type: "number" } } });
    await lines(2);
    put("schema/line.json", "{");
    await lines(3);
    // The two streams are not in step.
    await expect
      .poll(() => printed().stderr, { timeout: LONG })
      .toMatch(/^schema\/line\.json:1:2: error\[json-syntax\][\s\S]*\n1 error\n$/);
    put("schema/line.json", { type: "object" });
    await lines(4);
    const texts = printed()
      .stdout.replaceAll(/^\d\d:\d\d:\d\d /gm, "TIME ")
      .replaceAll(/\d+ ms$/gm, "N ms");
    expect(
      texts
        .replaceAll(/\d+ files/g, "N files")
        .trimEnd()
        .split("\n"),
    ).toEqual([
      "TIME watching schema: N files written, N ms",
      "TIME schema/line.json: N files written, N ms",
      "TIME schema/line.json: nothing written, N ms",
      "TIME schema/line.json: mended, N files written, N ms",
    ]);
  });

  it("names three files of many", async () => {
    const { child, lines } = start();
    await lines(1);
    // It hears of all five together, however busy the machine is.
    child.kill("SIGSTOP");
    for (const name of ["a", "b", "c", "d", "e"]) put(`schema/${name}.json`, {});
    child.kill("SIGCONT");
    const [, second = ""] = await lines(2);
    expect(second).toMatch(/ schema\/a\.json, schema\/b\.json, schema\/c\.json, 2 more: \d+ files written, \d+ ms$/);
  });

  it("leaves the outputs of a broken schema, and says when it is mended", async () => {
    const { until } = await started();
    const before = textsBelow(join(folder, "generated"));
    put("schema/line.json", "{");
    await until(has("json-syntax"));
    expect(textsBelow(join(folder, "generated"))).toEqual(before);
    put("schema/line.json", { type: "string" });
    expect((await until(isGood)).at(-1)).toMatchObject({ mended: true, changed: ["schema/line.json"] });
    await expectCold();
  });

  it("follows new files, files that go, and folders", async () => {
    const { until } = await started();
    put("schema/in/a/new.json", { title: "New", type: "object" });
    await until(({ written }) => written.includes("generated/types/in/a/new.ts"));
    rmSync(join(folder, "schema/in"), { recursive: true });
    await until(({ removed }) => removed.includes("generated/types/in/a/new.ts"));
    await expectCold();
  });

  it("follows editors that save beside the file and rename", async () => {
    const { until } = await started();
    put("schema/line.json.tmp", { type: "object", properties: { beside: {} } });
    renameSync(join(folder, "schema/line.json.tmp"), join(folder, "schema/line.json"));
    await until(() => read("generated/types/line.ts").includes("beside"));
    renameSync(join(folder, "schema/line.json"), join(folder, "schema/line.json~"));
    put("schema/line.json", { type: "object", properties: { away: {} } });
    await until((batch) => isGood(batch) && read("generated/types/line.ts").includes("away"));
    await expectCold();
  });

  it("takes another branch for one batch, or a few", async () => {
    const git = (...argv: readonly string[]): void => {
      const user = ["-c", "user.name=a", "-c", "user.email=a@example.com"];
      expect(spawnSync("git", [...user, ...argv], { cwd: folder }).status).toBe(0);
    };
    const many = (type: string): void => {
      for (let index = 0; index < 300; index++) put(`schema/many/m${index}.json`, { type });
    };
    git("init", "-q", "-b", "main");
    many("string");
    git("add", "schema");
    git("commit", "-qm", "a");
    git("checkout", "-qb", "other");
    many("number");
    rmSync(join(folder, "schema/many/m7.json"));
    put("schema/added.json", {});
    git("add", "-A", "schema");
    git("commit", "-qm", "b");
    git("checkout", "-q", "main");
    const { until, printed } = await started("--target", "types");
    git("checkout", "-q", "other");
    await until(({ removed }) => removed.includes("generated/types/many/m7.ts"));
    await expectCold({ targets: ["types"], command: "npx triptych generate --target types" });
    expect(printed().stdout.split("\n").length).toBeLessThan(20);
  });

  it("waits for an input folder that goes and comes again", async () => {
    const { until } = await started();
    const before = textsBelow(join(folder, "generated"));
    renameSync(join(folder, "schema"), join(folder, "away"));
    await until(has("no-schemas"));
    expect(textsBelow(join(folder, "generated"))).toEqual(before);
    put("schema/other.json", { type: "object" });
    await until(({ written }) => written.includes("generated/types/other.ts"));
    put("schema/second.json", { type: "object" });
    await until(({ written }) => written.includes("generated/types/second.ts"));
    await expectCold();
  });

  it("starts without an input folder", async () => {
    rmSync(join(folder, "schema"), { recursive: true });
    const { until } = await started();
    put("schema/in/other.json", { type: "object" });
    expect((await until(isGood)).at(-1)).toMatchObject({ mended: true });
    await expectCold();
  });

  it("reads a changed config, another input folder included", async () => {
    const { until } = await started();
    put("triptych.config.json", { targets: ["types"] });
    await until(({ removed }) => removed.includes("generated/guards/line.ts"));
    put("triptych.config.json", { targts: [] });
    await until(has("bad-config"));
    put("other/only.json", { type: "object" });
    put("triptych.config.json", { input: "other" });
    await until(({ written }) => written.includes("generated/types/only.ts"));
    put("other/second.json", { type: "object" });
    await until(({ written }) => written.includes("generated/types/second.ts"));
    rmSync(join(folder, "triptych.config.json"));
    await until(({ written }) => written.includes("generated/types/line.ts"));
    await expectCold();
  });

  it("runs a config again that is a program", async () => {
    put("triptych.config.mjs", 'export default { targets: ["types"] };');
    const { until } = await started();
    put("triptych.config.mjs", 'export default { targets: ["docs"] };');
    await until(({ removed }) => removed.includes("generated/types/line.ts"));
    await expectCold({ targets: ["docs"] });
  });

  it("writes outputs anew that were edited or deleted by hand", async () => {
    const { until } = await started();
    appendFileSync(join(folder, "generated/types/line.ts"), "// mine\n");
    const [edited] = await until(({ written }) => written.length > 0);
    expect(edited).toMatchObject({
      changed: ["generated/types/line.ts"],
      written: ["generated/types/line.ts"],
      diagnostics: [{ code: "replaced-output" }],
    });
    rmSync(join(folder, "generated/types/line.ts"));
    await until(({ written }) => written.includes("generated/types/line.ts"));
    const before = textsBelow(join(folder, "generated"));
    removeOutput();
    await expectOutput(before);
    const page = "generated/docs/typescript/models/shared/line.md";
    appendFileSync(join(folder, page), "mine\n");
    await until(({ written }) => written.includes(page) && !read(page).endsWith("mine\n"));
    await expectCold();
  });

  it("writes once that is gone which stood in the way", async () => {
    const { until } = await started();
    const before = textsBelow(join(folder, "generated"));
    rmSync(join(folder, "generated/types"), { recursive: true });
    put("generated/types", "a file");
    await until(has("not-owned"));
    rmSync(join(folder, "generated/types"));
    await until(isGood);
    await expectOutput(before);
  });

  it("follows files outside that references lead to", async () => {
    put("schema/order.json", { type: "object", properties: { far: { $ref: "../far/away.json" } } });
    const { until } = await started("--allow-outside");
    put("far/away.json", { type: "object" });
    await until(isGood);
    put("far/away.json", { type: "object", properties: { near: {} } });
    const batches = await until(({ written }) => written.length > 0);
    expect(batches.at(-1)?.changed).toEqual(["far/away.json"]);
  });

  it("follows links to files and folders", async () => {
    put("far/file.json", { type: "object" });
    put("far/folder/in.json", { type: "object" });
    symlinkSync(join(folder, "far/file.json"), join(folder, "schema/linked.json"));
    symlinkSync(join(folder, "far/folder"), join(folder, "schema/folder"));
    const { until } = await started("--allow-outside");
    for (const [file, output] of [
      ["file.json", "linked"],
      ["folder/in.json", "folder/in"],
      ["folder/deeper/new.json", "folder/deeper/new"],
    ]) {
      put(`far/${file}`, { type: "object", properties: { other: {} } });
      await until(({ written }) => written.includes(`generated/types/${output}.ts`));
    }
    renameSync(join(folder, "far"), join(folder, "gone"));
    put("far/file.json", { type: "string" });
    put("far/folder/back.json", { type: "object" });
    await until(({ written }) => written.includes("generated/types/folder/back.ts"));
    await expectCold({ allowOutside: true, command: "npx triptych generate --allow-outside" });
  });

  it("follows folders that are moved, and others in their places", async () => {
    put("schema/a/in/one.json", { type: "object" });
    put("schema/b/in/two.json", { type: "object" });
    const { until } = await started();
    renameSync(join(folder, "schema/a"), join(folder, "schema/c"));
    await until(({ written }) => written.includes("generated/types/c/in/one.ts"));
    renameSync(join(folder, "schema/c"), join(folder, "aside"));
    renameSync(join(folder, "schema/b"), join(folder, "schema/c"));
    await until(({ written }) => written.includes("generated/types/c/in/two.ts"));
    put("schema/c/in/two.json", { type: "string" });
    await until(({ changed }) => changed.includes("schema/c/in/two.json"));
    renameSync(join(folder, "aside"), join(folder, "schema/b"));
    await until(({ written }) => written.includes("generated/types/b/in/one.ts"));
    await expectCold();
  });

  it("hears of no file that means nothing to a run", async () => {
    const { until } = await started();
    put("schema/README.md", "a");
    put("schema/.hidden/a.json", {});
    put("schema/node_modules/a.json", {});
    put("generated/mine.ts", "");
    put("schema/line.json", read("schema/line.json"));
    put("schema/last.json", {});
    const [first] = await until(() => true);
    expect(first?.changed).toEqual(["schema/last.json"]);
  });

  it.each([
    ["q", (child: WatchProcess["child"]) => child.stdin?.write("q")],
    ["Ctrl-C in a terminal", (child: WatchProcess["child"]) => child.stdin?.write("\x03")],
    ["SIGINT", (child: WatchProcess["child"]) => child.kill("SIGINT")],
    ["SIGTERM", (child: WatchProcess["child"]) => child.kill("SIGTERM")],
  ])("ends by %s", async (_, end) => {
    const { child, exitCode, printed } = await started();
    end(child);
    expect(await exitCode).toBe(0);
    expect(printed().stderr).toBe("");
    expect(existsSync(join(folder, "generated/.triptych-lock"))).toBe(false);
    await expectCold();
  });

  it("stays where there is nobody to press a key", async () => {
    const { child, until } = await started();
    child.stdin?.end();
    put("schema/line.json", { type: "string" });
    await until(isGood);
  });

  it("leaves nothing half-written when it is killed", async () => {
    for (let index = 0; index < 50; index++) put(`schema/m${index}.json`, { type: "object", title: `Model ${index}` });
    const { child, exitCode } = start("--json");
    const isStarted = (): boolean => existsSync(join(folder, "generated/types/m0.ts"));
    while (!isStarted()) await new Promise((resolve) => setImmediate(resolve));
    child.kill("SIGKILL");
    await exitCode;
    const whole = await coldOutput(folder);
    for (const [path, text] of textsBelow(join(folder, "generated")))
      if (/^\w+\/.*\.(ts|md)$/.test(path)) expect(text, path).toBe(whole.get(path));
  });

  it.each([
    ["--check", "--check"],
    ["--dump", "--dump", "model"],
    ["--report", "--report"],
    ["--format sarif", "--format", "sarif"],
    ["standard input", "--input", "-"],
  ])("is bad usage with %s", (name, ...argv) => {
    const options = { cwd: folder, encoding: "utf8" } as const;
    const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, "generate", "-w", ...argv], options);
    expect(status).toBe(2);
    expect(`${stdout}${stderr}`).toContain(`--watch and ${name} exclude each other`);
    expect(existsSync(join(folder, "generated"))).toBe(false);
  });
});

describe("watch", { timeout: LONG }, () => {
  /** The batches of a watch, to be waited for one by one. */
  function batchesOf(options: Parameters<typeof watch>[0]): {
    readonly next: () => Promise<WatchBatch>;
    readonly close: () => Promise<void>;
  } {
    const batches: WatchBatch[] = [];
    let wake: () => void = () => undefined;
    const { close } = watch(options, (batch) => {
      batches.push(batch);
      wake();
    });
    const next = async (): Promise<WatchBatch> => {
      for (;;) {
        const batch = batches.shift();
        if (batch !== undefined) return batch;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    };
    return { next, close };
  }

  it("hands out each run until it is closed", async () => {
    const options = { input: join(folder, "schema"), output: join(folder, "generated"), source: "schema/" };
    const { next, close } = batchesOf(options);
    expect(await next()).toMatchObject({ changed: [], isMended: false, result: { diagnostics: [] } });
    put("schema/line.json", "{");
    expect(await next()).toMatchObject({ changed: [join(folder, "schema/line.json")], isMended: false });
    put("schema/line.json", "{}");
    expect(await next()).toMatchObject({ isMended: true, result: { diagnostics: [] } });
    await close();
    await expectCold();
  });

  it.each([{ check: true }, { targets: ["all"] }])("refuses %o in its only batch", async (wrong) => {
    const { next, close } = batchesOf(wrong as Parameters<typeof watch>[0]);
    expect(await next()).toMatchObject({ result: { diagnostics: [{ code: "bad-usage" }] } });
    await close();
  });
});
