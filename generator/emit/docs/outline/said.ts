import { DESCRIPTIONS, VALUE_WORDS } from "../../../keywords/author-words.ts";
import type { Block, Said } from "../../../markdown/block.ts";
import { member } from "../../../model/json.ts";
import { childrenOf } from "../../../model/shape/children.ts";
import type { Notes, Shape } from "../../../model/shape/shape.ts";
import { toldAnnotations } from "../../told-annotations.ts";
import type { Outline } from "./entry.ts";
import { holdsShapes } from "./flatten.ts";

/** What names alternatives and values. */
const TITLE = "title";
const EXAMPLES = "examples";

/** Words beside values: of each alternative, and the lists beside `enum`. */
const VALUE_NOTES = [TITLE, ...DESCRIPTIONS, ...VALUE_WORDS.names, ...VALUE_WORDS.descriptions];

/** The same block, which tells what stands at these places of the schema. */
export function saying(block: Block, says: () => readonly Said[]): Block {
  return { kind: "saying", block, says };
}

/** The subschemas that have no section of their own, so that a section of others tells what they ask. */
export function spokenFor(shapes: readonly Shape[], { told }: Outline): readonly Shape[] {
  if (!shapes.some(holdsShapes)) return shapes;
  const spoken = [...shapes];
  // A list hands out what is added to it while it is being walked.
  for (const each of spoken) for (const { shape } of childrenOf(each)) if (!told.has(shape)) spoken.push(shape);
  return spoken;
}

/** Whether a heading is a title, or a place and the title of what stands there. */
export function hasTitle(heading: string, title: string): boolean {
  return heading === title || heading.endsWith(`: ${title}`);
}

/** Those whose title it is, or that of what it heads. */
export function titleSaid(heading: string, shapes: readonly Shape[]): readonly Said[] {
  return saidWhere(shapes, TITLE, (words) => hasTitle(heading, words));
}

/** Those whose description it is. */
export function descriptionSaid(description: string, shapes: readonly Shape[]): readonly Said[] {
  return DESCRIPTIONS.flatMap((keyword) => saidWhere(shapes, keyword, (words) => words === description));
}

function saidWhere(shapes: readonly Shape[], keyword: string, holds: (words: string) => boolean): readonly Said[] {
  return shapes.flatMap(({ at, notes }) => {
    const words = member(notes, keyword);
    return typeof words === "string" && holds(words.trim()) ? [{ at, keyword }] : [];
  });
}

export function examplesSaid(shapes: readonly Shape[]): readonly Said[] {
  return shapes.flatMap(({ at, notes }) => noted(at, notes, [EXAMPLES]));
}

/** What annotations say in a line each; those with reasons have a box. */
export function annotationsSaid(shapes: readonly Shape[], inBoxes = false): readonly Said[] {
  return shapes.flatMap(({ at, notes }) =>
    toldAnnotations(notes).flatMap(({ unit: { keyword }, words: { reasons } }) =>
      (reasons !== undefined) === inBoxes ? [{ at, keyword }] : [],
    ),
  );
}

/** Rules and values. */
export function rulesSaid(shapes: readonly Shape[]): readonly Said[] {
  return shapes.flatMap(({ at, parts: { rules = [], values } }) => [
    ...rules.map(({ keyword }) => ({ at, keyword })),
    ...(values?.enum === undefined ? [] : [{ at, keyword: "enum" }]),
    ...(values?.const === undefined ? [] : [{ at, keyword: "const" }]),
  ]);
}

/** Values, and what is noted of them. */
export function valuesSaid(shapes: readonly Shape[]): readonly Said[] {
  return [...rulesSaid(shapes), ...shapes.flatMap(({ at, notes }) => noted(at, notes, VALUE_NOTES))];
}

function noted(at: Said["at"], notes: Notes, keywords: readonly string[]): readonly Said[] {
  return keywords.flatMap((keyword) => (member(notes, keyword) === undefined ? [] : [{ at, keyword }]));
}
