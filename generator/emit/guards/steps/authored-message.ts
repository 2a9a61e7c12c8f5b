import { code, type Expression } from "../../../code/expression.ts";
import { isJsonObject, type Json, member } from "../../../model/json.ts";
import type { Shape } from "../../../model/shape/shape.ts";
import type { Assertion } from "./step.ts";

/** The assertion of a keyword with the words that the schema's author wrote for it in `errorMessage`, where there are any. */
export function authored(shape: Shape, keyword: string, assertion: Assertion): Assertion {
  const message = authoredMessage(shape, keyword, assertion.missing);
  if (message === undefined) return assertion;
  // What was there is no part of the author's sentence.
  const { received: _received, worded: _worded, params, ...others } = assertion;
  return { ...others, message, params: authoredParams(message, params) };
}

/** The params of an error in its author's words, which are told there as well. */
export function authoredParams(message: string, params?: Expression): Expression {
  return params === undefined ? code`{ errorMessage: ${message} }` : code`{ ...${params}, errorMessage: ${message} }`;
}

/** What the author wrote for a keyword; `_` is for those without words of their own. */
export function authoredMessage({ notes }: Shape, keyword: string, missing?: string): string | undefined {
  const given = member(notes, "errorMessage");
  if (!isJsonObject(given)) return text(given);
  const own = member(given, keyword);
  return text(isJsonObject(own) && missing !== undefined ? member(own, missing) : own) ?? text(member(given, "_"));
}

function text(value: Json | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}
