import type { ValueWords } from "../model/shape/named-values.ts";

/** Where an author's words about a schema are looked for: Markdown wins over the same as text. */
export const DESCRIPTIONS: readonly string[] = ["markdownDescription", "description"];

/** Where the reason is looked for why something is deprecated; what has one is deprecated. */
export const DEPRECATIONS: readonly string[] = ["markdownDeprecationMessage", "deprecationMessage"];

/** The annotations that give words to the values of an `enum`, in its order: what generators call them. The first that has one counts. */
export const VALUE_WORDS: ValueWords = {
  names: ["x-enum-varnames", "x-enumNames", "enumNames", "tsEnumNames"],
  descriptions: ["markdownEnumDescriptions", "enumDescriptions", "x-enum-descriptions"],
  ofBranches: DESCRIPTIONS,
};
