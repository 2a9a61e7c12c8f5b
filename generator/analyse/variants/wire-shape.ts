import { KEYWORDS } from "../../keywords/vocabulary.ts";
import type { ConversionId, Spelling, ValuesConversion } from "../../model/conversion.ts";
import { equalJson, type Json } from "../../model/json.ts";
import { type Child, childrenOf, mapChildren } from "../../model/shape/children.ts";
import { typeOfValue } from "../../model/shape/json-types.ts";
import type { DeclarationId, MembersPart, Notes, Parts, Places, Shape } from "../../model/shape/shape.ts";
import type { Plan, PlannedChoice } from "../wire/conversions.ts";
import { mapReferences } from "./map-references.ts";
import { writtenForms } from "./written-forms.ts";

/** The conversion that holds where a shape is looked at, and the choices of it that can be meant there. */
export interface Differences {
  readonly conversion: ConversionId;
  readonly choices: readonly PlannedChoice[];
}

/** Gives the id of a declaration as it is where the differences hold. */
export type Link = (target: DeclarationId, inside: Differences) => DeclarationId;

/** A shape as it is on the wire, and whether that is another one, what it refers to aside. */
export function wireShape(
  shape: Shape,
  differences: Differences,
  plan: Plan,
  link: Link,
): { readonly shape: Shape; readonly differs: boolean } {
  let differs = false;
  const note = (): void => {
    differs = true;
  };
  const visit = (inner: Shape, inside: Differences | undefined): Shape => {
    if (inside === undefined) return inner;
    const children = new Map(childrenOf(inner).map((child) => [child.shape, child]));
    const mapped = mapChildren(inner, (below) => visit(below, belowIn(children.get(below), below, inside, plan)));
    const linked = mapReferences(mapped, (target) => link(target, inside));
    const renamed = withNames(linked, inside, note);
    return { ...withValues(renamed, inside, plan, note), notes: ownNotes(inner.notes) };
  };
  return { shape: visit(shape, differences), differs };
}

/** The differences that hold for a child of a shape. */
export function belowIn(
  child: Child | undefined,
  shape: Shape,
  inside: Differences,
  plan: Plan,
): Differences | undefined {
  if (child === undefined || child.relation === "key") return undefined;
  if (child.relation === "same" || child.relation === "test") {
    const choices = inside.choices.filter(({ branches }) => branches.includes(shape));
    return choices.length === 0 ? inside : { ...inside, choices };
  }
  const [conversion, another] = new Set(inside.choices.map((choice) => conversionBelow(child, choice)));
  if (conversion === undefined || another !== undefined) return undefined;
  return { conversion, choices: plan.conversions[conversion]?.choices ?? [] };
}

function conversionBelow({ relation, slot, token }: Child, choice: PlannedChoice): ConversionId | undefined {
  if (relation === "item") {
    const index = slot === "prefixItems" ? Number(token) : (choice.items?.prefix.length ?? 0);
    return (choice.items?.prefix[index] ?? choice.items?.rest)?.conversion;
  }
  if (slot === "properties") return choice.members?.members.find(({ name }) => name === token)?.conversion;
  if (slot === "patternProperties")
    return choice.members?.patterns.find(({ pattern }) => pattern === token)?.conversion;
  return choice.members?.others?.conversion;
}

/** The name of a member on the wire; undefined where the choices do not agree. */
function nameOnWire(name: string, { choices }: Differences): string | undefined {
  const names = choices.flatMap(
    ({ members }) => members?.members.find((member) => member.name === name)?.wireName ?? [],
  );
  const [first = name, another] = new Set(names);
  return another === undefined ? first : undefined;
}

function withNames(shape: Shape, inside: Differences, note: () => void): Shape {
  const rename = (name: string): string => {
    const renamed = nameOnWire(name, inside) ?? name;
    if (renamed !== name) note();
    return renamed;
  };
  // Nothing can be demanded of a member that has several names.
  const demanded = (names: readonly string[]): readonly string[] =>
    names.filter((name) => nameOnWire(name, inside) !== undefined).map(rename);
  const { members, dependents, propertyNames } = shape.parts;
  const parts: Parts = {
    ...shape.parts,
    ...(members === undefined ? {} : { members: renamedMembers(members, rename, demanded) }),
    ...(dependents === undefined
      ? {}
      : {
          dependents: {
            ...dependents,
            ...(dependents.dependentRequired === undefined
              ? {}
              : {
                  dependentRequired: dependents.dependentRequired.map(({ name, required }) => ({
                    name: rename(name),
                    required: demanded(required),
                  })),
                }),
            ...(dependents.dependentSchemas === undefined
              ? {}
              : { dependentSchemas: dependents.dependentSchemas.map((one) => ({ ...one, name: rename(one.name) })) }),
          },
        }),
  };
  const renamed = renamedNames(inside);
  if (propertyNames === undefined || renamed.length === 0) return { ...shape, parts };
  note();
  return {
    ...shape,
    parts: {
      ...parts,
      propertyNames: { ...propertyNames, propertyNames: orNames(propertyNames.propertyNames, renamed) },
    },
  };
}

