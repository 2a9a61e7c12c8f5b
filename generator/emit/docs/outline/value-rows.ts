import { VALUE_WORDS } from "../../../keywords/author-words.ts";
import { deprecated } from "../../../keywords/deprecated.ts";
import { type Inline, text } from "../../../markdown/inline.ts";
import type { Shape } from "../../../model/shape/shape.ts";
import { listedWord, textNote } from "../../../model/shape/text-note.ts";
import { listedValues } from "../../../model/shape/values.ts";
import { toldAnnotations } from "../../told-annotations.ts";
import type { Page } from "../page.ts";
import { describe } from "../phrases/describe.ts";
import { valueSpan } from "../phrases/words.ts";
import { tellingOf } from "./choices.ts";
import type { Outline } from "./entry.ts";
import { flatten } from "./flatten.ts";
import { descriptionIn } from "./notes.ts";

/** One of the values that are listed, or what else is accepted beside them. */
export interface ValueRow {
  readonly value: readonly Inline[];
  /** What code calls it. */
  readonly name?: string;
  /** In Markdown. */
  readonly description?: string;
  readonly isOpen?: true;
  /** It is a value of each item. */
  readonly isItem?: true;
}

/**
 * The values that subschemas list, and those that they list of each item or of each member without an entry. What else
 * is accepted comes behind them.
 */
export function valueRows(shapes: readonly Shape[], { told }: Outline, page: Page): readonly ValueRow[] {
  const rows = flatten(shapes).flatMap((shape) => [...rowsIn(shape, page), ...innerRows(shape, told, page)]);
  return [...rows.filter((row) => row.isOpen !== true), ...rows.filter((row) => row.isOpen === true)];
}

function innerRows({ parts: { items, members } }: Shape, told: ReadonlySet<Shape>, page: Page): readonly ValueRow[] {
  const rowsOf = (inside: Shape | undefined): readonly ValueRow[] =>
    inside === undefined || told.has(inside) ? [] : flatten([inside]).flatMap((shape) => rowsIn(shape, page));
  return [
    ...rowsOf(items?.items).map((row) => ({ ...row, isItem: true }) as const),
    ...rowsOf(members?.additionalProperties),
  ];
}

function rowsIn(shape: Shape, page: Page): readonly ValueRow[] {
  const { anyOf, oneOf } = shape.parts;
  return [
    ...listed(shape),
    ...[anyOf?.anyOf, oneOf?.oneOf].flatMap((choices) =>
      choices === undefined || tellingOf(choices) !== "values"
        ? []
        : choices.flatMap((choice) => choiceRows(choice, page)),
    ),
  ];
}

function choiceRows(choice: Shape, page: Page): readonly ValueRow[] {
  const { notes } = choice;
  const title = textNote(notes, "title");
  const description = descriptionIn(notes);
  const own = [title, description]
    .filter((one, index, all) => one !== undefined && all.indexOf(one) === index)
    .join(": ");
  const words = [...formerly(choice), ...(own === "" ? [] : [own])].join(" ");
  const told = words === "" ? {} : { description: words };
  const rows = listed(choice);
  if (choice.parts.values !== undefined) {
    return rows.map((row, index) => ({ ...(index === 0 ? told : {}), ...row }));
  }
  const phrase = describe(choice, page);
  return [
    { value: phrase.length === 0 ? [text("anything else")] : [text("any other: "), ...phrase], ...told, isOpen: true },
  ];
}

/** That a value is no longer to be used, and why. */
function formerly({ notes }: Shape): readonly string[] {
  return toldAnnotations(notes)
    .filter(({ unit }) => unit === deprecated)
    .map(({ reason }) => (reason === undefined ? "Deprecated." : `Deprecated: ${reason}`));
}

/** Names and descriptions are lists beside `enum`, in its order. */
function listed(shape: Shape): readonly ValueRow[] {
  const { notes, parts } = shape;
  const accepted = new Set(listedValues(parts));
  const values = parts.values?.enum ?? [...accepted];
  return values.flatMap((json, index) => {
    if (!accepted.has(json)) return [];
    const name = listedWord(notes, VALUE_WORDS.names, index)?.word;
    const description = listedWord(notes, VALUE_WORDS.descriptions, index)?.word;
    return [
      {
        value: [valueSpan(json)],
        ...(name === undefined ? {} : { name }),
        ...(description === undefined ? {} : { description }),
      },
    ];
  });
}
