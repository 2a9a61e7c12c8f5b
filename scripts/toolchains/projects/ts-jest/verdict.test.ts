import { expect, test } from "@jest/globals";
import { verdict } from "./verdict.js";

test("guards", () => {
  expect(verdict()).toBe("the guards are right");
});
