import { propertyKey, quote } from "../../../code/literal.ts";
import { isJsonArray, type Json } from "../../../model/json.ts";
import { objectLiteral } from "./object-literal.ts";
import { atom, type TypeExpression } from "./type-expression.ts";

/** The type of one JSON value. */
export function literalType(value: Json): TypeExpression {
  if (typeof value === "string") return atom(quote(value));
  if (typeof value === "number") return atom(numberType(value));
  if (value === null || typeof value === "boolean") return atom(String(value));
  if (isJsonArray(value)) return atom(`[${value.map((item) => literalType(item).text).join(", ")}]`);
  const members = Object.entries(value).map(([name, member]) => ({
    key: propertyKey(name),
    optional: false,
    type: literalType(member),
    doc: [],
  }));
  return members.length === 0 ? EMPTY_OBJECT : objectLiteral(members);
}

/** `{}` as a TypeScript type accepts strings. */
const EMPTY_OBJECT: TypeExpression = objectLiteral([
  { key: "[key: string]", optional: false, type: atom("never"), doc: [] },
]);

/** JSON can write numbers that no double holds (1e400); TypeScript has no literal for them. Its -0 is 0. */
function numberType(value: number): string {
  return Number.isFinite(value) ? String(value) : "number";
}
