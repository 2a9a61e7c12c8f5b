import { createRequire } from "node:module";
import type * as mdastParser from "mdast-util-from-markdown";
import type * as mdastGfm from "mdast-util-gfm";
import type * as mdastAutolink from "mdast-util-gfm-autolink-literal";
import type * as mdastPrinter from "mdast-util-to-markdown";
import type * as syntaxOfGfm from "micromark-extension-gfm";
import type * as syntaxOfAutolink from "micromark-extension-gfm-autolink-literal";

// What parses and prints Markdown is of 150 files. To load them takes as long as to paint dozens of models, and most
// descriptions are read without, so each package is loaded where it is first asked for.

const require = createRequire(import.meta.url);

/** What parses Markdown. */
export function markdownParser(): typeof mdastParser {
  return require("mdast-util-from-markdown");
}

/** What prints it. */
export function markdownPrinter(): typeof mdastPrinter {
  return require("mdast-util-to-markdown");
}

/** Tables, task lists, footnotes, struck text and bare addresses: their syntax, and how they stand in a tree. */
export function gfmPackages(): typeof syntaxOfGfm & typeof mdastGfm {
  return { ...require("micromark-extension-gfm"), ...require("mdast-util-gfm") };
}

/** The same of bare addresses alone. */
export function autolinkPackages(): typeof syntaxOfAutolink & typeof mdastAutolink {
  return {
    ...require("micromark-extension-gfm-autolink-literal"),
    ...require("mdast-util-gfm-autolink-literal"),
  };
}
