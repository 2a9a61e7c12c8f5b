import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { watchRuns } from "./watch.ts";

test("when a batch is told, and nobody waits, what the next run begins with is done ahead: once after each", async () => {
  const folder = mkdtempSync(join(tmpdir(), "triptych-prepare-next-"));
  const input = join(folder, "schema");
  const file = join(input, "a.json");
  mkdirSync(input);
  writeFileSync(file, "{}");
  const steps: string[] = [];
  const prepared = {
    input,
    output: join(folder, "generated"),
    allowOutside: false,
    files: {},
    run: () => {
      steps.push("run");
      const sources = new Map([["a.json", readFileSync(file, "utf8")]]);
      return Promise.resolve({ diagnostics: [], written: [], removed: [], unchanged: 0, searched: [input], sources });
    },
    prepareNext: () => void steps.push("prepare"),
  };
  const watching = watchRuns(
    () => Promise.resolve(prepared),
    () => void steps.push("batch"),
  );
  try {
    const round = ["run", "batch", "prepare"];
    await vi.waitFor(() => expect(steps).toEqual(round), 10_000);
    writeFileSync(file, "[]");
    await vi.waitFor(() => expect(steps).toEqual([...round, ...round]), 10_000);
  } finally {
    await watching.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
