import type { Json, JsonType } from "../json.ts";
import { below, type Location } from "../location.ts";
import type { Shape } from "./shape.ts";
import { listedWord, textNote } from "./text-note.ts";
import { hasType, listedValues } from "./values.ts";

/** A value of a list, with its author's words for it. */
export interface NamedValue {
  readonly value: Json;
  /** Unique among the values. */
  readonly name?: string;
  readonly description?: string;
  /** Where the value stands. */
  readonly at: Location;
  /** Where the name stands. */
  readonly namedAt?: Location;
}

/** The annotations with lists of words beside `enum`; of each kind the first that says something counts. */
export interface ValueWords {
  readonly names: readonly string[];
  readonly descriptions: readonly string[];
  /** What describes a branch of a union. */
  readonly ofBranches: readonly string[];
}

/**
 * The values of an `enum`, or of a union of `const`, whose words are the titles and descriptions of its branches. Undefined
 * for a shape that is no such list. However the words are written, they mean the same. Names that two values share are
 * none.
 */
export function namedValues(shape: Shape, words: ValueWords): readonly NamedValue[] | undefined {
  const { values } = shape.parts;
  if (values?.const !== undefined) return undefined;
  const found = values?.enum === undefined ? branchValues(shape, words) : enumValues(shape, values.enum, words);
  if (found === undefined || found.length === 0) return undefined;
  const distinct = [...new Map(found.map((one) => [one.value, one])).values()];
  const labels = distinct.map(({ value, name }) => name ?? label(value));
  if (new Set(labels).size === labels.length) return distinct;
  // A name that two want is nobody's; if that is not enough, all are called by their values.
  const once = distinct.map((one) => (labels.filter((label) => label === one.name).length > 1 ? unnamed(one) : one));
  const left = once.map(({ value, name }) => name ?? label(value));
  return new Set(left).size === left.length ? once : distinct.map(unnamed);
}

function label(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function unnamed({ name: _name, namedAt: _namedAt, ...value }: NamedValue): NamedValue {
  return value;
}

function enumValues(shape: Shape, listed: readonly Json[], words: ValueWords): readonly NamedValue[] {
  const accepted = new Set(listedValues(shape.parts));
  return listed.flatMap((value, index): readonly NamedValue[] => {
    if (!accepted.has(value)) return [];
    const named = listedWord(shape.notes, words.names, index);
    const described = listedWord(shape.notes, words.descriptions, index);
    return [
      {
        value,
        at: below(shape.at, "enum", index),
        ...(named === undefined ? {} : { name: named.word, namedAt: below(shape.at, named.keyword, index) }),
        ...(described === undefined ? {} : { description: described.word }),
      },
    ];
  });
}

/** The values of a union of `const`: undefined where any branch, or the union itself, says anything else. */
function branchValues({ parts }: Shape, words: ValueWords): readonly NamedValue[] | undefined {
  const { types, oneOf, anyOf, ...others } = parts;
  const branches = oneOf?.oneOf ?? anyOf?.anyOf;
  if (branches === undefined || (oneOf !== undefined && anyOf !== undefined) || Object.keys(others).length > 0)
    return undefined;
  const values = branches.map((branch) => branchValue(branch, types?.types, words));
  const found = values.filter((value) => value !== undefined);
  // Of a value that stands in two branches of `oneOf`, none is left.
  const areDistinct = new Set(found.map(({ value }) => value)).size === branches.length;
  return found.length === branches.length && areDistinct ? found : undefined;
}

function branchValue(
  { at, parts, notes }: Shape,
  types: readonly JsonType[] | undefined,
  words: ValueWords,
): NamedValue | undefined {
  const { values, types: _, ...others } = parts;
  if (values?.const === undefined || values.enum !== undefined || Object.keys(others).length > 0) return undefined;
  const { value } = values.const;
  const isAccepted = (types === undefined || hasType(value, types)) && listedValues(parts)?.includes(value) === true;
  if (!isAccepted) return undefined;
  const name = textNote(notes, "title");
  const description = textNote(notes, ...words.ofBranches);
  return {
    value,
    at: below(at, "const"),
    ...(name === undefined ? {} : { name, namedAt: below(at, "title") }),
    ...(description === undefined ? {} : { description }),
  };
}