function renamedMembers(
  members: MembersPart,
  rename: (name: string) => string,
  demanded: (names: readonly string[]) => readonly string[],
): MembersPart {
  const { properties, required } = members;
  return {
    ...members,
    ...(properties === undefined ? {} : { properties: properties.map((one) => ({ ...one, name: rename(one.name) })) }),
    ...(required === undefined ? {} : { required: demanded(required) }),
  };
}

function renamedNames({ choices }: Differences): readonly string[] {
  const members = choices.flatMap((choice) => choice.members?.members ?? []);
  return [...new Set(members.flatMap(({ name, wireName }) => (name === wireName ? [] : [wireName])))];
}

/** A schema of keys that lets these pass as well. */
function orNames(keys: Shape, names: readonly string[]): Shape {
  const listed: Shape = { at: keys.at, parts: { values: { enum: names, at: { enum: "" } } }, notes: {} };
  return { at: keys.at, parts: { anyOf: { anyOf: [keys, listed], at: { anyOf: "" } } }, notes: {} };
}

function withValues(shape: Shape, inside: Differences, plan: Plan, note: () => void): Shape {
  const { choices } = inside;
  const [values, another] = new Set(choices.flatMap((choice) => choice.values ?? []));
  if (values === undefined || another !== undefined || !isRespelled(values))
    return withForms(shape, inside, plan, note);
  note();
  // What was said of the values as they are here, their type included, need not be so of others.
  const { values: listed, rules: _, types, ...parts } = shape.parts;
  const written = (value: Json): Json => spellingOf(value, values)?.reads[0] ?? value;
  return {
    ...shape,
    parts: {
      ...parts,
      ...(types === undefined
        ? {}
        : {
            types: {
              ...types,
              types: [...new Set([...values.spellings.map(({ reads }) => typeOfValue(reads[0] ?? null))])],
            },
          }),
      ...(listed === undefined
        ? {}
        : {
            values: {
              ...listed,
              ...(listed.enum === undefined ? {} : { enum: listed.enum.map(written) }),
              ...(listed.const === undefined ? {} : { const: { value: written(listed.const.value) } }),
            },
          }),
    },
  };
}

/** Objects and arrays among the values, with what is inside of them as it is written. */
function withForms(shape: Shape, inside: Differences, plan: Plan, note: () => void): Shape {
  const { values } = shape.parts;
  if (values === undefined) return shape;
  const listed = values.enum ?? (values.const === undefined ? [] : [values.const.value]);
  const forms = listed.map((value) => writtenForms(value, inside, plan));
  const written = forms.flat();
  if (equalJson(written, listed)) return shape;
  note();
  if (forms.some(({ length }) => length === 0)) {
    const { values: _, ...parts } = shape.parts;
    return { ...shape, parts };
  }
  const place = values.at["enum"] ?? values.at["const"];
  const at: Places = place === undefined ? {} : { enum: place };
  return { ...shape, parts: { ...shape.parts, values: { at, enum: written } } };
}

function isRespelled({ spellings }: ValuesConversion): boolean {
  return spellings.some(({ value, reads }) => !equalJson(value, reads[0] ?? null));
}

function spellingOf(value: Json, { spellings }: ValuesConversion): Spelling | undefined {
  return spellings.find((spelling) => equalJson(spelling.value, value));
}

/** What is said of values here need not be so on the wire, and keywords of the wire are spent. */
export function ownNotes(notes: Notes): Notes {
  const left = Object.entries(notes).filter(([keyword]) => {
    const unit = KEYWORDS.get(keyword);
    return unit?.kind !== "wire" && (unit?.kind !== "annotation" || unit.holdsInstances !== true);
  });
  return Object.fromEntries(left);
}
