import { describe, expect, it } from "vitest";
import type { Location } from "../../../model/location.ts";
import type { Shape } from "../../../model/shape/shape.ts";
import type { TypeExpression } from "../print/type-expression.ts";
import { noteLosses } from "../read/note-losses.ts";
import { DECLARED, RECURSIVE } from "../testing/declared.ts";
import { PRECISE_TYPES } from "../testing/precise-types.ts";
import { members, modelOf, objectShape, refer, shape, typed } from "../testing/shapes.ts";
import { TYPE_CASES } from "../testing/type-cases.ts";
import { lookingAt, scopeOfType, typeOf, typeScope } from "./type-of.ts";

type Options = Parameters<typeof typeScope>[1];

const READABLE: Options = { extraMembers: "named", conditions: "interface" };
const PRECISE: Options = { extraMembers: "unknown", conditions: "union" };

function typeIn(of: Shape, options = READABLE): { readonly type: TypeExpression; readonly widened: readonly string[] } {
  const model = modelOf(DECLARED, RECURSIVE);
  const widened: string[] = [];
  const note = (at: Location): unknown => widened.push(at.pointer);
  const scope = scopeOfType(of, typeScope(model, options), note);
  const type = typeOf(of, scope);
  noteLosses(of, lookingAt(scope), note);
  return { type, widened };
}

