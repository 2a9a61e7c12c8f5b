import { expect, test } from "vitest";
import { verdict } from "./verdict.js";

test("guards", () => {
  expect(verdict()).toBe("the guards are right");
});
