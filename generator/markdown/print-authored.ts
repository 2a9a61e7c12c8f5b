import type { Link, Root } from "mdast";
import type { Handlers, Options } from "mdast-util-to-markdown";
import { gfmPackages, markdownPrinter } from "./markdown-packages.ts";

/** What the compilers of sites read as code is written as an entity, and so is a line that would be a module's statement. */
function optionsOf(defaultHandlers: Pick<Handlers, "link">): Options {
  const { gfmToMarkdown } = gfmPackages();
  return {
    bullet: "-",
    emphasis: "*",
    fences: true,
    listItemIndent: "one",
    resourceLink: true,
    extensions: [
      gfmToMarkdown({ tablePipeAlign: false }),
      {
        unsafe: [
          { character: "{", inConstruct: "phrasing" },
          { character: "<", inConstruct: "phrasing" },
          { atBreak: true, character: "i", after: "mport\\b" },
          { atBreak: true, character: "e", after: "xport\\b" },
        ],
        handlers: {
          link: (node: Link, parent, state, around) =>
            isBare(node, around) ? node.url : defaultHandlers.link(node, parent, state, around),
          text: (node, _, state, around) => state.safe(node.value, { ...around, encode: ["<", "{"] }),
        },
      },
    ],
  };
}

/** Whether an address may stand as such: it has no other words, and nothing beside it that would be read as a part of it. */
function isBare(
  { url, children }: Link,
  { before, after }: { readonly before: string; readonly after: string },
): boolean {
  const [only, another] = children;
  const isAddress = only?.type === "text" && another === undefined && only.value === url;
  return (
    isAddress && /^https?:\/\/[\w\-./~:#?=&%+,@]*[\w/=-]$/.test(url) && /^[\s(]?$/.test(before) && /^\s?$/.test(after)
  );
}

/** What stands on several pages is printed once. */
const printed = new WeakMap<Root, string>();

/** Prints what an author wrote, without a newline behind it. */
export function printAuthored(root: Root): string {
  const known = printed.get(root);
  if (known !== undefined) return known;
  const { toMarkdown, defaultHandlers } = markdownPrinter();
  const words = toMarkdown(root, optionsOf(defaultHandlers)).trimEnd();
  printed.set(root, words);
  return words;
}
