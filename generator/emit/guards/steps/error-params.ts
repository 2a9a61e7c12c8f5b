import { type Expression, nameless } from "../../../code/expression.ts";
import { literal } from "../../../code/literal.ts";
import type { Json } from "../../../model/json.ts";

/** The params of an error, as code. Their names are those of `ErrorParams`. */
export function errorParams(params: { readonly [name: string]: Json }): Expression {
  return literalOf(params);
}

/** A value of JSON, as code. */
export function literalOf(value: Json): Expression {
  return nameless(literal(value));
}
