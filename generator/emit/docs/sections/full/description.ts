import { wordBlocks } from "../../outline/described.ts";
import type { FullSection } from "../../outline/subject.ts";

/** The title, where it says more than the name, and the whole description. */
export const description: FullSection = ({ declaration: { name, shape } }, page) => {
  const blocks = wordBlocks([shape], name, page);
  return () => blocks;
};
