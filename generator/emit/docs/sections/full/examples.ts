import { type Block, codeBlock, heading, paragraph } from "../../../../markdown/block.ts";
import { emphasis, text } from "../../../../markdown/inline.ts";
import type { Json } from "../../../../model/json.ts";
import { examplesIn } from "../../outline/notes.ts";
import type { FullSection } from "../../outline/subject.ts";
import { yamlLines } from "../../yaml-lines.ts";
import { exampleBlocks } from "./example-blocks.ts";

/** Longer values are told in their own lines only. */
const LONGEST = 100_000;

/** Whole documents: those of the schema, of which the first good one also stands as YAML, or else one that is made up. */
export const examples: FullSection = ({ declaration }, page) => {
  const { shape } = declaration;
  const given = examplesIn(shape.notes).find((value) => page.judged.faultOf(shape, value) === undefined);
  const madeUp = given === undefined ? page.judged.sampleOf(declaration) : undefined;
  const blocks: readonly Block[] = [
    ...exampleBlocks([shape], page, yaml),
    ...(madeUp === undefined
      ? []
      : [
          paragraph([emphasis(text("Made up from the schema, and accepted by it:"))]),
          codeBlock("json", JSON.stringify(madeUp, undefined, 2)),
          ...yaml(madeUp),
        ]),
  ];
  const section = blocks.length === 0 ? [] : [heading(2, [text("Example")]), ...blocks];
  return () => section;
};

/** Of a value that is more than a word. */
function yaml(value: Json): readonly Block[] {
  const isWhole = typeof value === "object" && value !== null && Object.keys(value).length > 0;
  if (!isWhole || JSON.stringify(value).length > LONGEST) return [];
  return [codeBlock("yaml", yamlLines(value))];
}
