import fc from "fast-check";
import type { Json } from "../../generator/index.ts";
import { isObject } from "./dialects.ts";

const NAMES = ["a", "b", "c1", "__proto__", "toString", "", "a/b~c"] as const;

/** Names of members, those that are dangerous in JavaScript among them. */
export const name: fc.Arbitrary<string> = fc.constantFrom<string>(...NAMES);

/** Values without parts. */
export const leaf: fc.Arbitrary<Json> = fc.constantFrom<Json>(
  ...[null, true, false, 0, 1, 1.5, -2, 0.3, 1e3, "", "a", "ab", "b1", "😀", "a\ud800"],
);

/** Any value. */
export const instances: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(name, tie("value"), { maxKeys: 3 }),
  ),
})).value;

/** Values near the borders of a schema: what it mentions, alone and as a part of others. */
export function near(schema: Json): fc.Arbitrary<Json> {
  const mentioned = [...new Map(constantsIn(schema).map((value) => [JSON.stringify(value), value])).values()];
  const constant = mentioned.length === 0 ? leaf : fc.oneof(leaf, fc.constantFrom(...mentioned));
  return fc.letrec<{ value: Json }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      constant,
      fc.array(tie("value"), { maxLength: 4 }),
      fc.dictionary(name, tie("value"), { maxKeys: 4 }),
    ),
  })).value;
}

/** A value near the borders of a schema, far down in objects and arrays. */
export function deep(schema: Json): fc.Arbitrary<Json> {
  const steps = fc.array(fc.oneof(name, fc.constant(undefined)), { minLength: 5, maxLength: 60 });
  return fc.tuple(near(schema), steps, fc.boolean()).map(([value, path, isUniform]) => {
    const [first] = path;
    return path.reduce<Json>((inner, step) => around(inner, isUniform ? first : step), value);
  });
}

function around(inner: Json, member: string | undefined): Json {
  return member === undefined ? [inner] : { [member]: inner };
}

/** As a file would hold it: a lone `__proto__` is a member like others. */
export function asRead(value: Json): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}

/** Values that a schema mentions, numbers with their neighbours. */
function constantsIn(schema: Json): readonly Json[] {
  if (Array.isArray(schema)) return schema.flatMap(constantsIn);
  if (!isObject(schema)) return [];
  return Object.entries(schema).flatMap(([keyword, value]): readonly Json[] => {
    if (keyword === "const") return [value];
    if (keyword === "enum" && Array.isArray(value)) return value;
    if (typeof value === "number") return [value, value + 1, value - 1, value / 2];
    return constantsIn(value);
  });
}
