import { expect, test } from "vitest";
import { type Path, pathKey, printPath, readablePath } from "./path.ts";

const PATHS: readonly Path[] = [
  [],
  [{ kind: "member", name: "a" }],
  [{ kind: "member", name: 'a"b' }],
  [{ kind: "member", name: '"a' }],
  [
    { kind: "member", name: "a" },
    { kind: "member", name: "b" },
  ],
  [{ kind: "member", name: 'a""b' }],
  [{ kind: "member", name: "*" }],
  [{ kind: "others" }],
  [{ kind: "member", name: "[]" }],
  [{ kind: "items" }],
  [{ kind: "item", index: 0 }],
  [{ kind: "matching", pattern: "a" }],
  [{ kind: "matching", pattern: "a/b" }],
  [{ kind: "others" }, { kind: "member", name: "a" }],
];

test("ways that differ have different keys, and equal ones the same", () => {
  expect(new Set(PATHS.map(pathKey)).size).toBe(PATHS.length);
  expect(PATHS.map((path) => pathKey(structuredClone(path)))).toEqual(PATHS.map(pathKey));
});

test("a reader sees no pattern in a way", () => {
  const path: Path = [{ kind: "member", name: "a" }, { kind: "matching", pattern: "^[x-z]+$" }, { kind: "items" }];
  expect([printPath(path), readablePath(path)]).toEqual(["a./^[x-z]+$/[]", "a.*[]"]);
});
