import { code, type Expression, helper, join } from "../../../code/expression.ts";
import { JSON_TYPES, type JsonType } from "../../../model/json.ts";

/** JSON's types as values have them: an integer is a number. */
export type Kind = Exclude<JsonType, "integer">;

export const KINDS: readonly Kind[] = JSON_TYPES.filter((type) => type !== "integer");

/** The types of values whose kind is known. */
const TYPES: { readonly [kind in Kind]: string } = {
  null: "null",
  boolean: "boolean",
  number: "number",
  string: "string",
  array: "readonly unknown[]",
  object: "{ readonly [key: string]: unknown }",
};

/** The TypeScript type of a value, as far as its kind is known. */
export function valueType(kind: Kind | undefined): string {
  return kind === undefined ? "unknown" : TYPES[kind];
}

/** How a value of each type is told. Numbers are JSON's: neither NaN nor infinite. */
const TESTS: { readonly [type in JsonType]: (value: Expression) => Expression } = {
  null: (value) => code`${value} === null`,
  boolean: (value) => code`typeof ${value} === ${"boolean"}`,
  integer: (value) => code`(typeof ${value} === ${"number"} && Number.isInteger(${value}))`,
  number: (value) => code`(typeof ${value} === ${"number"} && Number.isFinite(${value}))`,
  string: (value) => code`typeof ${value} === ${"string"}`,
  array: (value) => code`Array.isArray(${value})`,
  object: (value) => code`${helper("objectLike")}(${value})`,
};

/** An expression that is true where the value is of one of the types. */
export function typeTest(types: readonly JsonType[], value: Expression): Expression {
  const wanted = types.length > 1 && types.includes("number") ? types.filter((type) => type !== "integer") : types;
  if (wanted.length === 0) return code`false`;
  const [only, another] = wanted;
  if (only !== undefined && another === undefined) return TESTS[only](value);
  const tests = wanted.map((type) => TESTS[type](value));
  return code`(${join(tests, " || ")})`;
}

/** `typeTest` for a value whose kind is known. */
export function isKind(types: readonly JsonType[], kind: Kind, value: Expression): Expression {
  if (types.includes(kind)) return code`true`;
  return kind === "number" && types.includes("integer") ? code`Number.isInteger(${value})` : code`false`;
}

/** Whether a shape with these types accepts any value of the kind. */
export function allows(types: readonly JsonType[] | undefined, kind: Kind): boolean {
  return types === undefined || types.includes(kind) || (kind === "number" && types.includes("integer"));
}
