import { diagnostic } from "../../diagnostics.ts";
import { wireValues } from "../../keywords/x-wire-values.ts";
import type { Spelling, ValuesConversion } from "../../model/conversion.ts";
import { isJsonArray, type Json } from "../../model/json.ts";
import { below, type Location } from "../../model/location.ts";
import type { Shape } from "../../model/shape/shape.ts";
import { spellings } from "./alike.ts";
import type { Conversions } from "./conversions.ts";
import { hasWords, matchOf, spelled } from "./spelled.ts";

/** What is done with the values that one of the shapes lists, or undefined where they are the same on the wire. */
export function valuesConversion(
  shapes: readonly Shape[],
  { options, report }: Conversions,
): ValuesConversion | undefined {
  const match = (shape: Shape): "exact" | "fold" | "fold-trim" =>
    matchOf(shape) ?? (hasWords(shape) ? options.match : "exact");
  const listing = shapes.filter(({ parts }) => parts.values !== undefined);
  const shape =
    listing.find((one) => spelled(one) !== undefined) ?? listing.find((one) => hasWords(one) && match(one) !== "exact");
  if (shape === undefined) return undefined;
  const conversion = { match: match(shape), spellings: spellingsOf(shape) };
  reportClashes(conversion, shape, report);
  return conversion;
}

function spellingsOf(shape: Shape): readonly Spelling[] {
  const { enum: list, const: fixed } = shape.parts.values ?? {};
  const values = list ?? (fixed === undefined ? [] : [fixed.value]);
  const given = spelled(shape);
  return values.map((value, index) => {
    const entry: Json = given?.[index] ?? value;
    return { value, reads: given !== undefined && isJsonArray(entry) ? entry : [entry] };
  });
}

function reportClashes(conversion: ValuesConversion, shape: Shape, report: Conversions["report"]): void {
  const { claim } = spellings<Spelling>(conversion.match);
  const isGiven = spelled(shape) !== undefined;
  for (const [index, spelling] of conversion.spellings.entries()) {
    const location: Location = isGiven ? below(shape.at, wireValues.keyword, index) : shape.at;
    for (const read of spelling.reads) {
      const owner = claim(read, spelling);
      if (owner === spelling) continue;
      report(
        diagnostic(
          "wire-clash",
          { location },
          ...[owner.value, spelling.value, read].map((one) => JSON.stringify(one)),
        ),
      );
    }
  }
}
