import { diagnostic } from "../../diagnostics.ts";
import { wireNull } from "../../keywords/x-wire-null.ts";
import type { Zero } from "../../model/conversion.ts";
import { below } from "../../model/location.ts";
import type { BaseType } from "../../model/shape/json-types.ts";
import type { Shape } from "../../model/shape/shape.ts";
import type { Conversions } from "./conversions.ts";

const ZEROS: { readonly [Type in BaseType]?: Zero } = {
  string: "",
  number: 0,
  boolean: false,
  object: "{}",
  array: "[]",
};

/**
 * What null stands for where values of the shapes are looked for; undefined where null is such a value itself.
 * @param asking - the schema that says so; where it is an option, a type without one zero has none
 */
export function zeroOf(
  shapes: readonly Shape[],
  asking: Shape | undefined,
  { jsonTypes, report }: Conversions,
): Zero | undefined {
  const [first = [], ...others] = shapes.map(jsonTypes);
  const [type, another] = first.filter((one) => others.every((types) => types.includes(one)));
  const zero = type === undefined || another !== undefined ? undefined : ZEROS[type];
  if (zero === undefined && asking !== undefined) {
    const why = another === undefined ? "what it holds has no zero" : "what it holds may be of several types";
    report(diagnostic("wire-keyword", { location: below(asking.at, wireNull.keyword) }, wireNull.keyword, why));
  }
  return zero;
}
