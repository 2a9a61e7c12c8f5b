import type { DiffFormat } from "./format.ts";
import { githubFormat } from "./github.ts";
import { jsonFormat } from "./json.ts";
import { markdownFormat } from "./markdown.ts";
import { textFormat } from "./text.ts";

export type FormatName = "text" | "json" | "github" | "markdown";

/** The formats by their names. A new one is a file and a line here. */
export const FORMATS: { readonly [Name in FormatName]: DiffFormat } = {
  text: textFormat,
  json: jsonFormat,
  github: githubFormat,
  markdown: markdownFormat,
};
