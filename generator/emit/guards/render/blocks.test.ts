import { expect, test } from "vitest";
import { inBlocks } from "./blocks.ts";

/** Locals by how far they reach, other statements as they are. */
const CASES: readonly (readonly [name: string, statements: readonly (string | number)[], text: string])[] = [
  ["nothing", [], ""],
  ["no local", ["s", "t"], "st"],
  ["a single block would add nothing", [1, "s", "t"], "[1]st"],
  ["each with the next one", [1, "s", 1, "t"], "{[1]s}{[1]t}"],
  ["others between them", ["r", 1, "s", "t", 2, "u", "v"], "r{[1]s}t{[2]uv}"],
  ["one that the rest speaks of stands before the blocks", [5, 1, "s", 1, "t", "u"], "[5]{[1]s}{[1]t}u"],
  ["those that are needed as far as another", [5, 1, "s", 2, 1, "t", 1, "u"], "[5]{[1]s}[2]{[1]t}{[1]u}"],
  ["those that reach out of another", [2, 2, "s", "t", 1, "u", 1, "v"], "[2]{[2]st}{[1]u}{[1]v}"],
  ["one that ends where the next begins", [1, 1, "s", 1, "t"], "[1]{[1]s}{[1]t}"],
  ["one inside of another", [4, 1, "s", "t", "u", 1, "v"], "{[4]{[1]s}tu}{[1]v}"],
];

test.each(CASES)("%s", (_, statements, text) => {
  const made = inBlocks(
    statements.map((one) => (typeof one === "number" ? { text: `[${one}]`, reach: one } : { text: one })),
  );
  expect(made.replace(/\n/g, "")).toBe(text);
});
