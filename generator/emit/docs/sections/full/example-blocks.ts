import { type Block, codeBlock, paragraph, type Said } from "../../../../markdown/block.ts";
import { type Inline, joinInlines, text } from "../../../../markdown/inline.ts";
import type { Json } from "../../../../model/json.ts";
import type { Shape } from "../../../../model/shape/shape.ts";
import { flatten } from "../../outline/flatten.ts";
import { examplesIn } from "../../outline/notes.ts";
import { examplesSaid, saying } from "../../outline/said.ts";
import type { Page } from "../../page.ts";
import { valueSpan } from "../../phrases/words.ts";
import { faultWords } from "./annotation-facts.ts";

/** As many examples are shown; of more, how many. */
const MAX_EXAMPLES = 10;

interface Example {
  readonly value: Json;
  /** Why it is none; empty for a good one. */
  readonly fault: readonly Inline[];
}

/** What stands behind the first good example. */
type Behind = (value: Json) => readonly Block[];

/** The examples: small values in a line, others in a fence each, and last those that the schema itself refuses. */
export function exampleBlocks(shapes: readonly Shape[], page: Page, behind: Behind = () => []): readonly Block[] {
  const together = flatten(shapes);
  const says = (): readonly Said[] => examplesSaid(together);
  const found = together.flatMap((shape) =>
    examplesIn(shape.notes).map((value): Example => ({ value, fault: faultWords(shape, value, page) })),
  );
  if (found.length === 0) return [];
  const shown = found.slice(0, MAX_EXAMPLES);
  const good = shown.filter(({ fault }) => fault.length === 0);
  const wrong = shown.filter(({ fault }) => fault.length > 0);
  const more = found.length > MAX_EXAMPLES ? [text(`, and ${found.length - MAX_EXAMPLES} more`)] : [];
  return [
    ...passage(good.length === 1 ? "Example" : "Examples", good, more),
    ...(good[0] === undefined ? [] : behind(good[0].value)),
    ...passage(wrong.length === 1 ? "Wrong example" : "Wrong examples", wrong, []),
  ].map((block) => saying(block, says));
}

function passage(title: string, examples: readonly Example[], more: readonly Inline[]): readonly Block[] {
  const small = examples.filter(({ value }) => isSmall(value));
  const large = examples.filter(({ value }) => !isSmall(value));
  const values = joinInlines(
    small.map(({ value, fault }) => [valueSpan(value), ...fault]),
    ", ",
  );
  return [
    ...(small.length === 0 ? [] : [paragraph([text(`${title}: `), ...values, ...more])]),
    ...large.flatMap(({ value, fault }) => [
      ...(fault.length === 0 ? [] : [paragraph([text(`${title}:`), ...fault])]),
      codeBlock("json", JSON.stringify(value, undefined, 2)),
    ]),
    ...(small.length === 0 && large.length > 0 && more.length > 0
      ? [paragraph([text("There are more"), ...more])]
      : []),
  ];
}

function isSmall(value: Json): boolean {
  return typeof value !== "object" || value === null || JSON.stringify(value).length <= 40;
}
