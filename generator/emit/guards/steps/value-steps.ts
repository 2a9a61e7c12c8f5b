import { code, type Expression, helper, join, listed } from "../../../code/expression.ts";
import { isScalar, type Json } from "../../../model/json.ts";
import { hasOnly } from "../../../model/shape/has-only.ts";
import type { Shape } from "../../../model/shape/shape.ts";
import { hasType, writtenValues } from "../../../model/shape/values.ts";
import { placeOf, type Scope, type Spot } from "../render/scope.ts";
import { authored } from "./authored-message.ts";
import { literalOf } from "./error-params.ts";
import type { Step } from "./step.ts";

/** From here on a set is faster than comparing one by one. */
const MANY = 12;

/** `enum` and `const`. */
export function valueSteps(shape: Shape, spot: Spot, scope: Scope): readonly Step[] {
  if (shape.parts.values === undefined) return [];
  const { enum: values, const: constant, at } = shape.parts.values;
  const steps: Step[] = [];
  const isComparable = isAlone(shape, spot) && isPossible(shape, spot);
  const value = isComparable ? spot.value : code`(${spot.value} as unknown)`;
  if (values !== undefined) {
    const isLong = values.length >= MANY && values.every(isScalar);
    // A constant, by which the runtime knows what it said of the list.
    const listed = scope.hoist(listOf(values, scope), "readonly unknown[]");
    const set = isLong ? scope.hoist(code`new Set<unknown>(${listed})`) : undefined;
    steps.push(
      authored(shape, "enum", {
        kind: "assert",
        test: set === undefined ? isOneOf(values, value, scope) : code`${set}.has(${value})`,
        params: code`{ allowedValues: ${listed} }`,
        worded: { by: "failEnum", of: listed },
        place: placeOf(shape, spot, at["enum"]),
        received: spot.value,
      }),
    );
  }
  if (constant !== undefined) {
    const allowed = operandOf(constant.value, scope);
    steps.push(
      authored(shape, "const", {
        kind: "assert",
        test: isValue(constant.value, value, scope),
        params: code`{ allowedValue: ${allowed} }`,
        worded: { by: "failConst", of: allowed },
        place: placeOf(shape, spot, at["const"]),
        received: spot.value,
      }),
    );
  }
  return steps;
}

/** Whether no other step looks at the value, so that the compiler may conclude from a comparison what it is. */
function isAlone(shape: Shape, spot: Spot): boolean {
  const { types, values } = shape.parts;
  const isOnly = values?.enum === undefined || values.const === undefined;
  const isTyped = types !== undefined && !listsAllValues(shape);
  return isOnly && !isTyped && !spot.isShared && hasOnly(shape.parts, "types", "values");
}

/** Whether what is known of the value leaves it free to be each that is listed: the compiler refuses to compare a string with 1. */
function isPossible({ parts }: Shape, { kind }: Spot): boolean {
  return kind === undefined || writtenValues(parts).every((value) => hasType(value, [kind]));
}

/** Whether `enum` or `const` list the only values that a shape can accept, and `type` allows all of them. */
export function listsAllValues({ parts: { types, values } }: Shape): boolean {
  if (types === undefined || values === undefined) return false;
  const listed = values.const === undefined ? (values.enum ?? []) : [values.const.value];
  return listed.every((value) => hasType(value, types.types));
}

function listOf(values: readonly Json[], scope: Scope): Expression {
  if (values.every(isScalar)) return literalOf(values);
  return code`[${listed(values.map((value) => operandOf(value, scope)))}]`;
}

/** A value as a literal, or as a constant that is compared with. */
function operandOf(value: Json, scope: Scope): Expression {
  return isScalar(value) ? code`${value}` : scope.hoist(literalOf(value));
}

function isOneOf(values: readonly Json[], value: Expression, scope: Scope): Expression {
  if (values.length === 0) return code`false`;
  const tests = values.map((one) => isValue(one, value, scope));
  return tests.length === 1 ? join(tests, "") : code`(${join(tests, " || ")})`;
}

function isValue(wanted: Json, value: Expression, scope: Scope): Expression {
  const operand = operandOf(wanted, scope);
  return isScalar(wanted) ? code`${value} === ${operand}` : code`${helper("equal")}(${value}, ${operand})`;
}
