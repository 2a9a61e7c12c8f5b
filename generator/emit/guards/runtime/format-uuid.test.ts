import { expect, it } from "vitest";
import { matchesUuid } from "./format-uuid.ts";

it.each(["123e4567-e89b-12d3-a456-426614174000", "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF"])("accepts %j", (text) => {
  expect(matchesUuid(text)).toBe(true);
});

it.each([
  "",
  "123e4567e89b12d3a456426614174000",
  "{123e4567-e89b-12d3-a456-426614174000}",
  "123e4567-e89b-12d3-a456-42661417400g",
  "123e4567-e89b-12d3-a456-426614174000\n",
  "123e456-7e89b-12d3-a456-426614174000",
])("refuses %j", (text) => {
  expect(matchesUuid(text)).toBe(false);
});
