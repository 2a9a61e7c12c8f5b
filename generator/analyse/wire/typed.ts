import { contentEncoding } from "../../keywords/contentEncoding.ts";
import { format } from "../../keywords/format.ts";
import type { ValueFormat, ValueTypes } from "../../model/conversion.ts";
import type { BaseType, JsonTypesOf } from "../../model/shape/json-types.ts";
import type { Shape } from "../../model/shape/shape.ts";
import { type Shapes, targetsIn } from "./gather.ts";

/** The JSON type that values of a format have. */
export const TYPED_ON: { readonly [Format in ValueFormat]: Extract<BaseType, "string" | "number"> } = {
  "date-time": "string",
  date: "string",
  int64: "number",
  base64: "string",
};

/** The format that a shape itself names, of those that are asked for. */
export function namedFormat({ parts, notes }: Shape, asked: Partial<ValueTypes>): ValueFormat | undefined {
  const words = (parts.rules ?? []).flatMap(({ keyword, value }) => (keyword === format.keyword ? [value] : []));
  const isBytes = words.includes("byte") || notes[contentEncoding.keyword] === "base64";
  const named = (Object.keys(asked) as ValueFormat[]).filter((one) =>
    one === "base64" ? isBytes : words.includes(one),
  );
  return named[0];
}

/** What the values are that shapes are asked of together. */
export interface Typed {
  readonly format: ValueFormat;
  /** The shape that names it. */
  readonly by: Shape;
}

/** The format of the values that all of the shapes are asked of, where it says the same of each of them. */
export function typedIn(
  roots: readonly Shape[],
  asked: Partial<ValueTypes>,
  { all, jsonTypes }: { readonly all: Shapes; readonly jsonTypes: JsonTypesOf },
): Typed | undefined {
  const found = together(roots, all);
  const by = found.find((shape) => namedFormat(shape, asked) !== undefined);
  const format = by === undefined ? undefined : namedFormat(by, asked);
  if (by === undefined || format === undefined) return undefined;
  const on = TYPED_ON[format];
  if (!found.every((shape) => jsonTypes(shape).includes(on))) return undefined;
  return on !== "number" || found.some(isOfIntegers) ? { format, by } : undefined;
}

/** The shapes and what holds wherever they do: a format behind a condition is not one of every value. */
function together(roots: readonly Shape[], all: Shapes): readonly Shape[] {
  const found = new Set(roots);
  // A set hands out what is added to it while it is being walked.
  for (const shape of found) {
    for (const inner of [...targetsIn(shape, all), ...(shape.parts.allOf?.allOf ?? [])]) found.add(inner);
  }
  return [...found];
}

function isOfIntegers({ parts: { types } }: Shape): boolean {
  return types?.types.includes("integer") === true && !types.types.includes("number");
}
