import { quote } from "../../../code/literal.ts";
import {
  type Extent,
  isNeverExtent,
  isUnknownExtent,
  type Layer,
  type LayerMember,
  UNKNOWN as UNKNOWN_EXTENT,
  unite,
} from "../extent/extent.ts";
import { inside, intersect } from "../extent/intersect.ts";
import { isCovered, type KeyTemplate, keyTemplate, matchesAll } from "../extent/key-pattern.ts";
import type { ExtentScope } from "../read/extent-of.ts";
import { atom, isUnknown, type TypeExpression, type TypeMember, UNKNOWN, union } from "./type-expression.ts";

interface Surroundings {
  readonly scope: ExtentScope;
  readonly print: (extent: Extent) => TypeExpression;
  /** Whether it is said that other members may be anything. */
  readonly saysFree: boolean;
}

/**
 * The index signatures of an object: one for each pattern that TypeScript can write, and one for all other names where
 * those are neither free nor forbidden. `said` are the members by name, and `members` those that are printed.
 */
export function indexSignatures(
  layers: readonly Layer[],
  said: ReadonlyMap<string, LayerMember>,
  members: readonly TypeMember[],
  around: Surroundings,
): readonly TypeMember[] {
  const templates = templateSignatures(layers, said, members, around);
  const others = othersExtent(layers, around.scope);
  if (isNeverExtent(others)) {
    return members.length + templates.length === 0 ? [signature("string", around.print(others))] : templates;
  }
  const free = around.saysFree ? [signature("string", UNKNOWN)] : [];
  if (isUnknownExtent(others)) return [...templates, ...free];
  const undefinedToo = members.some((member) => member.optional) ? [atom("undefined")] : [];
  const beside = [...templates, ...members].map(({ type }) => type);
  const type = union([around.print(others), ...beside, ...undefinedToo]);
  if (isUnknown(type) || (beside.length > 0 && isHardToCompare(type))) return [...templates, ...free];
  return [...templates, signature("string", type)];
}

function templateSignatures(
  layers: readonly Layer[],
  said: ReadonlyMap<string, LayerMember>,
  members: readonly TypeMember[],
  { scope, print }: Surroundings,
): readonly TypeMember[] {
  if (layers.every(({ patterns }) => patterns.length === 0)) return [];
  const templated = layers.map(templatedLayer);
  const found = new Map<string, TypeMember>();
  for (const { template } of templated.flatMap(({ patterns }) => patterns)) {
    if (template === undefined || matchesAll(template)) continue;
    const key = keyType(template);
    const type = print(
      templated.map((layer) => underTemplate(layer, template, scope)).reduce((a, b) => intersect(a, b, inside(scope))),
    );
    const named = members.filter(({ anchor }) => anchor !== undefined && matches(template, anchor.name));
    if ((isHardToCompare(type) && matchesAny(template, said)) || named.some((member) => isHardToCompare(member.type))) {
      continue;
    }
    const undefinedToo = named.some((member) => member.optional) ? [atom("undefined")] : [];
    const all = union([type, ...named.flatMap(partsWithTemplates), ...undefinedToo]);
    found.set(key, { ...signature(key, all), isTemplate: true });
  }
  return [...found.values()].filter(({ type }) => !isUnknown(type) || hasForbidden(layers));
}

/**
 * The alternatives of a member that have template signatures themselves. Where further patterns name it, these may let
 * `undefined` in for the sake of its own members, which what the template says of all names does not.
 */
function partsWithTemplates({ type }: TypeMember): readonly TypeExpression[] {
  return alternativesOf(type).filter(({ hasTemplates }) => hasTemplates);
}

/** A free pattern says something only where other names are not free. */
function hasForbidden(layers: readonly Layer[]): boolean {
  return layers.some(({ rest }) => !isUnknownExtent(rest));
}

/** A layer whose patterns are read. */
interface TemplatedLayer extends Omit<Layer, "patterns"> {
  readonly patterns: readonly { readonly template: KeyTemplate | undefined; readonly type: Extent }[];
}

function templatedLayer({ patterns, ...layer }: Layer): TemplatedLayer {
  return { ...layer, patterns: patterns.map(({ pattern, type }) => ({ template: keyTemplate(pattern), type })) };
}

/** What a layer says of the names of a template. */
function underTemplate({ members, patterns, rest }: TemplatedLayer, template: KeyTemplate, scope: ExtentScope): Extent {
  const covering = patterns.filter(({ template: other }) => other !== undefined && isCovered(template, other));
  const [first, ...more] = covering.map(({ type }) => type);
  if (first !== undefined) return more.reduce((one, other) => intersect(one, other, inside(scope)), first);
  // TypeScript wants the members that have such a name to be of the template's type as well.
  const named = [...members].filter(([name]) => matches(template, name)).map(([, { type }]) => type);
  return unite([rest, ...patterns.map(({ type }) => type), ...named]);
}

/** What all layers say of the names that nobody names, and that no template covers. */
function othersExtent(layers: readonly Layer[], scope: ExtentScope): Extent {
  return layers
    .map((layer) => {
      if (layer.patterns.length === 0) return layer.rest;
      const { patterns, rest } = templatedLayer(layer);
      const all = patterns.find(({ template }) => template !== undefined && matchesAll(template));
      if (all !== undefined) return all.type;
      return unite([rest, ...patterns.filter(({ template }) => template === undefined).map(({ type }) => type)]);
    })
    .reduce((one, other) => intersect(one, other, inside(scope)), UNKNOWN_EXTENT);
}

function keyType({ prefix, middle, suffix }: KeyTemplate): string {
  if (middle !== "") return `\`\${string}${templateText(middle)}\${string}\``;
  return prefix === "" ? `\`\${string}${templateText(suffix)}\`` : `\`${templateText(prefix)}\${string}\``;
}

/** Text between backticks. */
function templateText(text: string): string {
  return quote(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("`", "\\`").replaceAll("${", "\\${");
}

function matches({ prefix, middle, suffix }: KeyTemplate, name: string): boolean {
  return name.startsWith(prefix) && name.includes(middle) && name.endsWith(suffix);
}

function matchesAny(template: KeyTemplate, said: ReadonlyMap<string, LayerMember>): boolean {
  return [...said.keys()].some((name) => matches(template, name));
}

/**
 * TypeScript compares each member's type with the index signature's, and where intersections contradict
 * themselves or mention references, it does not always find a type equal to itself.
 */
function isHardToCompare(type: TypeExpression): boolean {
  return alternativesOf(type).some(({ form }) => form === "intersection");
}

function alternativesOf(type: TypeExpression): readonly TypeExpression[] {
  return type.form === "union" ? type.parts : [type];
}

function signature(key: string, type: TypeExpression): TypeMember {
  return { key: `[key: ${key}]`, optional: false, type, doc: [] };
}
