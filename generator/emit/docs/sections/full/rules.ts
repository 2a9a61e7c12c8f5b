import { heading, list } from "../../../../markdown/block.ts";
import { text } from "../../../../markdown/inline.ts";
import { rulesSaid, saying, spokenFor } from "../../outline/said.ts";
import type { FullSection } from "../../outline/subject.ts";
import { rules as rulesOf } from "../../phrases/rules.ts";

/** What is asked of the value as a whole, in words. */
export const rules: FullSection = ({ declaration: { shape }, outline }, page) => {
  const items = rulesOf([shape], outline, page);
  const blocks =
    items.length === 0
      ? []
      : [heading(2, [text("Rules")]), saying(list(items), () => rulesSaid(spokenFor([shape], outline)))];
  return () => blocks;
};
