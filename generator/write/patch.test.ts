import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { newKnownOutputs } from "../incremental/readings.ts";
import type { Artifact } from "../model/artifact.ts";
import { write } from "./write.ts";
import type { WriteOptions, WriteResult } from "./write-options.ts";

let output: string;
let options: WriteOptions;

beforeEach(() => {
  output = mkdtempSync(join(tmpdir(), "triptych-patch-"));
  options = { output, check: false, record: `${output}.record`, known: newKnownOutputs() };
});
afterEach(() => {
  for (const path of [output, `${output}.record`]) rmSync(path, { recursive: true, force: true });
});

const run = (texts: { readonly [path: string]: string }, known = options.known): Promise<WriteResult> =>
  write(
    Object.entries(texts).map(([path, text]): Artifact => ({ path, text, target: "types", declarations: ["a"] })),
    { ...options, ...(known === undefined ? {} : { known }) },
  );
const read = (path: string): string => readFileSync(join(output, path), "utf8");
const codes = ({ diagnostics }: WriteResult): readonly string[] => diagnostics.map(({ code }) => code);

test("only what has another text is written, and the result is that of a comparison of all", async () => {
  await run({ "types/a.ts": "1\n", "types/b.ts": "1\n" });
  const patched = await run({ "types/a.ts": "2\n", "types/b.ts": "1\n" });
  expect(patched).toMatchObject({ written: ["types/a.ts"], removed: [], unchanged: 1, diagnostics: [] });
  const whole = await run({ "types/a.ts": "2\n", "types/b.ts": "1\n" }, newKnownOutputs());
  expect(whole).toEqual({ ...patched, otherwise: new Set(), written: [], unchanged: 2 });
  expect([read("types/a.ts"), read("types/b.ts")]).toEqual(["2\n", "1\n"]);
});

test("what nobody heard of is found at the files that have to be written", async () => {
  await run({ "types/a.ts": "1\n", "types/b.ts": "1\n" });
  writeFileSync(join(output, "types/a.ts"), "mine\n");
  const result = await run({ "types/a.ts": "2\n", "types/b.ts": "1\n" });
  expect(codes(result)).toEqual(["replaced-output"]);
  rmSync(join(output, "types"), { recursive: true });
  expect((await run({ "types/a.ts": "3\n", "types/b.ts": "1\n" })).written).toEqual(["types/a.ts", "types/b.ts"]);
});

test("what is written has the mode of what was there", async () => {
  await run({ "types/a.ts": "1\n" });
  chmodSync(join(output, "types/a.ts"), 0o666);
  const { mode } = statSync(join(output, "types/a.ts"));
  await run({ "types/a.ts": "2\n" });
  expect([statSync(join(output, "types/a.ts")).mode, read("types/a.ts")]).toEqual([mode, "2\n"]);
  expect(readdirSync(join(output, "types"))).toEqual(["a.ts"]);
});

test.skipIf(process.platform === "win32")("nothing is written through a link to a folder", async () => {
  await run({ "types/a.ts": "1\n" });
  renameSync(join(output, "types"), join(output, "elsewhere"));
  symlinkSync("elsewhere", join(output, "types"));
  expect(codes(await run({ "types/a.ts": "2\n" }))).toEqual(["output-symlink"]);
  expect(read("elsewhere/a.ts")).toBe("1\n");
});

test("what a patch wrote is not taken for a change by hand", async () => {
  await run({ "types/a.ts": "1\n" });
  await run({ "types/a.ts": "2\n" });
  expect(codes(await run({ "types/a.ts": "3\n" }, newKnownOutputs()))).toEqual([]);
});

test("other paths are compared with all that is there", async () => {
  await run({ "types/a.ts": "1\n", "types/b.ts": "1\n" });
  const result = await run({ "types/a.ts": "1\n", "types/c.ts": "1\n" });
  expect(result).toMatchObject({ written: ["types/c.ts"], removed: ["types/b.ts"] });
  expect(read(".triptych-manifest")).not.toContain("types/b.ts");
});

test("where paths are other ones, files that nobody has touched are not looked at", async () => {
  await run({ "types/a.ts": "1\n", "types/b.ts": "1\n" });
  writeFileSync(join(output, "types/a.ts"), "mine\n");
  const unheard = await run({ "types/a.ts": "1\n", "types/c.ts": "1\n" });
  expect(unheard).toMatchObject({ written: ["types/c.ts"], removed: ["types/b.ts"], unchanged: 1 });
  options.known?.leave(undefined);
  expect((await run({ "types/a.ts": "1\n", "types/d.ts": "1\n" })).written).toEqual(["types/a.ts", "types/d.ts"]);
});

test("where paths come and go, the result is that of a comparison of all", async () => {
  await run({ "types/a.ts": "1\n", "types/b.ts": "1\n", "docs/old/b.md": "1\n" });
  const patched = await run({ "types/a.ts": "2\n", "docs/new/c.md": "1\n", "types/b.ts": "1\n" });
  expect(patched).toMatchObject({ written: ["docs/new/c.md", "types/a.ts"], removed: ["docs/old/b.md"], unchanged: 1 });
  const whole = await run({ "types/a.ts": "2\n", "docs/new/c.md": "1\n", "types/b.ts": "1\n" }, newKnownOutputs());
  expect(whole).toMatchObject({ written: [], removed: [], unchanged: 3, diagnostics: [] });
  expect(Object.fromEntries(patched.outputHashes)).toEqual(Object.fromEntries(whole.outputHashes));
  expect(existsSync(join(output, "docs/old"))).toBe(false);
});

test.each<[what: string, path: string, code: string]>([
  ["a file of somebody else's is in its place", "types/mine.ts", "not-owned"],
  ["it differs from another one by case only", "types/A.ts", "clashing-outputs"],
  ["a file is in the place of its folder", "types/a.ts/b.ts", "clashing-outputs"],
])("a path that comes is not written where %s", async (_, path, code) => {
  await run({ "types/a.ts": "1\n" });
  writeFileSync(join(output, "types/mine.ts"), "mine\n");
  expect(codes(await run({ "types/a.ts": "1\n", [path]: "1\n" }))).toEqual([code]);
  expect(read("types/mine.ts")).toBe("mine\n");
});

test("a path that goes stays where its file was changed by hand", async () => {
  await run({ "types/a.ts": "1\n", "types/b.ts": "1\n" });
  writeFileSync(join(output, "types/b.ts"), "mine\n");
  expect(codes(await run({ "types/a.ts": "1\n" }))).toEqual(["kept-output"]);
  expect(read("types/b.ts")).toBe("mine\n");
});
