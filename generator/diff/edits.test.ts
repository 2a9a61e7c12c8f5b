import { beforeAll, describe, expect, test } from "vitest";
import { compile } from "../index.ts";
import { judgeShape } from "../instances/judge.ts";
import type { Json } from "../model/json.ts";
import { declarationOf, type Model } from "../model/model.ts";
import { DEFAULTS } from "../options/options.ts";
import { explain } from "./explain.ts";
import { type Frame, frameOf, type OwnEdit, withoutEdits } from "./frame.ts";
import { guardMaker, type MakeGuards } from "./guards-in-memory.ts";
import { phraseEdit } from "./phrase-edit.ts";
import { sentence } from "./sentence.ts";
import { toldEdit } from "./told-edit.ts";

let makeGuards: MakeGuards;
beforeAll(() => {
  makeGuards = guardMaker({ ...DEFAULTS, source: "" });
});

async function modelOf(schema: Json): Promise<Model> {
  const { model, diagnostics } = await compile({ schemas: { "thing.json": schema }, targets: ["types"] });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return model;
}

interface Change {
  readonly frame: Frame;
  readonly edits: readonly OwnEdit[];
  readonly says: readonly string[];
}

/** The edits of all declarations that stand on both sides. */
async function change(before: Json, after: Json): Promise<Change> {
  const [old, next] = [await modelOf(before), await modelOf(after)];
  const pairs = Object.values(next.declarations).flatMap((to) => {
    const from = old.declarations[to.id];
    return from === undefined ? [] : [{ from, to }];
  });
  const frame = frameOf(old, next, pairs);
  const edits = pairs.flatMap(frame.editsOf);
  const nameOf = (id: string): string =>
    next.declarations[id]?.name ?? old.declarations[id.replace("former ", "")]?.name ?? id;
  return { frame, edits, says: edits.map((edit) => sentence(phraseEdit(toldEdit(edit, "backward"), nameOf))) };
}

const object = (properties: Json, more: object = {}): Json => ({ title: "Thing", type: "object", properties, ...more });

/** Schemas, the edits between them in words, and instances of the first one. */
const CHANGES: readonly (readonly [Json, Json, readonly string[], readonly Json[]])[] = [
  [
    object({ a: { maximum: 20 } }),
    object({ a: { maximum: 10 } }),
    ["`a` must now be at most 10, no longer at most 20"],
    [{ a: 15 }],
  ],
  [object({ a: {} }), object({ a: { minLength: 2 } }), ["`a` must now be at least 2 characters long"], [{ a: "x" }]],
  // Nothing checks these formats, so nothing must be of them.
  [
    object({ a: {} }),
    object({ a: { format: "email" } }),
    ["`a` is now said to be of the format `email` (not checked)"],
    [],
  ],
  [
    object({ a: { format: "email" } }),
    object({ a: {} }),
    ["`a` is no longer said to be of the format `email` (not checked)"],
    [],
  ],
  [
    object({}),
    object({}, { required: ["a", "b"] }),
    ["`Thing` must now have the member `a`", "`Thing` must now have the member `b`"],
    [{}],
  ],
  [object({}, { required: ["a"] }), object({}), ["`Thing` need no longer have the member `a`"], []],
  [
    object({ a: true }),
    object({ a: true }, { additionalProperties: false }),
    ["`Thing` may no longer have members but those that are named"],
    [{ b: 1 }],
  ],
  [
    object({ a: { enum: ["x", "y"] } }),
    object({ a: { enum: ["x", "z"] } }),
    ['`a` may no longer be "y" and may now be "z"'],
    [{ a: "y" }],
  ],
  [
    object({ a: { const: 1 } }),
    object({ a: { const: "1" } }),
    ['`a` may no longer be 1 and may now be "1"'],
    [{ a: 1 }],
  ],
  [
    object({ a: { type: ["string", "null"] } }),
    object({ a: { type: ["string"] } }),
    ["`a` may no longer be null"],
    [{ a: null }],
  ],
  [object({ a: true }), object({ a: false }), ["`a` may no longer be anything"], [{ a: 1 }]],
  [
    object({ a: { items: { type: "string" } } }),
    object({ a: { items: { type: "number" } } }),
    ["`a[]` must now be a number, no longer a string"],
    [{ a: ["x"] }],
  ],
  [
    object({ a: { anyOf: [{ type: "string" }, { type: "null" }, { type: "number", minimum: 0 }] } }),
    object({ a: { anyOf: [{ type: "number", minimum: 1 }, { type: "string" }] } }),
    ["`a` must now be at least 1, no longer at least 0", "`a` has one alternative less in `anyOf`"],
    [{ a: 0 }, { a: null }],
  ],
  [
    object({ a: { $ref: "#/$defs/x" } }, { $defs: { x: { type: "string" } } }),
    object({ a: { type: "string", maxLength: 3 } }),
    ["`a` must now be at most 3 characters long"],
    [{ a: "long" }],
  ],
  [
    object({ a: { type: "string" } }),
    object({ a: { $ref: "#/$defs/x" } }, { $defs: { x: { type: "number" } } }),
    ["`a` must now be a number, no longer a string"],
    [{ a: "" }],
  ],
  [
    object({ a: { $ref: "#/$defs/x" } }, { $defs: { x: { type: "string" } } }),
    object({ a: { $ref: "#/$defs/y" } }, { $defs: { y: { type: "number" } } }),
    ["`a` must now be a valid `Y`, no longer a valid `X`"],
    [{ a: "x" }],
  ],
  [
    object({ a: { prefixItems: [{ type: "string" }, true] } }),
    object({ a: { prefixItems: [{ type: "number" }] } }),
    ["`a[0]` must now be a number, no longer a string", "`a` no longer describes item 2"],
    [{ a: ["x"] }],
  ],
  [object({}), object({}, { title: "Another", description: "words" }), [], []],
];