describe("typeOf", () => {
  it.each(TYPE_CASES)("$name: $type", (row) => {
    expect(typeIn(row.shape).type.text).toBe(row.type);
  });

  it.each(PRECISE_TYPES)("$name, at its most precise: $type", (row) => {
    expect(typeIn(row.shape, PRECISE).type.text).toBe(row.type);
  });

  it.each<[string, Shape]>([
    ["if", shape({ if: objectShape({ required: ["a"] }), then: objectShape({ required: ["b"] }) })],
    ["dependentRequired", objectShape({ dependentRequired: [{ name: "a", required: ["b"] }] })],
    ["dependentSchemas", objectShape({ dependentSchemas: members(["a", shape({ required: ["b"] })]) })],
  ])("is no wider for %s where objects may be split into unions", (_, of) => {
    expect(typeIn(of, PRECISE).widened).toEqual([]);
    expect(typeIn(of).widened).not.toEqual([]);
  });

  it("names only declarations that stand in the text", () => {
    expect([...typeIn(shape({ anyOf: [refer("Base"), shape()] })).type.uses]).toEqual([]);
    expect([
      ...typeIn(shape({ types: ["array"], prefixItems: [refer("Base")], items: refer("Text") })).type.uses,
    ]).toEqual(["Base", "Text"]);
  });

  it("describes the members of nested objects, and takes a nested declaration's words", () => {
    const described = shape({ types: ["string"], notes: { description: "deep" } });
    const inner = objectShape({ properties: members(["b", described]) });
    expect(typeIn(objectShape({ properties: members(["a", inner]) })).type.text).toBe(
      "{\n  a?: {\n    /** deep */\n    b?: string;\n    [key: symbol]: unknown;\n  };\n  [key: symbol]: unknown;\n}",
    );
  });

  it("leaves branches out that TypeScript could not multiply out", () => {
    const choice = (name: string): Shape =>
      shape({
        oneOf: Array.from({ length: 12 }, (_, index) =>
          objectShape({ properties: members([`${name}${index}`, typed("null")]) }),
        ),
      });
    const { type, widened } = typeIn(shape({ allOf: ["a", "b", "c", "d", "e"].map(choice) }));
    expect(type.parts.map(({ parts }) => parts.length)).toEqual([12, 12]);
    expect(widened).toContain("");
  });

  it.each<[string, Shape, readonly string[]]>([
    ["not a type", shape({ not: typed("string") }), []],
    ["not an integer", shape({ not: typed("integer") }), ["/not"]],
    ["not a value", shape({ not: shape({ const: { value: "a" } }) }), ["/not"]],
    ["not a constraint", shape({ not: shape({ rules: [{ keyword: "minimum", value: 1 }] }) }), ["/not"]],
    ["not: false", shape({ not: shape({ never: true }) }), []],
    ["if", shape({ if: typed("string"), else: typed("null") }), []],
    ["if of what no type says", shape({ if: typed("integer"), else: typed("null") }), ["/if"]],
    [
      "if of what another keyword rules out",
      shape({ types: ["string"], if: typed("integer"), then: typed("null") }),
      [],
    ],
    ["not a value, of some values", shape({ enum: ["a", "b"], not: shape({ const: { value: "a" } }) }), []],
    [
      "not a member's value",
      objectShape({
        required: ["a"],
        not: objectShape({ properties: members(["a", shape({ const: { value: 1 } })]) }),
      }),
      ["/not"],
    ],
    ["if alone", shape({ if: typed("string") }), []],
    ["oneOf that overlaps", shape({ oneOf: [typed("integer"), typed("number")] }), ["/oneOf"]],
    [
      "oneOf that overlaps where the type says that only one holds",
      shape({ oneOf: [shape({ types: ["string", "null"] }), shape({ types: ["boolean", "null"] })] }),
      [],
    ],
    [
      "oneOf in a closed object, of which a union lets both be",
      shape({
        types: ["object"],
        properties: members(["a", shape()], ["b", shape()]),
        additionalProperties: shape({ never: true }),
        allOf: [shape({ oneOf: [shape({ required: ["a"] }), shape({ required: ["b"] })] })],
      }),
      ["/oneOf"],
    ],
    ["oneOf of types", shape({ oneOf: [typed("string"), refer("Base"), typed("null")] }), []],
    ["oneOf of values", shape({ oneOf: [shape({ const: { value: 1 } }), shape({ enum: [2, "a"] })] }), []],
    ["contains", shape({ contains: typed("string") }), ["/contains"]],
    [
      "contains in so short an array that each place is told",
      shape({ contains: shape({ const: { value: "a" } }), rules: [{ keyword: "maxItems", value: 2 }] }),
      [],
    ],
    [
      "contains in a tuple of which each place is told",
      shape({ prefixItems: [shape(), shape()], items: shape({ never: true }), contains: typed("string") }),
      [],
    ],
    ["contains of anything", shape({ contains: shape() }), []],
    ["contains of so much of anything", shape({ contains: shape(), minContains: 2, maxContains: 3 }), []],
    ["contains of at most", shape({ contains: typed("string"), minContains: 0, maxContains: 3 }), ["/contains"]],
    ["contains of none", shape({ contains: typed("string"), minContains: 0 }), []],
    ["contains of what no item is", shape({ items: typed("null"), contains: typed("string") }), []],
    [
      "contains of more than one in a short array",
      shape({ contains: typed("string"), minContains: 2, rules: [{ keyword: "maxItems", value: 3 }] }),
      ["/contains"],
    ],
    [
      "contains of what no type says, in a short array",
      shape({
        contains: shape({ rules: [{ keyword: "minimum", value: 1 }] }),
        rules: [{ keyword: "maxItems", value: 2 }],
      }),
      [],
    ],
    [
      "a member that every object inherits",
      objectShape({ properties: members(["toString", typed("number")], ["valueOf", shape()]) }),
      ["/properties/toString"],
    ],
    [
      "such a member that is required",
      objectShape({ properties: members(["toString", typed("number")]), required: ["toString"] }),
      [],
    ],
    ["contains where no array is possible", shape({ types: ["string"], contains: typed("string") }), []],
    [
      "dependentSchemas",
      objectShape({ dependentSchemas: members(["a", shape({ required: ["b"] })]) }),
      ["/dependentSchemas"],
    ],
    [
      "dependentSchemas that ask nothing, and such as no object satisfies",
      objectShape({ dependentSchemas: members(["a", typed("object")], ["b", shape({ never: true })]) }),
      [],
    ],
    ["dependentRequired of nothing", objectShape({ dependentRequired: [{ name: "a", required: [] }] }), []],
    ["dependentRequired", objectShape({ dependentRequired: [{ name: "a", required: ["b"] }] }), ["/dependentRequired"]],
    ["propertyNames with values", objectShape({ propertyNames: shape({ enum: ["a"] }) }), []],
    ["propertyNames with branches", objectShape({ propertyNames: shape({ anyOf: [shape({ enum: ["a"] })] }) }), []],
    [
      "propertyNames of which TypeScript has none",
      objectShape({ propertyNames: shape({ if: shape({ const: { value: "a" } }), else: refer("Text") }) }),
      ["/propertyNames"],
    ],
    [
      "propertyNames with constraints only",
      objectShape({ propertyNames: shape({ rules: [{ keyword: "maxLength", value: 1 }] }) }),
      [],
    ],
    [
      "patternProperties",
      objectShape({ patternProperties: [{ pattern: "[ab]", shape: typed("string") }] }),
      ["/patternProperties"],
    ],
    [
      "one pattern",
      objectShape({
        patternProperties: [{ pattern: "a", shape: shape() }],
        additionalProperties: shape({ never: true }),
      }),
      [],
    ],
    ["unevaluatedProperties", objectShape({ unevaluatedProperties: typed("string") }), ["/unevaluatedProperties"]],
    ["unevaluatedProperties: false", objectShape({ unevaluatedProperties: shape({ never: true }) }), []],
    [
      "additionalProperties beside a pattern",
      objectShape({
        patternProperties: [{ pattern: "^a", shape: typed("string") }],
        additionalProperties: typed("null"),
      }),
      ["/additionalProperties"],
    ],
    [
      "a pattern of anything that no template is",
      objectShape({ patternProperties: [{ pattern: "[ab]", shape: shape() }] }),
      [],
    ],
    ["unevaluated of anything", shape({ unevaluatedProperties: shape(), unevaluatedItems: shape() }), []],
    [
      "unevaluatedProperties where no object is possible",
      shape({ types: ["array"], unevaluatedProperties: typed("string") }),
      [],
    ],
    ["unevaluatedItems where no array is possible", objectShape({ unevaluatedItems: typed("string") }), []],
    ["unevaluatedItems", shape({ unevaluatedItems: shape({ never: true }) }), ["/unevaluatedItems"]],
    ["$dynamicRef", shape({ $dynamicRef: { target: "Base", anchor: "a" } }), ["/$dynamicRef"]],
    ["minimum", shape({ types: ["number"], rules: [{ keyword: "minimum", value: 1 }] }), []],
  ])("says where a type is wider: %s", (_, of, places) => {
    expect(typeIn(of).widened).toEqual(places);
  });
});
