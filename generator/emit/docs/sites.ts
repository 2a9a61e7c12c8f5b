import { DESCRIPTIONS } from "../../keywords/author-words.ts";
import type { Declaration } from "../../model/model.ts";
import { INDEX_TITLE } from "./contents-opening.ts";
import { textNote } from "./outline/notes.ts";
import { pagePath } from "./page.ts";
import { yamlText } from "./yaml-text.ts";

/** What a site generator wants to know of pages. */
export interface Site {
  /** The text of a page as the site takes it: with its front matter, and without a title that the site would show twice. */
  readonly page: (declaration: Declaration, text: string) => string;
  /** The same of the index. */
  readonly index: (text: string) => string;
  /** The text of `sidebar.json`. */
  readonly sidebar: (declarations: readonly Declaration[]) => string;
}

/** The list of site generators, by their names in options. A new one is a line here. */
export const SITES: ReadonlyMap<string, Site> = new Map([
  ["vitepress", site((name, path) => ({ text: name, link: `/${path}` }))],
  ["docusaurus", site((name, path) => ({ type: "doc", id: path, label: name }))],
  ["starlight", site((name, path) => ({ label: name, link: `/${path}/` }), true)],
]);

/** @param showsTitle - whether the site makes a heading of the title in the front matter */
function site(item: (name: string, path: string) => object, showsTitle = false): Site {
  const withFrontMatter = (fields: { readonly title: string; readonly description?: string }, text: string): string =>
    `---\n${yamlText(fields)}---\n\n${showsTitle ? text.replace(/^# .*\n\n/, "") : text}`;
  return {
    page: (declaration, text) => {
      const description = summaryLine(declaration);
      return withFrontMatter({ title: declaration.name, ...(description === undefined ? {} : { description }) }, text);
    },
    index: (text) => withFrontMatter({ title: INDEX_TITLE }, text),
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
