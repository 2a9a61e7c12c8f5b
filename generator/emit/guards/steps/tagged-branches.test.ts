import { afterAll, describe, expect, test } from "vitest";
import { importGuards, makeFolder, writeArtifacts } from "../../../../scripts/vitest/emitted.ts";
import { compile, type Json } from "../../../index.ts";

const { folder, remove } = makeFolder("tagged-branches");
afterAll(remove);

/** An alternative for objects with one of the kinds; without `type`, it accepts whatever is no object. */
function branch(kinds: readonly string[], type?: "object"): Json {
  const properties = { kind: { enum: kinds }, size: { type: "number" } };
  return { ...(type && { type }), properties, required: ["kind"] };
}

const untyped = [branch(["a"]), branch(["b", "c"]), branch(["d"])];
const typed = [branch(["a"], "object"), branch(["b", "c"], "object"), branch(["d"], "object")];

/** Schemas, and values that each accepts and refuses. */
const ROWS: readonly (readonly [
  name: string,
  schema: Json,
  accepts: readonly unknown[],
  refuses: readonly unknown[],
])[] = [
  ["oneOf", { oneOf: untyped }, [{ kind: "a" }, { kind: "c", size: 1 }], [{ kind: "e" }, {}, [], "a", null, 1]],
  ["anyOf", { anyOf: untyped }, [{ kind: "d" }, [], "a", null], [{ kind: "a", size: "b" }, {}]],
  ["typed", { oneOf: typed }, [{ kind: "b" }], [{ kind: "b", size: "b" }, "a", null, []]],
  ["nested", { type: "object", oneOf: untyped }, [{ kind: "b" }], [{ kind: 1 }, {}, []]],
  ["shared tag", { oneOf: [...untyped, branch(["a"])] }, [{ kind: "b" }], [{ kind: "a" }, "a"]],
  ["beside others", { anyOf: [...typed, { type: "string" }] }, [{ kind: "a" }, "a"], [{ kind: "e" }, 1, null]],
  ["inherited tag", { oneOf: typed }, [], [Object.create({ kind: "a" })]],
];

describe.each(ROWS)("%s", (name, schema, accepts, refuses) => {
  test.each([...accepts.map((value) => [value, true]), ...refuses.map((value) => [value, false])])(
    "%j",
    async (value, accepted) => {
      const result = await compile({ schemas: { "it.json": schema }, targets: ["guards"], language: "js" });
      const place = `${folder}/${name.replaceAll(" ", "-")}`;
      writeArtifacts(place, result.artifacts);
      const { is, validate } = await importGuards(place, result, "it.json");
      expect(is(value)).toBe(accepted);
      expect(validate(value)).toMatchObject({ ok: accepted });
    },
  );
});
