import type { Annotation, AnnotationWords } from "../keywords/keyword.ts";
import { ANNOTATIONS } from "../keywords/vocabulary.ts";
import { type Json, member } from "../model/json.ts";
import type { Notes } from "../model/shape/shape.ts";
import { textNote } from "../model/shape/text-note.ts";

/** An annotation of a shape that is told in words of its own. */
export interface ToldAnnotation {
  readonly unit: Annotation;
  readonly words: AnnotationWords;
  readonly value: Json;
  /** Why it is so. */
  readonly reason?: string;
}

/** Those that have words, in the vocabulary's order. */
const UNITS = ANNOTATIONS.flatMap((unit) => (unit.words === undefined ? [] : [{ unit, words: unit.words }]));

/** By which it is known at once that hardly any subschema has one of them. */
const TOLD: ReadonlySet<string> = new Set(UNITS.flatMap(({ unit, words }) => [unit.keyword, ...(words.reasons ?? [])]));

const NONE: readonly ToldAnnotation[] = [];

/** The annotations that are told, in the vocabulary's order. One that is a sentence is told where it is `true`, or has a reason. */
export function toldAnnotations(notes: Notes): readonly ToldAnnotation[] {
  if (!hasTold(notes)) return NONE;
  const told: ToldAnnotation[] = [];
  for (const { unit, words } of UNITS) {
    const reason = words.reasons === undefined ? undefined : textNote(notes, ...words.reasons);
    const value = reason === undefined ? member(notes, unit.keyword) : true;
    const isFlag = words.line !== undefined && "sentence" in words.line;
    if (value === undefined || (isFlag && value !== true)) continue;
    told.push({ unit, words, value, ...(reason === undefined ? {} : { reason }) });
  }
  return told;
}

function hasTold(notes: Notes): boolean {
  for (const keyword in notes) if (TOLD.has(keyword)) return true;
  return false;
}

/** The same with what holds values of the schema in front: they are looked for first. */
export function valuesFirst(told: readonly ToldAnnotation[]): readonly ToldAnnotation[] {
  if (told.length < 2) return told;
  const isValue = ({ unit }: ToldAnnotation): boolean => unit.holdsInstances === true;
  return [...told.filter(isValue), ...told.filter((one) => !isValue(one))];
}
