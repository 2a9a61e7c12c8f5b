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

/**
 * What is wrong with a set of pages: links to pages or anchors that are not there, anchors that are there twice, and tables
 * whose rows have not as many cells as their header.
 * @param pages - by path; files that are no Markdown are only led to
 */
export function pageFaults(pages: ReadonlyMap<string, string>): readonly string[] {
  const read = new Map(
    [...pages].map(([path, text]) => [path, path.endsWith(".md") ? nodesIn(parsePage(text)) : []] as const),
  );
  const anchors = new Map([...read].map(([path, nodes]) => [path, anchorsIn(nodes)] as const));
  const isThere = (href: string, from: string): boolean => {
    const [file = "", anchor] = href.split("#");
    const target = file === "" ? from : decodeURI(new URL(file, `file:///${from}`).pathname.slice(1));
    return anchors.has(target) && (anchor === undefined || anchors.get(target)?.includes(anchor) === true);
  };
  return [...read].flatMap(([path, nodes]) => {
    const ids = anchors.get(path) ?? [];
    return [
      ...ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `${path}: the anchor ${id} is there twice`),
      ...nodes.flatMap((node) => {
        if (node.type === "link" && !/^https?:|^mailto:/.test(node.url) && !isThere(node.url, path))
          return [`${path}: ${node.url} leads nowhere`];
        return node.type === "table" && new Set(node.children.map((row) => row.children.length)).size > 1
          ? [`${path}: a table is uneven`]
          : [];
      }),
    ];
  });
}
