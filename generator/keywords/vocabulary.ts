import { codeSpan, type Inline, text } from "../markdown/inline.ts";
import type { Narrowings } from "../model/narrowing.ts";
import type { Rule } from "../model/shape/shape.ts";
import { anchor } from "./$anchor.ts";
import { comment } from "./$comment.ts";
import { defs } from "./$defs.ts";
import { dynamicAnchor } from "./$dynamicAnchor.ts";
import { dynamicRef } from "./$dynamicRef.ts";
import { id } from "./$id.ts";
import { recursiveAnchor } from "./$recursiveAnchor.ts";
import { recursiveRef } from "./$recursiveRef.ts";
import { ref } from "./$ref.ts";
import { schemaKeyword } from "./$schema.ts";
import { vocabulary } from "./$vocabulary.ts";
import { additionalProperties } from "./additionalProperties.ts";
import { allOf } from "./allOf.ts";
import { anyOf } from "./anyOf.ts";
import { constKeyword } from "./const.ts";
import { contains } from "./contains.ts";
import { contentEncoding } from "./contentEncoding.ts";
import { contentMediaType } from "./contentMediaType.ts";
import { contentSchema } from "./contentSchema.ts";
import { defaultKeyword } from "./default.ts";
import { definitions } from "./definitions.ts";
import { dependentRequired } from "./dependentRequired.ts";
import { dependentSchemas } from "./dependentSchemas.ts";
import { deprecated } from "./deprecated.ts";
import { description } from "./description.ts";
import { editorAnnotations } from "./editor-annotations.ts";
import { elseKeyword } from "./else.ts";
import { enumKeyword } from "./enum.ts";
import { errorMessage } from "./errorMessage.ts";
import { examples } from "./examples.ts";
import { exclusiveMaximum } from "./exclusiveMaximum.ts";
import { exclusiveMinimum } from "./exclusiveMinimum.ts";
import { customFormat, format } from "./format.ts";
import { ifKeyword } from "./if.ts";
import { items } from "./items.ts";
import type { Annotation, Constraint, Keyword } from "./keyword.ts";
import { maxContains } from "./maxContains.ts";
import { maxItems } from "./maxItems.ts";
import { maximum } from "./maximum.ts";
import { maxLength } from "./maxLength.ts";
import { maxProperties } from "./maxProperties.ts";
import { minContains } from "./minContains.ts";
import { minItems } from "./minItems.ts";
import { minimum } from "./minimum.ts";
import { minLength } from "./minLength.ts";
import { minProperties } from "./minProperties.ts";
import { multipleOf } from "./multipleOf.ts";
import { not } from "./not.ts";
import { oneOf } from "./oneOf.ts";
import { pattern } from "./pattern.ts";
import { patternProperties } from "./patternProperties.ts";
import { prefixItems } from "./prefixItems.ts";
import { properties } from "./properties.ts";
import { propertyNames } from "./propertyNames.ts";
import { readOnly } from "./readOnly.ts";
import { required } from "./required.ts";
import { thenKeyword } from "./then.ts";
import { title } from "./title.ts";
import { tsType } from "./tsType.ts";
import { type } from "./type.ts";
import { unevaluatedItems } from "./unevaluatedItems.ts";
import { unevaluatedProperties } from "./unevaluatedProperties.ts";
import { uniqueItems } from "./uniqueItems.ts";
import { valueWords } from "./value-words.ts";
import { writeOnly } from "./writeOnly.ts";
import { tsName } from "./x-ts-name.ts";
import { wireAliases } from "./x-wire-aliases.ts";
import { wireMatch } from "./x-wire-match.ts";
import { wireName } from "./x-wire-name.ts";
import { wireNull } from "./x-wire-null.ts";
import { wireUnknown } from "./x-wire-unknown.ts";
import { wireValues } from "./x-wire-values.ts";

/** Every keyword there is. A new one is a file and a line here. */
const UNITS: readonly Keyword[] = [
  schemaKeyword,
  id,
  anchor,
  dynamicAnchor,
  ref,
  dynamicRef,
  recursiveAnchor,
  recursiveRef,
  vocabulary,
  comment,
  defs,
  definitions,
  type,
  enumKeyword,
  constKeyword,
  allOf,
  anyOf,
  oneOf,
  not,
  ifKeyword,
  thenKeyword,
  elseKeyword,
  properties,
  patternProperties,
  additionalProperties,
  propertyNames,
  required,
  dependentRequired,
  dependentSchemas,
  unevaluatedProperties,
  minProperties,
  maxProperties,
  prefixItems,
  items,
  contains,
  minContains,
  maxContains,
  unevaluatedItems,
  minItems,
  maxItems,
  uniqueItems,
  minimum,
  maximum,
  exclusiveMinimum,
  exclusiveMaximum,
  multipleOf,
  minLength,
  maxLength,
  pattern,
  format,
  title,
  description,
  deprecated,
  readOnly,
  writeOnly,
  contentEncoding,
  contentMediaType,
  contentSchema,
  defaultKeyword,
  examples,
  tsName,
  tsType,
  wireName,
  wireAliases,
  wireMatch,
  wireValues,
  wireNull,
  wireUnknown,
  errorMessage,
  ...valueWords,
  ...editorAnnotations,
];

/** The units by keyword. */
export const KEYWORDS: ReadonlyMap<string, Keyword> = new Map(UNITS.map((unit) => [unit.keyword, unit]));

/** What checks a rule; undefined where nothing does, so that it is no more than a note. */
export function checkOf({ keyword, value, asserted, custom }: Rule): Constraint | undefined {
  const unit = custom === undefined ? constraint(keyword) : customFormat(custom);
  if (unit.optional && asserted !== true) return undefined;
  return unit.asserts?.(value) === false ? undefined : unit;
}

/** What is told of a rule that nothing checks: "Format: email (not checked)". */
export function uncheckedLine({ keyword, value }: Rule): readonly Inline[] {
  const name = `${keyword.charAt(0).toUpperCase()}${keyword.slice(1)}`;
  return [text(`${name}: `), codeSpan(String(value)), text(" (not checked)")];
}

/** What a rule asks for, as data; undefined where it asks for nothing. */
export function narrowing(rule: Rule): RuleNarrowing | undefined {
  const unit = checkOf(rule);
  const narrowed = unit?.narrows(rule.value);
  return unit === undefined || narrowed === undefined ? undefined : { on: unit.on, ...narrowed };
}

/** What a rule asks of the instances of a JSON type. */
export type RuleNarrowing = { readonly on: keyof Narrowings } & Narrowings[keyof Narrowings];

/** The notes among them, in their order. */
export const ANNOTATIONS: readonly Annotation[] = UNITS.flatMap((unit) => (unit.kind === "annotation" ? [unit] : []));

/** The constraint of a rule's keyword. */
export function constraint(keyword: string): Constraint {
  const unit = KEYWORDS.get(keyword);
  if (unit?.kind !== "constraint") throw new Error(`${keyword} is no constraint keyword`);
  return unit;
}
