import { VALUE_WORDS } from "./author-words.ts";
import type { Annotation } from "./keyword.ts";
import { anyValue } from "./value-kind.ts";

/** The lists of names and of descriptions beside `enum`. */
export const valueWords: readonly Annotation[] = [...VALUE_WORDS.names, ...VALUE_WORDS.descriptions].map((keyword) => ({
  kind: "annotation",
  keyword,
  specification: "https://openapi-generator.tech/docs/templating/#enum",
  accepts: anyValue,
}));
