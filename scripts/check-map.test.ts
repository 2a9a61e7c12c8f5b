import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { mapFindings } from "./check-map.ts";

const GENERATOR = fileURLToPath(new URL("../generator", import.meta.url));

test("generator/README.md is true, and every keyword is registered", () => {
  expect(mapFindings(GENERATOR)).toEqual([]);
});

test("finds what is not so", ({ onTestFinished }) => {
  const root = mkdtempSync(join(tmpdir(), "map-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const map = "`keywords/` and `cli.ts`, `gone/`, `keywords/gone.ts`, `package.json`; `schema` is no path\n";
  place(root, "package.json", "{}");
  place(root, "generator/README.md", map);
  place(root, "generator/cli.ts", "");
  place(root, "generator/cli.test.ts", "");
  place(root, "generator/write/write.ts", "");
  place(root, "generator/keywords/vocabulary.ts", 'import { type } from "./type.ts";\n');
  place(root, "generator/keywords/type.ts", "");
  place(root, "generator/keywords/type.test.ts", "");
  place(root, "generator/keywords/forgotten.ts", "");
  expect(mapFindings(join(root, "generator"))).toEqual([
    "generator/README.md does not mention write/",
    "generator/README.md names gone/, which does not exist",
    "generator/README.md names keywords/gone.ts, which does not exist",
    "keywords/forgotten.ts is not registered in keywords/vocabulary.ts",
  ]);
});

function place(folder: string, file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}
