import { beforeAll, describe, expect, test } from "vitest";
import { modelOf } from "../../scripts/vitest/model-of.ts";
import type { Example, Keyword } from "../keywords/keyword.ts";
import { KEYWORDS } from "../keywords/vocabulary.ts";
import type { Json } from "../model/json.ts";
import { declarationOf, type Model } from "../model/model.ts";
import type { Shape } from "../model/shape/shape.ts";
import { type Inhabitants, inhabitantsOf } from "./inhabit.ts";

/** An example of a keyword under a URI of its own, and under further ones the instances on either side. */
interface Row {
  readonly unit: Keyword;
  readonly example: Example;
  readonly uri: string;
}

const ROWS: readonly Row[] = [...KEYWORDS.values()].flatMap((unit) =>
  unit.kind === "annotation" || unit.kind === "wire"
    ? []
    : unit.examples.map((example, index) => ({ unit, example, uri: `${unit.keyword.replace("$", "")}-${index}.json` })),
);

let model: Model;
let questions: Inhabitants;

beforeAll(async () => {
  const schemas: Record<string, Json> = {};
  for (const { uri, example } of ROWS) {
    schemas[uri] = example.schema;
    for (const [index, value] of [...example.accept, ...example.reject].entries())
      schemas[`${uri}-${index}.json`] = { const: JSON.parse(JSON.stringify(value)) as Json };
  }
  model = await modelOf(schemas, { formats: "assert" });
  questions = inhabitantsOf([model]);
});

describe.each(ROWS)("$uri $example.schema", ({ example, uri }) => {
  const shapeOf = (id: string): Shape => declarationOf(model, id).shape;
  const ask = (shape: Shape, holds: boolean, ...others: readonly Shape[]) =>
    questions.inhabit([{ shape, model, holds }, ...others.map((other) => ({ shape: other, model, holds: true }))]);
  const instances = [...example.accept, ...example.reject];

  test("what is accepted is found, and no instance of the negation; the reverse for what is refused", () => {
    const shape = shapeOf(uri);
    for (const [index, value] of instances.entries()) {
      const isAccepted = index < example.accept.length;
      const constant = shapeOf(`${uri}-${index}.json`);
      // Negative zero is zero.
      const instance = JSON.parse(JSON.stringify(value)) as Json;
      expect(ask(shape, isAccepted, constant), JSON.stringify(value)).toEqual({ instance });
      expect(ask(shape, !isAccepted, constant), JSON.stringify(value)).toEqual({ none: true });
    }
  });

  test("an instance of either side is found where there is one", () => {
    const shape = shapeOf(uri);
    if (example.accept.length > 0) expect(ask(shape, true)).toHaveProperty("instance");
    if (example.reject.length > 0) expect(ask(shape, false)).toHaveProperty("instance");
    expect(questions.areEqual({ shape, model }, { shape, model })).toBe(true);
  });
});
