import { mkdir, mkdtemp, readdir, rm, stat, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { LOCK, withLock } from "./lock.ts";
import { write } from "./write.ts";

let root: string;
let output: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "triptych-lock-"));
  output = join(root, "generated");
});

afterEach(() => rm(root, { recursive: true, force: true }));

/** Two runs of different schemas on one output. */
function run(names: readonly string[]): ReturnType<typeof write> {
  const artifacts = names.map((name) => ({
    path: `${name}.ts`,
    text: `// Generated from ${name}. Do not edit.\n`,
    target: "types",
    declarations: [],
  }));
  return write(artifacts, { output, check: false });
}

describe("a lock of the output folder", () => {
  it("lets one run go after the other, and none leaves anything behind", async () => {
    const runs = Array.from({ length: 6 }, (_, index) =>
      run(Array.from({ length: 30 }, (__, at) => `f${index}-${at}`)),
    );
    for (const { diagnostics } of await Promise.all(runs)) expect(diagnostics).toEqual([]);
    const names = (await readdir(output)).filter((name) => !name.startsWith("."));
    // Of the last one only: each run owned what those before it had written.
    expect(new Set(names.map((name) => name.split("-")[0])).size).toBe(1);
    expect(names).toHaveLength(30);
    expect(await readdir(output)).not.toContain(LOCK);
  });

  it("is taken over where a killed run left it", async () => {
    await mkdir(join(output, LOCK), { recursive: true });
    await utimes(join(output, LOCK), new Date(0), new Date(0));
    expect((await run(["a"])).written).toEqual(["a.ts"]);
    expect(await readdir(output)).not.toContain(LOCK);
  });

  it("is waited for, and not for ever", async () => {
    await mkdir(join(output, LOCK), { recursive: true });
    const act = vi.fn(() => Promise.resolve(true));
    expect(await withLock(output, act, { retries: 1, minTimeout: 10 })).toBe(undefined);
    expect(act).not.toHaveBeenCalled();
    setTimeout(() => void rm(join(output, LOCK), { recursive: true }), 300);
    expect(await withLock(output, act)).toBe(true);
  });

  it("that another run does not give back is an error, and nothing is written", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    try {
      await mkdir(join(output, LOCK), { recursive: true });
      const renewing = setInterval(() => void utimes(join(output, LOCK), new Date(), new Date()), 200);
      let result: Awaited<ReturnType<typeof run>> | undefined;
      const ended = run(["a"]).then((one) => {
        result = one;
      });
      while (result === undefined) await vi.advanceTimersByTimeAsync(200);
      clearInterval(renewing);
      await ended;
      expect(result).toMatchObject({ written: [], diagnostics: [{ code: "output-locked", severity: "error" }] });
      expect(await readdir(output)).toEqual([LOCK]);
    } finally {
      vi.useRealTimers();
    }
  });

  it("makes no folder where nothing was written to it", async () => {
    expect(await withLock(output, () => Promise.resolve(1))).toBe(1);
    await expect(stat(output)).rejects.toThrow("ENOENT");
  });
});
