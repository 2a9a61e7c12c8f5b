import { decode } from "@jridgewell/sourcemap-codec";
import { expect, test } from "vitest";
import { sourceMap } from "./source-map.ts";

test("maps offsets to lines and columns from 0, in every kind of line", () => {
  const made = "a\nbc\n\nd";
  const source = '{\r\n"x":\r"\u2028y😀z"}';
  const text = sourceMap(
    "a.d.ts",
    made,
    [
      { path: "../b.json", text: "bb" },
      { path: "../c.json", text: source },
    ],
    [
      { offset: 0, to: { source: 1, offset: 0 } },
      { offset: 2 },
      { offset: 3, to: { source: 1, offset: source.indexOf("x") } },
      { offset: 6, to: { source: 1, offset: source.indexOf("z") } },
      { offset: 7, to: { source: 0, offset: 2 } },
    ],
  );
  const { mappings, ...others } = JSON.parse(text);
  expect(others).toEqual({
    version: 3,
    file: "a.d.ts",
    sourceRoot: "",
    sources: ["../b.json", "../c.json"],
    names: [],
  });
  expect(text.endsWith("}\n")).toBe(true);
  expect(decode(mappings)).toEqual([
    [[0, 1, 0, 0]],
    [[0], [1, 1, 1, 1]],
    [],
    [
      [0, 1, 3, 3],
      [1, 0, 0, 2],
    ],
  ]);
});
