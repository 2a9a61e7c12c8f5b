import { expect, test } from "vitest";
import { folderSpecifiers, moduleSpecifier } from "./specifier.ts";

test.each([
  ["guards/deal.ts", "guards/runtime", "./runtime/site.js"],
  ["guards/a/b.ts", "guards/runtime", "../runtime/site.js"],
  ["guards/runtime/own.ts", "guards/runtime", "./site.js"],
  ["guards/..a.ts", "guards/..b", "./..b/site.js"],
])("the files of a folder are imported as any module: from %s those of %s", (from, folder, specifier) => {
  expect(moduleSpecifier(from, `${folder}/site.ts`, {})).toBe(specifier);
  expect(folderSpecifiers(from, folder, {})("site")).toBe(specifier);
  const options = { importExtension: "ts" } as const;
  expect(folderSpecifiers(from, folder, options)("site")).toBe(moduleSpecifier(from, `${folder}/site.ts`, options));
});
