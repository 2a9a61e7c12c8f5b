import { heading } from "../../../../markdown/block.ts";
import { text } from "../../../../markdown/inline.ts";
import type { FullSection } from "../../outline/subject.ts";
import { valueTable } from "./value-table.ts";

/** The values of the declaration itself, a row each. */
export const values: FullSection = ({ declaration: { shape }, outline }, page) => {
  const blocks = valueTable([shape], outline, page, true);
  const section = blocks.length === 0 ? [] : [heading(2, [text("Values")]), ...blocks];
  return () => section;
};
