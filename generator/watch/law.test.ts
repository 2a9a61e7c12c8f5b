import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coldOutput, textsBelow } from "../../scripts/vitest/watched.ts";
import { watch } from "../index.ts";

// Whatever is edited, in whatever order: the output is that of a run which knows of nothing before.

const BIN = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
/** Sequences of edits in each way; `SEQUENCES=1000` asks for more than a test should take. */
const SEQUENCES = Number(process.env["SEQUENCES"] ?? 2);
const LONG = 120_000 * SEQUENCES;

/** One model's file: what it says, that it is broken, or that there is none. */
type Content = { readonly [keyword: string]: unknown } | "broken" | "gone";
type Edit = { readonly model: number; readonly content: Content } | { readonly model: number; readonly moves: number };

const MODELS = 4;
const model = fc.nat({ max: MODELS - 1 });
const fileOf = (index: number): string => `m${index}.json`;

const schema = fc.record(
  {
    title: fc.constantFrom("Deal", "Order", "Line"),
    description: fc.string({ maxLength: 8 }),
    $id: fc.constantFrom("https://example.com/a", "https://example.com/b"),
    type: fc.constant("object"),
    properties: fc.dictionary(
      fc.constantFrom("a", "b", "c"),
      fc.oneof(
        fc.record({ enum: fc.uniqueArray(fc.constantFrom("x", "y", "z"), { minLength: 1 }) }),
        fc.record({ type: fc.constantFrom("string", "integer") }),
        fc.record({ $ref: model.map((index) => `file:FOLDER/schema/${fileOf(index)}`) }),
      ),
    ),
  },
  { requiredKeys: ["type"] },
);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ model, content: schema }) },
  { weight: 1, arbitrary: fc.record({ model, content: fc.constantFrom<Content>("broken", "gone") }) },
  { weight: 1, arbitrary: fc.record({ model, moves: model }) },
);

function apply(folder: string, change: Edit): void {
  const file = join(folder, "schema", fileOf(change.model));
  if ("moves" in change) {
    writeFileSync(
      join(folder, "schema/moving.txt"),
      JSON.stringify({ type: "object", title: `Moved ${change.model}` }),
    );
    renameSync(join(folder, "schema/moving.txt"), join(folder, "schema", fileOf(change.moves)));
  } else if (change.content === "gone") rmSync(file, { force: true });
  else if (change.content === "broken") writeFileSync(file, '{ "type": ');
  else writeFileSync(file, JSON.stringify(change.content).replaceAll("file:FOLDER/schema/", ""));
}

/** Whatever was broken is whole at last, so that there is an output to compare. */
function mend(folder: string): void {
  for (let index = 0; index < MODELS; index++)
    writeFileSync(join(folder, "schema", fileOf(index)), JSON.stringify({ type: "object", title: `Last ${index}` }));
}

async function inFolder(act: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "triptych-law-"));
  try {
    for (const name of ["schema", "node_modules"]) mkdirSync(join(folder, name));
    writeFileSync(join(folder, "schema/m0.json"), '{ "type": "object" }');
    await act(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Names are kept by `.triptych-names`, on purpose: which ones there were is no part of the law. */
function withoutNames(texts: ReadonlyMap<string, string>): object {
  return Object.fromEntries([...texts].filter(([path]) => path !== ".triptych-names"));
}

/** Empty while files come and go; a batch follows then. */
function outputOf(folder: string): string {
  try {
    return JSON.stringify(withoutNames(textsBelow(join(folder, "generated"))));
  } catch {
    return "";
  }
}

const sequences = fc.array(edit, { minLength: 1, maxLength: 5 });
/** Long enough for a run, mostly: then what is edited next is the matter of one that remembers it. */
const PAUSE = 60;

describe("the output after any edits is that of a cold run", () => {
  it(
    "run by run",
    async () => {
      const property = fc.asyncProperty(sequences, (edits) =>
        inFolder(async (folder) => {
          const run = (...argv: readonly string[]): number | null =>
            spawnSync(process.execPath, [BIN, "generate", ...argv], { cwd: folder }).status;
          for (const change of edits) {
            apply(folder, change);
            if (run() === 0) expect(run("--check")).toBe(0);
          }
          mend(folder);
          expect([run(), run("--check"), run()]).toEqual([0, 0, 0]);
          expect(withoutNames(textsBelow(join(folder, "generated")))).toEqual(withoutNames(await coldOutput(folder)));
        }),
      );
      await fc.assert(property, { numRuns: SEQUENCES });
    },
    LONG,
  );

  it(
    "in a watch",
    async () => {
      const property = fc.asyncProperty(sequences, fc.infiniteStream(fc.boolean()), (edits, pauses) =>
        inFolder(async (folder) => {
          let wake: () => void = () => undefined;
          let next = Promise.resolve();
          const expectOne = (): void => {
            next = new Promise((resolve) => {
              wake = resolve;
            });
          };
          expectOne();
          const options = { input: join(folder, "schema"), output: join(folder, "generated"), source: "schema/" };
          const watching = watch(options, () => wake());
          await next;
          for (const change of edits) {
            apply(folder, change);
            await new Promise((resolve) => setTimeout(resolve, pauses.next().value === true ? PAUSE : 0));
          }
          mend(folder);
          const cold = JSON.stringify(withoutNames(await coldOutput(folder)));
          // Where the law does not hold this waits for ever, and the test fails by its time.
          for (;;) {
            expectOne();
            if (outputOf(folder) === cold) break;
            await next;
          }
          await watching.close();
        }),
      );
      await fc.assert(property, { numRuns: SEQUENCES });
    },
    LONG,
  );
});
