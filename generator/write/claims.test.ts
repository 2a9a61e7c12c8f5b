import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import type { Artifact } from "../model/artifact.ts";
import { write } from "./write.ts";

const output = mkdtempSync(join(tmpdir(), "triptych-claims-"));
afterAll(() => {
  for (const path of [output, `${output}.record`]) rmSync(path, { recursive: true, force: true });
});

/** The disk, which takes no file of the name. */
let full: string | undefined;
vi.mock("node:fs", async (original) => {
  const disk = await original<typeof import("node:fs")>();
  return {
    ...disk,
    renameSync: (from: string, to: string): void => {
      if (full !== undefined && to.includes(full)) {
        throw Object.assign(new Error("no space left on device"), { code: "ENOSPC", syscall: "write" });
      }
      disk.renameSync(from, to);
    },
  };
});

function run(...paths: readonly string[]): ReturnType<typeof write> {
  const artifacts = paths.map((path): Artifact => ({ path, text: path, target: "types", declarations: [] }));
  return write(artifacts, { output, check: false, record: `${output}.record` });
}

test("what a run has written before it failed is owned by the next one", async () => {
  full = "b.ts";
  expect((await run("a.ts", "b.ts")).diagnostics.map(({ code }) => code)).toEqual(["write-failed"]);
  expect(existsSync(join(output, "a.ts"))).toBe(true);
  full = undefined;
  const next = await run("c.ts");
  expect(next).toMatchObject({ written: ["c.ts"], removed: ["a.ts"] });
  expect(existsSync(join(output, "a.ts"))).toBe(false);
});
