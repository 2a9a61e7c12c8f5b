import type { Json } from "../../../generator/index.ts";

/** A schema that is large in one way: in so many of its parts. */
export type LargeSchema = (size: number) => Json;

/** By what there are many of. */
export const LARGE_SCHEMAS: Readonly<Record<string, LargeSchema>> = {
  members: (size) => ({ type: "object", properties: named(size, "member", () => ({ type: "string" })) }),
  "required names": (size) => ({ type: "object", required: times(size, (index) => `member${index}`) }),
  "patterns of members": (size) => ({
    type: "object",
    patternProperties: named(size, "^p", () => ({ type: "string" })),
  }),
  "dependent names": (size) => ({ type: "object", dependentRequired: named(size, "p", (index) => [`q${index}`]) }),
  "alternatives of anyOf": (size) => ({ anyOf: times(size, branch) }),
  "tagged alternatives": (size) => ({
    oneOf: times(size, (index) => ({
      type: "object",
      properties: { kind: { const: `k${index}` }, value: { type: "number" } },
      required: ["kind"],
    })),
  }),
  "parts of allOf": (size) => ({ allOf: times(size, branch) }),
  "strings of an enum": (size) => ({ enum: times(size, (index) => `value${index}`) }),
  "objects of an enum": (size) => ({ enum: times(size, (index) => ({ a: index, b: `x${index}` })) }),
  "titled constants": (size) => ({
    oneOf: times(size, (index) => ({ const: `value${index}`, title: `Value ${index}` })),
  }),
  "items of a tuple": (size) => ({ type: "array", prefixItems: times(size, () => ({ type: "string" })) }),
  definitions: (size) => ({
    $defs: named(size, "d", () => ({ type: "object", properties: { a: { type: "string" } } })),
  }),
  "definitions in a row": (size) => ({
    $ref: "#/$defs/d0",
    $defs: named(size, "d", (index) =>
      index === size - 1 ? {} : { type: "object", properties: { next: { $ref: `#/$defs/d${index + 1}` } } },
    ),
  }),
};

function branch(index: number): Json {
  return { type: "object", properties: { [`a${index}`]: { type: "string" } }, required: [`a${index}`] };
}

function times(size: number, make: (index: number) => Json): Json[] {
  return Array.from({ length: size }, (_, index) => make(index));
}

function named(size: number, name: string, make: (index: number) => Json): Json {
  return Object.fromEntries(times(size, make).map((one, index) => [`${name}${index}`, one]));
}
