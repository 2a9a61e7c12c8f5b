import { quote } from "../../../code/literal.ts";
import { isLongerRepeated } from "../../../code/open-names.ts";
import { type Alternative, type Extent, type Items, isUnknownExtent } from "../extent/extent.ts";
import { itemAt } from "../extent/intersect-arrays.ts";
import { LONGEST_TUPLE } from "../extent/tuple-length.ts";
import type { ExtentScope } from "../read/extent-of.ts";
import { printedObject } from "./printed-object.ts";
import { tuple } from "./tuple.ts";
import {
  arrayOf,
  atom,
  intersection,
  isUnknown,
  namedType,
  type TypeExpression,
  UNKNOWN,
  union,
} from "./type-expression.ts";

/** An extent as TypeScript text. */
export function printed(extent: Extent, scope: ExtentScope): TypeExpression {
  if (scope.known?.scope !== scope) return freshlyPrinted(extent, scope);
  const known = scope.known.printed.get(extent) ?? freshlyPrinted(extent, scope);
  scope.known.printed.set(extent, known);
  return known;
}

function freshlyPrinted(extent: Extent, scope: ExtentScope): TypeExpression {
  return isUnknownExtent(extent) ? UNKNOWN : union(extent.map((alternative) => printedAlternative(alternative, scope)));
}

function printedAlternative(alternative: Alternative, scope: ExtentScope): TypeExpression {
  const { on, names, items } = alternative;
  const [type] = on;
  if (type === "object" && on.length === 1) return printedObject(alternative, scope, printed);
  const named = names.map(namedType);
  if (on.length > 1) return intersection(named);
  if (type === "array") {
    const array = items === undefined ? undefined : printedArray(items, scope);
    return intersection(array === undefined && named.length > 0 ? named : [...named, array ?? arrayOf(UNKNOWN)]);
  }
  const isPlain =
    alternative.value === undefined && named.length > 0 && named.length === names.filter(staysWithin(type)).length;
  return intersection(isPlain ? named : [...named, atom(scalar(alternative))]);
}

/** Whether a name stands for nothing but instances of the type. */
function staysWithin(type: string | undefined): (named: Alternative["names"][number]) => boolean {
  return ({ types }) => types.every((other) => other === type);
}

function scalar({ on, value }: Alternative): string {
  if (value === undefined) return String(on[0]);
  return typeof value === "string" ? quote(value) : String(value);
}

/** How long the types of items may get that are written one by one. */
const LONGEST = 100;

function printedArray(items: Items, scope: ExtentScope): TypeExpression | undefined {
  const rest = printed(items.rest, scope);
  const length = written(items, rest);
  const first = Array.from({ length }, (_, index) => printed(itemAt(items, index), scope));
  const isClosed = items.max <= length;
  if (first.length > 0) return tuple(first, items.min, isClosed ? undefined : rest);
  if (isClosed) return atom("[]");
  return isUnknown(rest) ? undefined : arrayOf(rest);
}

/** How many items a tuple has that are not of its rest. */
function written({ first, min, max }: Items, rest: TypeExpression): number {
  const wanted = max <= LONGEST_TUPLE ? max : Math.max(first.length, Math.min(min, LONGEST_TUPLE));
  const more = wanted - first.length;
  if (!isLongerRepeated(rest.text, more, LONGEST)) return wanted;
  return Math.max(first.length, Math.min(min, 1));
}
