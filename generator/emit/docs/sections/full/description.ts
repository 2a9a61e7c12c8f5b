import { text } from "../../../../markdown/inline.ts";
import { wordBlocks } from "../../outline/described.ts";
import type { FullSection } from "../../outline/subject.ts";
import { pagePath } from "../../page.ts";

/** The title, where it says more than the name, and the whole description. */
export const description: FullSection = ({ declaration }, page) => {
  const { name, shape } = declaration;
  const href = page.root + encodeURI(pagePath(declaration));
  const blocks = wordBlocks([shape], { title: [text(name)], href }, page);
  return () => blocks;
};