describe("edits", () => {
  test.each(CHANGES)("from %j to %j", async (before, after, says, instances) => {
    const { frame, edits, says: said } = await change(before, after);
    expect(said).toEqual(says);
    for (const instance of instances) {
      expect((await makeGuards(frame.model, ["thing.json"])).accepts("thing.json", instance)).toBe(false);
      const undone = await makeGuards(withoutEdits(frame.model, edits, "thing.json"), ["thing.json"]);
      expect(undone.accepts("thing.json", instance)).toBe(true);
    }
  });
});

describe("the smallest edits that explain an instance", () => {
  async function reasons({ frame, edits }: Change, instance: Json): Promise<readonly OwnEdit[]> {
    const id = "thing.json";
    const guards = await makeGuards(frame.model, [id]);
    const accepts = (undone: readonly OwnEdit[]): boolean => {
      const model = withoutEdits(frame.model, undone, id);
      return judgeShape(declarationOf(model, id).shape, { model }, instance) === true;
    };
    return explain({ edits, failures: guards.failures(id, instance), known: new Set(), accepts });
  }

  test("are one where one is enough", async () => {
    const changed = await change(
      object({ a: {}, b: {} }),
      object({ a: { maximum: 3, minLength: 1 }, b: { type: "string" } }, { required: ["a"] }),
    );
    expect(changed.edits).toHaveLength(4);
    for (const [instance, keyword] of [
      [{ a: 4 }, "maximum"],
      [{ a: "" }, "minLength"],
      [{ a: 1, b: 1 }, "types"],
      [{}, "required"],
    ] as const) {
      expect((await reasons(changed, instance)).map((edit) => edit.keyword)).toEqual([keyword]);
    }
  });

  test("are several where each alone is not enough, and none besides", async () => {
    const changed = await change(
      object({ a: {}, b: {}, c: {} }),
      object({ a: { maximum: 3 }, b: { type: "string" }, c: { const: 1 } }),
    );
    const why = await reasons(changed, { a: 4, b: 1, c: 1 });
    expect(why.map(({ keyword }) => keyword).sort()).toEqual(["maximum", "types"]);
  });

  test("lie in what a declaration refers to, where that has changed", async () => {
    const schema = (limit: number): Json =>
      object({ a: { $ref: "#/$defs/x" } }, { $defs: { x: { title: "X", maximum: limit } } });
    const why = await reasons(await change(schema(2), schema(1)), { a: 2 });
    expect(why.map(({ owner, to }) => [owner.to.name, to.pointer])).toEqual([["X", "/$defs/x/maximum"]]);
  });
});
