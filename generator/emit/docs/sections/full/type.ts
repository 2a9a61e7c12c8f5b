import { list, type Said } from "../../../../markdown/block.ts";
import { text } from "../../../../markdown/inline.ts";
import { briefType } from "../../outline/brief-type.ts";
import { flatten } from "../../outline/flatten.ts";
import { annotationsSaid, rulesSaid, saying, spokenFor } from "../../outline/said.ts";
import type { FullSection } from "../../outline/subject.ts";
import { annotationFacts, withUntold } from "./annotation-facts.ts";

/** What kind of value it is. */
export const type: FullSection = ({ declaration: { shape }, outline }, page) => {
  const together = flatten([shape]);
  const facts = annotationFacts([shape], outline, page);
  const says = (): readonly Said[] => [
    ...annotationsSaid(withUntold(together, outline)),
    ...rulesSaid(spokenFor([shape], outline)),
  ];
  return (notation) => [saying(list([[text("Type: "), ...briefType([shape], notation, page)], ...facts]), says)];
};
