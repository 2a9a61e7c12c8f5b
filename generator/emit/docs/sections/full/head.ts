import { heading, paragraph } from "../../../../markdown/block.ts";
import { type Inline, link, text } from "../../../../markdown/inline.ts";
import type { Declaration } from "../../../../model/model.ts";
import { INDEX_TITLE } from "../../contents-opening.ts";
import { flatten } from "../../outline/flatten.ts";
import { saying, titleSaid } from "../../outline/said.ts";
import type { FullSection } from "../../outline/subject.ts";
import { moduleOf, type Page } from "../../page.ts";
import { deprecation } from "./deprecation.ts";
import { sourceLink } from "./source-link.ts";

/** What the page is about, and the ways out of it. */
export const head: FullSection = ({ declaration }, page) => {
  const blocks = [
    saying(heading(1, [text(declaration.name)]), () => titleSaid(declaration.name, flatten([declaration.shape]))),
    paragraph(breadcrumb(declaration, page)),
    ...deprecation([declaration.shape], page),
  ];
  return () => blocks;
};

function breadcrumb(declaration: Declaration, page: Page): readonly Inline[] {
  const module = moduleOf(declaration.at.document, page);
  return [
    link([text(INDEX_TITLE)], `${page.root}README.md`),
    text(" / "),
    sourceLink(declaration.at, page),
    text(` / ${declaration.name}`),
    ...(module === undefined ? [] : [text(` · JSON Schema ${module.dialect}`)]),
  ];
}
