import type { JsonType } from "../../../model/json.ts";
import type { Declaration, Model } from "../../../model/model.ts";
import type {
  ConditionPart,
  ContainsPart,
  DependentsPart,
  ItemsPart,
  Member,
  MembersPart,
  Notes,
  PartKind,
  Parts,
  ReferencePart,
  Rule,
  Shape,
  UnevaluatedPart,
  ValuesPart,
} from "../../../model/shape/shape.ts";

/** The slots of all parts side by side, as keywords stand in a schema. */
export interface Slots
  extends Omit<
    ValuesPart &
      ReferencePart &
      MembersPart &
      DependentsPart &
      ItemsPart &
      ContainsPart &
      UnevaluatedPart &
      ConditionPart,
    "at"
  > {
  readonly never?: true;
  readonly types?: readonly JsonType[];
  readonly propertyNames?: Shape;
  readonly allOf?: readonly Shape[];
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly not?: Shape;
  readonly rules?: readonly Omit<Rule, "at">[];
  readonly notes?: Notes;
}

const KIND_OF: Readonly<Record<Exclude<keyof Slots, "never" | "rules" | "notes">, PartKind>> = {
  types: "types",
  enum: "values",
  const: "values",
  $ref: "reference",
  $dynamicRef: "reference",
  properties: "members",
  required: "members",
  patternProperties: "members",
  additionalProperties: "members",
  dependentRequired: "dependents",
  dependentSchemas: "dependents",
  propertyNames: "propertyNames",
  prefixItems: "items",
  items: "items",
  contains: "contains",
  minContains: "contains",
  maxContains: "contains",
  evaluates: "contains",
  unevaluatedProperties: "unevaluated",
  unevaluatedItems: "unevaluated",
  allOf: "allOf",
  anyOf: "anyOf",
  oneOf: "oneOf",
  not: "not",
  if: "condition",
  then: "condition",
  else: "condition",
};

/** A shape made by hand, with its keywords at their own names. */
export function shape({ never, rules, notes = {}, ...slots }: Slots = {}): Shape {
  const parts: Record<string, Record<string, unknown> & { at: Record<string, string> }> = {};
  for (const [slot, held] of Object.entries(slots)) {
    const kind = KIND_OF[slot as keyof typeof KIND_OF];
    const part = parts[kind] ?? { at: {} };
    parts[kind] = { ...part, [slot]: held, at: { ...part.at, [slot]: `/${slot === "types" ? "type" : slot}` } };
  }
  const made = {
    ...parts,
    ...(never === undefined ? {} : { never }),
    ...(rules === undefined ? {} : { rules: rules.map((rule) => ({ ...rule, at: `/${rule.keyword}` })) }),
  };
  return { at: { document: "a.json", pointer: "" }, parts: made as Parts, notes };
}

export function typed(...types: readonly JsonType[]): Shape {
  return shape({ types });
}

export function objectShape(members: Slots, more: Slots = {}): Shape {
  return shape({ types: ["object"], ...members, ...more });
}

/** Members in the order given. A list, since an object literal could not hold `__proto__`. */
export function members(...entries: readonly (readonly [string, Shape])[]): readonly Member[] {
  return entries.map(([name, member]) => ({ name, shape: member }));
}

export function refer(name: string, more: Slots = {}): Shape {
  return shape({ $ref: { target: name }, ...more });
}

/** A model with one module, `a`, of the shapes by their names, which are the declarations' ids too. */
export function modelOf(shapes: Readonly<Record<string, Shape>>, recursive: readonly string[] = []): Model {
  const declarations: Record<string, Declaration> = {};
  for (const [name, declared] of Object.entries(shapes)) {
    const at = { document: "a.json", pointer: `/$defs/${name}` };
    declarations[name] = {
      id: name,
      uri: name,
      at,
      name,
      module: "a",
      shape: declared,
      uses: [],
      usedBy: [],
      recursive: recursive.includes(name),
    };
  }
  const module = { name: "a", document: "a.json", json: {}, dialect: "2020-12" } as const;
  return { modules: [{ ...module, declarations: Object.keys(shapes) }], declarations, keywordUses: [] };
}
