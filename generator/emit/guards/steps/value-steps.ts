import { code, type Expression, helper, join, name } from "../../../code/expression.ts";
import { literal } from "../../../code/literal.ts";
import type { Json } from "../../../model/json.ts";
import type { Shape } from "../../../model/shape/shape.ts";
import { hasType, writtenValues } from "../../../model/shape/values.ts";
import { placeOf, type Scope, type Spot } from "../render/scope.ts";
import { messageOf } from "./keyword-message.ts";
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
    const test = isOneOf(values, value, scope);
    steps.push({
      kind: "assert",
      test,
      place: placeOf(shape, spot, at["enum"]),
      message: messageOf("enum", values),
      received: spot.value,
    });
  }
  if (constant !== undefined) {
    const test = isValue(constant.value, value, scope);
    steps.push({
      kind: "assert",
      test,
      place: placeOf(shape, spot, at["const"]),
      message: messageOf("const", constant.value),
      received: spot.value,
    });
  }
  return steps;
}

/** Whether no other step looks at the value, so that the compiler may conclude from a comparison what it is. */
function isAlone(shape: Shape, spot: Spot): boolean {
  const { types, values, ...others } = shape.parts;
  const isOnly = values?.enum === undefined || values.const === undefined;
  const isTyped = types !== undefined && !listsAllValues(shape);
  return isOnly && !isTyped && spot.isShared !== true && Object.keys(others).length === 0;
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

function isOneOf(values: readonly Json[], value: Expression, scope: Scope): Expression {
  if (values.length === 0) return code`false`;
  if (values.length >= MANY && values.every(isPrimitive)) {
    const set = scope.hoist(code`new Set<unknown>(${name(literal(values))})`);
    return code`${set}.has(${value})`;
  }
  const tests = values.map((one) => isValue(one, value, scope));
  return tests.length === 1 ? join(tests, "") : code`(${join(tests, " || ")})`;
}

function isValue(wanted: Json, value: Expression, scope: Scope): Expression {
  if (isPrimitive(wanted)) return code`${value} === ${wanted}`;
  return code`${helper("equal")}(${value}, ${scope.hoist(name(literal(wanted)))})`;
}

function isPrimitive(value: Json): value is string | number | boolean | null {
  return typeof value !== "object" || value === null;
}
