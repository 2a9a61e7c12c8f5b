import type { Annotation } from "./keyword.ts";
import { anyValue } from "./value-kind.ts";

/** Lists of names for the values of an `enum`, in its order: what generators call them. The first that has one counts. */
const NAMES: readonly string[] = ["x-enum-varnames", "x-enumNames", "enumNames", "tsEnumNames"];

/** Lists of what the values of an `enum` mean, in its order. */
const DESCRIPTIONS: readonly string[] = ["enumDescriptions", "markdownEnumDescriptions", "x-enum-descriptions"];

/** The annotations that give words to values. */
export const VALUE_WORDS: { readonly names: readonly string[]; readonly descriptions: readonly string[] } = {
  names: NAMES,
  descriptions: DESCRIPTIONS,
};

export const valueWords: readonly Annotation[] = [...NAMES, ...DESCRIPTIONS].map((keyword) => ({
  kind: "annotation",
  keyword,
  specification: "https://openapi-generator.tech/docs/templating/#enum",
  accepts: anyValue,
}));
