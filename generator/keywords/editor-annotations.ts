import type { Annotation } from "./keyword.ts";
import { anyValue } from "./value-kind.ts";

/** What editors and other tools read beside the specification's keywords. None changes what is accepted. */
const NAMES: readonly string[] = [
  "allowComments",
  "allowTrailingCommas",
  "defaultSnippets",
  "deprecationMessage",
  "doNotSuggest",
  "markdownDeprecationMessage",
  "markdownDescription",
  "patternErrorMessage",
  "suggestSortText",
];

export const editorAnnotations: readonly Annotation[] = NAMES.map((keyword) => ({
  kind: "annotation",
  keyword,
  specification: "https://code.visualstudio.com/docs/languages/json",
  accepts: anyValue,
}));
