import { expect, test } from "vitest";
import type { Json } from "../../../model/json.ts";
import { literalType } from "./literal-type.ts";

test.each<readonly [value: Json, type: string]>([
  ["a", '"a"'],
  [1.5, "1.5"],
  [-0, "0"],
  [Number.POSITIVE_INFINITY, "number"],
  [null, "null"],
  [false, "false"],
  [[], "[]"],
  [[1, ["a", null]], '[1, ["a", null]]'],
  [{ a: 1, "b c": { d: true } }, '{ a: 1; "b c": { d: true } }'],
  [{}, "{ [key: string]: never }"],
])("the type of %j is %s", (value, type) => {
  expect(literalType(value).text).toBe(type);
});
