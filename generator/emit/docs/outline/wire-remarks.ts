import { type Inline, joinInlines, text } from "../../../markdown/inline.ts";
import type { MemberConversion } from "../../../model/conversion.ts";
import type { Location } from "../../../model/location.ts";
import type { Model } from "../../../model/model.ts";
import type { Shape } from "../../../model/shape/shape.ts";
import { nameSpan } from "../phrases/words.ts";

type Converted = ReadonlyMap<string, readonly MemberConversion[]>;

/** The members that conversions speak of, by the schema that they come from. */
const known = new WeakMap<Model, Converted>();

/** What members are called on the wire, where codecs are made and the names differ. */
export function wireRemarks(
  { at }: Shape,
  model: Model,
): readonly { readonly name: string; readonly words: readonly Inline[] }[] {
  const converted = known.get(model) ?? convertedIn(model);
  known.set(model, converted);
  return (converted.get(placeOf(at)) ?? []).flatMap(({ name, wireName, aliases }) => {
    if (wireName === name && aliases.length === 0) return [];
    const others = joinInlines(
      aliases.map((alias) => [nameSpan(alias)]),
      ", ",
    );
    const also = aliases.length === 0 ? [] : [text(", and read as "), ...others, text(", too")];
    return [{ name, words: [text("on the wire: "), nameSpan(wireName), ...also] }];
  });
}

function convertedIn({ wire }: Model): Converted {
  return new Map(
    (wire?.conversions ?? []).map(({ at, choices }) => [
      placeOf(at),
      choices.flatMap(({ members }) => members?.members ?? []),
    ]),
  );
}

function placeOf({ document, pointer }: Location): string {
  return `${document}#${pointer}`;
}
