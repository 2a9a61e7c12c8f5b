import { compile } from "@mdx-js/mdx";
import DOMPurify from "dompurify";

/** Compiles a page as a site would that reads MDX; it rejects where that finds what it cannot read. */
export async function compileMdx(page) {
  await compile(page);
}

/** Reads a diagram, and gives its kind; it rejects where it is none. */
export async function mermaidKind(diagram) {
  // Without a browser there is nothing to make safe, and no function for it.
  Object.assign(DOMPurify, { addHook: () => undefined, sanitize: (words) => words });
  const { default: mermaid } = await import("mermaid");
  const { diagramType } = await mermaid.parse(diagram);
  return diagramType;
}
