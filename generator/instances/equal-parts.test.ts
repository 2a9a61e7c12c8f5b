import { expect, test } from "vitest";
import { modelOf } from "../../scripts/vitest/model-of.ts";
import type { Json } from "../model/json.ts";
import { declarationOf } from "../model/model.ts";
import { inhabitantsOf } from "./inhabit.ts";

/** Two schemas of different models, and whether they say the same. */
const TABLE: readonly (readonly [string, Json, Json, boolean])[] = [
  ["annotations", { title: "a", minimum: 1 }, { description: "b", minimum: 1 }, true],
  ["the order of members", { minimum: 1, maximum: 2 }, { maximum: 2, minimum: 1 }, true],
  ["the order of values", { enum: [1, { a: 1, b: 2 }] }, { enum: [{ b: 2, a: 1 }, 1] }, true],
  ["another limit", { minimum: 1 }, { minimum: 2 }, false],
  ["another keyword", { minLength: 1 }, { minItems: 1 }, false],
  [
    "the same behind references of other names",
    { $ref: "#/$defs/a", $defs: { a: { items: { $ref: "#/$defs/a" } } } },
    { $ref: "#/$defs/b", $defs: { b: { items: { $ref: "#/$defs/b" } } } },
    true,
  ],
  [
    "a difference behind two references",
    {
      $ref: "#/$defs/a",
      $defs: { a: { items: { $ref: "#/$defs/b" } }, b: { items: { $ref: "#/$defs/a" }, minItems: 1 } },
    },
    {
      $ref: "#/$defs/a",
      $defs: { a: { items: { $ref: "#/$defs/b" } }, b: { items: { $ref: "#/$defs/a" }, minItems: 2 } },
    },
    false,
  ],
  [
    "what unevaluated members are depends on what stands beside them",
    { properties: { a: true }, unevaluatedProperties: false },
    { properties: { b: true }, unevaluatedProperties: false },
    false,
  ],
];

test.each(TABLE)("%s", async (_, one, other, areEqual) => {
  const [first, second] = await Promise.all([one, other].map((schema) => modelOf({ "schema.json": schema })));
  if (first === undefined || second === undefined) throw new Error("no models");
  const shapes = [first, second].map((model) => ({ shape: declarationOf(model, "schema.json").shape, model }));
  const [left, right] = shapes;
  if (left === undefined || right === undefined) throw new Error("no shapes");
  const questions = inhabitantsOf([first, second], { budget: 1 });
  expect(questions.areEqual(left, right)).toBe(areEqual);
  // What says the same contradicts its negation at once, without a step.
  if (areEqual)
    expect(
      questions.inhabit([
        { ...left, holds: true },
        { ...right, holds: false },
      ]),
    ).toEqual({ none: true });
});
