import { paragraph } from "../../../../markdown/block.ts";
import { strong, text } from "../../../../markdown/inline.ts";
import { descriptionBlocks, descriptionsOf, titlesOf } from "../../outline/described.ts";
import type { FullSection } from "../../outline/subject.ts";

/** The title, where it says more than the name, and the whole description. */
export const description: FullSection = ({ declaration }, page) => {
  const blocks = [
    ...titlesOf([declaration.shape], declaration.name).map((words) => paragraph([strong(text(words))])),
    ...descriptionsOf([declaration.shape], page).flatMap((words) => descriptionBlocks(words, page)),
  ];
  return () => blocks;
};
