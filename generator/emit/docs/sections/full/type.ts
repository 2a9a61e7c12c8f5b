import { list } from "../../../../markdown/block.ts";
import { text } from "../../../../markdown/inline.ts";
import { briefType } from "../../outline/brief-type.ts";
import type { FullSection } from "../../outline/subject.ts";
import { annotationFacts } from "./annotation-facts.ts";

/** What kind of value it is. */
export const type: FullSection = ({ declaration: { shape } }, page) => {
  const facts = annotationFacts([shape], page);
  return (notation) => [list([[text("Type: "), ...briefType([shape], notation, page)], ...facts])];
};
