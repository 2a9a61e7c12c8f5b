import type { Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

/** A page as GitHub reads it. */
export function parsePage(page: string): Root {
  return fromMarkdown(page, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** A node and all that is in it. */
export function nodesIn(node: Nodes): readonly Nodes[] {
  return [node, ...("children" in node ? node.children.flatMap(nodesIn) : [])];
}

/** The ids of the anchors. */
export function anchorsIn(nodes: readonly Nodes[]): readonly string[] {
  return nodes.flatMap((node) => {
    const [, id] = node.type === "html" ? (/^<a id="(.*)">$/.exec(node.value) ?? []) : [];
    return id === undefined ? [] : [id];
  });
}

/** The elements that pages may have: those of ours, and nothing of an author's. */
const OURS = /^<(?:a id="[^"<>]*"|\/a|code|\/code|br\/)>$/;

/**
 * What is wrong with a set of pages: links to pages or anchors that are not there, anchors that are there twice, tables whose
 * rows have not as many cells as their header, and HTML that is not ours.
 * @param pages - by path; files that are no Markdown are only led to
 */
export function pageFaults(pages: ReadonlyMap<string, string>): readonly string[] {
  const read = new Map(
    [...pages].map(([path, text]) => [path, path.endsWith(".md") ? nodesIn(parsePage(text)) : []] as const),
  );
  const ids = new Map([...read].map(([path, nodes]) => [path, anchorsIn(nodes)] as const));
  const anchors = new Map([...ids].map(([path, all]) => [path, new Set(all)] as const));
  const isThere = (href: string, from: string): boolean => {
    const [file = "", anchor] = href.split("#");
    const target = file === "" ? from : decodeURI(new URL(file, `file:///${from}`).pathname.slice(1));
    return anchors.has(target) && (anchor === undefined || anchors.get(target)?.has(anchor) === true);
  };
  return [...read].flatMap(([path, nodes]) => [
    ...repeated(ids.get(path) ?? []).map((id) => `${path}: the anchor ${id} is there twice`),
    ...nodes.flatMap((node) => {
      if (node.type === "link" && !/^https?:|^mailto:/.test(node.url) && !isThere(node.url, path))
        return [`${path}: ${node.url} leads nowhere`];
      if (node.type === "html" && !OURS.test(node.value)) return [`${path}: ${node.value} is HTML`];
      return node.type === "table" && new Set(node.children.map((row) => row.children.length)).size > 1
        ? [`${path}: a table is uneven`]
        : [];
    }),
  ]);
}

/** What is in a list again. */
function repeated(ids: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return ids.filter((id) => seen.size === seen.add(id).size);
}
