import { stringify } from "yaml";
import { DESCRIPTIONS } from "../../keywords/author-words.ts";
import type { Declaration } from "../../model/model.ts";
import { textNote } from "./outline/notes.ts";
import { pagePath } from "./page.ts";

/** What a site generator wants to know of pages. */
export interface Site {
  /** What a page begins with, the empty line behind it included. */
  readonly frontMatter: (declaration: Declaration) => string;
  /** The text of `sidebar.json`. */
  readonly sidebar: (declarations: readonly Declaration[]) => string;
}

/** The list of site generators, by their names in options. A new one is a line here. */
export const SITES: ReadonlyMap<string, Site> = new Map([
  ["vitepress", site((name, path) => ({ text: name, link: `/${path}` }))],
  ["docusaurus", site((name, path) => ({ type: "doc", id: path, label: name }))],
  ["starlight", site((name, path) => ({ label: name, link: `/${path}/` }))],
]);

function site(item: (name: string, path: string) => object): Site {
  return {
    frontMatter: (declaration) => {
      const description = summaryLine(declaration);
      const fields = { title: declaration.name, ...(description === undefined ? {} : { description }) };
      return `---\n${stringify(fields, { lineWidth: 0 })}---\n\n`;
    },
    sidebar: (declarations) => {
      const items = declarations.map((declaration) =>
        item(declaration.name, pagePath(declaration).replace(/\.md$/, "")),
      );
      return `${JSON.stringify(items, undefined, 2)}\n`;
    },
  };
}

/** The first line of the description, for search engines. */
function summaryLine({ shape: { notes } }: Declaration): string | undefined {
  return textNote(notes, ...DESCRIPTIONS, "title")
    ?.split(/\r?\n/)[0]
    ?.slice(0, 200)
    .toWellFormed();
}
