import { expect, test } from "vitest";
import { compile, type Json } from "../../../index.ts";

/** Schemas that nest arrays so deep, around one. */
function nested(depth: number, schema: Json): Json {
  return depth === 0 ? schema : { type: "array", items: nested(depth - 1, schema) };
}

async function guardOf(schema: Json): Promise<string> {
  const { artifacts } = await compile({
    schemas: { "it.json": schema },
    targets: ["guards"],
    unknownKeywords: "ignore",
  });
  return artifacts.find(({ path }) => path === "guards/it.ts")?.text ?? "";
}

/** An alternative for objects with one kind. */
function branch(kind: string, more: { readonly [keyword: string]: Json } = {}): Json {
  return { type: "object", properties: { kind: { const: kind } }, required: ["kind"], ...more };
}

const OWN =
  'if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isIt(own(value));';
const WORDS = Array.from({ length: 12 }, (_, index) => `v${index}`);
const MIN: Json = { $defs: { min: { minimum: 3 } } };

/** Schemas, and what their guards ask. */
const ROWS: readonly (readonly [what: string, schema: Json, answer: readonly string[]])[] = [
  ["a value", { enum: ["a"] }, ['if (!(value === "a")) return false;']],
  ["values of other types", { enum: ["a", null] }, ['if (!(value === "a" || value === null)) return false;']],
  ["no value", { enum: [] }, ["return false;"]],
  [
    "branches, one of which always holds, and one never",
    { type: ["array", "object"], oneOf: [false, { minItems: 1 }, {}] },
    [
      "if (!(Array.isArray(value) || objectLike(value))) return false;",
      "if (!(Number(false) + Number(accepts(value)) + Number(true) === 1)) return false;",
    ],
  ],
  [
    "one member at least",
    { type: "object", minProperties: 1 },
    [
      "if (!objectLike(value)) return false;",
      "const object = value as { readonly [key: string]: unknown };",
      "if (!hasAnyMember(object)) return false;",
    ],
  ],
  [
    "no more members than are required",
    { type: "object", required: ["a", "b"], minProperties: 2 },
    [
      'if (!(typeof value === "object" && value !== null)) return false;',
      "const object = value as { readonly [key: string]: unknown };",
      OWN,
      "{",
      'const a = object["a"];',
      "if (a === undefined) return false;",
      "}",
      "{",
      'const b = object["b"];',
      "if (b === undefined) return false;",
      "}",
    ],
  ],
  [
    "more members than are required",
    { type: "object", required: ["a"], minProperties: 2 },
    [
      'if (!(typeof value === "object" && value !== null)) return false;',
      "const object = value as { readonly [key: string]: unknown };",
      OWN,
      "if (!(memberCount(object) >= 2)) return false;",
      'const a = object["a"];',
      "if (a === undefined) return false;",
    ],
  ],
  ["values that say the type", { type: "string", enum: ["a"] }, ['if (!(value === "a")) return false;']],
  [
    "values that do not all have the type",
    { type: "string", enum: ["a", 1] },
    [
      'if (typeof value !== "string") return false;',
      'if (!((value as unknown) === "a" || (value as unknown) === 1)) return false;',
    ],
  ],
  [
    "two lists",
    { enum: ["a", "b"], const: "a" },
    [
      'if (!((value as unknown) === "a" || (value as unknown) === "b")) return false;',
      'if (!((value as unknown) === "a")) return false;',
    ],
  ],
  [
    "a value beside a rule",
    { enum: ["ab"], minLength: 1 },
    [
      'if (typeof value === "string" && value === "") return false;',
      'if (!((value as unknown) === "ab")) return false;',
    ],
  ],
  ["many values", { enum: WORDS }, ["if (!constant2.has(value)) return false;"]],
  [
    "fewer values",
    { enum: WORDS.slice(1) },
    [
      `if (!(${WORDS.slice(1)
        .map((word) => `value === "${word}"`)
        .join(" || ")})) return false;`,
    ],
  ],
  [
    "many values of which one is an object",
    { enum: [...WORDS, {}] },
    [`if (!(${WORDS.map((word) => `value === "${word}"`).join(" || ")} || equal(value, constant))) return false;`],
  ],
  [
    "members that others need, and one that needs none",
    { type: "object", dependentRequired: { alpha: [], beta: ["gamma"] } },
    [
      'if (!(typeof value === "object" && value !== null)) return false;',
      "const object = value as { readonly [key: string]: unknown };",
      'const gamma = object["gamma"];',
      'const beta = object["beta"];',
      OWN,
      "if (beta !== undefined && gamma === undefined) return false;",
    ],
  ],
  [
    "a definition of one question",
    { type: "array", items: { $ref: "#/$defs/min" }, ...(MIN as object) },
    [
      "if (!Array.isArray(value)) return false;",
      "for (let index = 0; index < value.length; index++) {",
      "const item = value[index] as unknown;",
      'if (typeof item === "number" && !(item >= 3)) return false;',
      "}",
    ],
  ],
  [
    "a definition of one question below a condition",
    { type: "object", properties: { a: { $ref: "#/$defs/min" } }, ...(MIN as object) },
    [
      'if (!(typeof value === "object" && value !== null)) return false;',
      "const object = value as { readonly [key: string]: unknown };",
      'const a = object["a"];',
      OWN,
      'if (a !== undefined && typeof a === "number" && !(a >= 3)) return false;',
    ],
  ],
  [
    "alternatives by their tags, where there may be others",
    { oneOf: ["a", "b", "c"].map((kind) => branch(kind)) },
    [
      'const kind = objectLike(value) ? value["kind"] : undefined;',
      'if (!(((kind === "a") && accepts(value)) || ((kind === "b") && accepts2(value)) || ((kind === "c") && accepts3(value)))) return false;',
    ],
  ],
  [
    "alternatives of which no object is",
    { oneOf: [...["a", "b", "c"].map((kind) => branch(kind, { allOf: [false] })), { type: "string" }] },
    ['if (!(typeof value === "string")) return false;'],
  ],
];

test.each(ROWS)("%s", async (_, schema, answer) => {
  const [, body = ""] = /export function isIt\(.*?\{\n(.*?)\n\}\n/s.exec(await guardOf(schema)) ?? [];
  const lines = body.split("\n").map((line) => line.trim());
  expect(lines.filter((line) => !line.includes("jsonLike") && line !== "return true;")).toEqual(answer);
});

test.each([
  ["values, up to", 16, { type: "string", enum: ["a"], minLength: 1 }, 0],
  ["values, beyond", 17, { type: "string", enum: ["a"], minLength: 1 }, 1],
  ["members, up to", 15, { properties: {} }, 0],
  ["members, beyond", 16, { properties: {} }, 1],
  ["members, twice as deep and", 33, { properties: {} }, 2],
])("schemas have functions of their own where they stand too deep: %s %d arrays", async (_, depth, schema, count) => {
  expect((await guardOf(nested(depth, schema))).match(/^function accepts/gm) ?? []).toHaveLength(count);
});
