import { type Inline, joinInlines, text } from "../../../markdown/inline.ts";
import type { MemberConversion } from "../../../model/conversion.ts";
import { locationUri } from "../../../model/location.ts";
import type { Model } from "../../../model/model.ts";
import { perObject } from "../../../model/per-object.ts";
import type { Shape } from "../../../model/shape/shape.ts";
import { nameSpan } from "../phrases/words.ts";

type Converted = ReadonlyMap<string, readonly MemberConversion[]>;

/** What members are called on the wire, where codecs are made and the names differ. */
export function wireRemarks(
  { at }: Shape,
  model: Model,
): readonly { readonly name: string; readonly words: readonly Inline[] }[] {
  const converted = convertedIn(model);
  if (converted.size === 0) return [];
  return (converted.get(locationUri(at)) ?? []).flatMap(({ name, wireName, aliases }) => {
    if (wireName === name && aliases.length === 0) return [];
    const others = joinInlines(
      aliases.map((alias) => [nameSpan(alias)]),
      ", ",
    );
    const also = aliases.length === 0 ? [] : [text(", and read as "), ...others, text(", too")];
    return [{ name, words: [text("on the wire: "), nameSpan(wireName), ...also] }];
  });
}

/** The members that conversions speak of, by the schema that they come from. */
const convertedIn = perObject(
  ({ wire }: Model): Converted =>
    new Map(
      (wire?.conversions ?? []).map(({ at, choices }) => [
        locationUri(at),
        choices.flatMap(({ members }) => members?.members ?? []),
      ]),
    ),
);
