import { beforeAll, expect, test } from "vitest";
import { compile, type Json, type Model } from "../index.ts";
import { KEYWORDS } from "../keywords/vocabulary.ts";
import { declarationOf } from "../model/model.ts";
import type { Shape } from "../model/shape/shape.ts";
import { editsBetween } from "./edits.ts";
import { fingerprintShape } from "./fingerprint-shape.ts";

/** The examples of all keywords, each of which is edited into each other one. */
const EXAMPLES = [...KEYWORDS.values()].flatMap((unit) =>
  "examples" in unit
    ? unit.examples.map((example, index) => ({ id: `${unit.keyword.replace("$", "")}-${index}.json`, ...example }))
    : [],
);

let model: Model;

beforeAll(async () => {
  const schemas = Object.fromEntries(EXAMPLES.map(({ id, schema }): readonly [string, Json] => [id, schema]));
  const compiled = await compile({ schemas, targets: ["types"], unknownKeywords: "ignore" });
  expect(compiled.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  model = compiled.model;
});

/** A schema that became a member of another one, so that edits further down are undone as well. */
function nested(shape: Shape): Shape {
  const inner = { ...shape, at: { document: "outer", pointer: "/properties/a" } };
  const branch = { ...shape, at: { document: "outer", pointer: "/anyOf/0" } };
  const other: Shape = {
    at: { document: "outer", pointer: "/anyOf/1" },
    parts: { types: { at: {}, types: ["array"] } },
    notes: {},
  };
  return {
    at: { document: "outer", pointer: "" },
    parts: {
      members: { at: {}, properties: [{ name: "a", shape: inner }] },
      anyOf: { at: {}, anyOf: [branch, other] },
    },
    notes: {},
  };
}

test("undoing all edits gives what was there before, in whatever order", () => {
  let counted = 0;
  for (const from of EXAMPLES) {
    for (const to of EXAMPLES.slice(counted % 3).filter((_, index) => index % 3 === 0)) {
      const [before, after] = [declarationOf(model, from.id).shape, declarationOf(model, to.id).shape];
      for (const [was, is] of [
        [before, after],
        [nested(before), nested(after)],
      ] as const) {
        const edits = editsBetween(was, is, () => undefined);
        const wanted = fingerprintShape(was, (id) => id);
        for (const order of [edits, edits.toReversed()]) {
          const undone = order.reduce((shape, { undo }) => undo(shape), is);
          expect(
            fingerprintShape(undone, (id) => id),
            `${JSON.stringify(from.schema)} -> ${JSON.stringify(to.schema)}`,
          ).toBe(wanted);
        }
        if (edits.length > 0) counted += 1;
      }
    }
  }
  expect(counted).toBeGreaterThan(EXAMPLES.length ** 2 / 2);
});

test("no edit is found between a schema and itself", () => {
  for (const { id } of EXAMPLES) {
    const { shape } = declarationOf(model, id);
    expect(
      editsBetween(shape, shape, () => undefined),
      id,
    ).toEqual([]);
  }
});
