import type { Json } from "../../generator/index.ts";
import { type Draft, isObject, isSince, type JsonObject } from "./dialects.ts";
import { type Resource, type Resources, resolve, resourcesOf } from "./resources.ts";
import { canonical, isMultiple, isSame } from "./values.ts";

/** What a schema says of an instance, and which members and items it has looked at. */
interface Outcome {
  readonly valid: boolean;
  readonly members: ReadonlySet<string>;
  readonly items: ReadonlySet<number>;
}

interface Evaluation {
  readonly draft: Draft;
  readonly resources: Resources;
  /** The resources that were entered on the way, outermost first. */
  readonly scope: readonly Resource[];
  /** How many schemas may still be asked. */
  readonly budget: { left: number };
}

/** Plain recursion asks again and again; what takes more questions has no verdict here. */
const MAX_QUESTIONS = 50_000;

/**
 * Whether a schema accepts an instance: the specification read aloud, one keyword after the other, with nothing in common
 * with the generator.
 * @throws RangeError where a reference has no end, or the answer takes too many questions
 */
export function accepts(schema: Json, instance: Json, draft: Draft): boolean {
  const resources = resourcesOf(schema, "https://fuzz.example/root.json", draft);
  const root = resources.around.get(schema);
  return evaluate(schema, instance, {
    draft,
    resources,
    scope: root === undefined ? [] : [root],
    budget: { left: MAX_QUESTIONS },
  }).valid;
}

const NOTHING = { members: new Set<string>(), items: new Set<number>() };

function evaluate(schema: Json, instance: Json, evaluation: Evaluation): Outcome {
  if (evaluation.budget.left-- <= 0) throw new RangeError("the answer takes too many questions");
  if (!isObject(schema)) return { valid: schema === true, ...NOTHING };
  const own = evaluation.resources.around.get(schema);
  const entered = own === undefined || evaluation.scope.at(-1) === own ? evaluation : enter(own, evaluation);
  if (schema["$ref"] !== undefined && !isSince(entered.draft, "2019-09"))
    return referred(schema["$ref"], instance, entered);
  const members = new Set<string>();
  const items = new Set<number>();
  const note = (outcome: Outcome): boolean => {
    if (!outcome.valid) return false;
    for (const key of outcome.members) members.add(key);
    for (const index of outcome.items) items.add(index);
    return true;
  };
  const verdicts = [
    ...asserted(schema, instance, entered.draft),
    ...applied(schema, instance, entered, note),
    ...arrays(schema, instance, entered, items),
    ...objects(schema, instance, entered, members),
  ];
  // What the others have left.
  verdicts.push(...unevaluated(schema, instance, entered, { members, items }));
  const valid = verdicts.every(Boolean);
  return valid ? { valid, members, items } : { valid, ...NOTHING };
}

function enter(resource: Resource, evaluation: Evaluation): Evaluation {
  return { ...evaluation, scope: [...evaluation.scope, resource] };
}

function referred(reference: Json, instance: Json, evaluation: Evaluation): Outcome {
  const from = evaluation.scope.at(-1);
  if (typeof reference !== "string" || from === undefined) throw new Error("no reference");
  const { schema, resource } = resolve(reference, from, evaluation.resources);
  return evaluate(schema, instance, resource === from ? evaluation : enter(resource, evaluation));
}

/** `$dynamicRef`: the outermost schema on the way with the same dynamic anchor, if the reference leads to such a one at all. */
function dynamicallyReferred(reference: Json, instance: Json, evaluation: Evaluation): Outcome {
  const from = evaluation.scope.at(-1);
  if (typeof reference !== "string" || from === undefined) throw new Error("no reference");
  const anchor = reference.slice(reference.indexOf("#") + 1);
  const { resource } = resolve(reference, from, evaluation.resources);
  const outermost = evaluation.scope.find(({ dynamicAnchors }) => dynamicAnchors.has(anchor));
  if (!resource.dynamicAnchors.has(anchor) || outermost === undefined) return referred(reference, instance, evaluation);
  return referred(`${outermost.uri}#${anchor}`, instance, evaluation);
}

/** `$recursiveRef: "#"`: the outermost root on the way, as long as the roots between are recursive as well. */
function recursivelyReferred(instance: Json, evaluation: Evaluation): Outcome {
  const isRecursive = (resource: Resource | undefined): boolean =>
    resource !== undefined && isObject(resource.root) && resource.root["$recursiveAnchor"] === true;
  if (!isRecursive(evaluation.scope.at(-1))) return referred("#", instance, evaluation);
  const outermost = evaluation.scope.find(isRecursive);
  return referred(outermost?.uri ?? "#", instance, evaluation);
}

function asserted(schema: JsonObject, instance: Json, draft: Draft): readonly boolean[] {
  const { type } = schema;
  return [
    type === undefined || [type].flat().some((one) => isOfType(instance, one as string)),
    !Array.isArray(schema["enum"]) || schema["enum"].some((value) => isSame(value, instance)),
    !Object.hasOwn(schema, "const") || draft === "draft-04" || isSame(schema["const"] ?? null, instance),
    ...(typeof instance === "number" ? numeric(schema, instance, draft) : []),
    ...(typeof instance === "string" ? textual(schema, instance) : []),
  ];
}

function isOfType(instance: Json, type: string): boolean {
  switch (type) {
    case "null":
      return instance === null;
    case "array":
      return Array.isArray(instance);
    case "object":
      return isObject(instance);
    case "integer":
      return Number.isInteger(instance);
    default:
      return typeof instance === type;
  }
}

function numeric(schema: JsonObject, instance: number, draft: Draft): readonly boolean[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const isOld = draft === "draft-04";
  return [
    typeof minimum !== "number" || (isOld && exclusiveMinimum === true ? instance > minimum : instance >= minimum),
    typeof maximum !== "number" || (isOld && exclusiveMaximum === true ? instance < maximum : instance <= maximum),
    typeof exclusiveMinimum !== "number" || instance > exclusiveMinimum,
    typeof exclusiveMaximum !== "number" || instance < exclusiveMaximum,
    typeof multipleOf !== "number" || isMultiple(instance, multipleOf),
  ];
}

function textual({ minLength, maxLength, pattern }: JsonObject, instance: string): readonly boolean[] {
  const length = [...instance].length;
  return [
    typeof minLength !== "number" || length >= minLength,
    typeof maxLength !== "number" || length <= maxLength,
    typeof pattern !== "string" || matches(pattern, instance),
  ];
}

/** Patterns are Unicode, but those that only older engines can read mean what they mean there. */
function matches(pattern: string, text: string): boolean {
  return regularExpression(pattern).test(text);
}

function regularExpression(pattern: string): RegExp {
  try {
    return new RegExp(pattern, "u");
  } catch {
    return new RegExp(pattern);
  }
}

function list(value: Json | undefined): readonly Json[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

function applied(
  schema: JsonObject,
  instance: Json,
  evaluation: Evaluation,
  note: (outcome: Outcome) => boolean,
): readonly boolean[] {
  const { draft } = evaluation;
  const outcome = (inner: Json): Outcome => evaluate(inner, instance, evaluation);
  const any = list(schema["anyOf"])?.map(outcome);
  const one = list(schema["oneOf"])?.map(outcome);
  const condition = schema["if"] === undefined || !isSince(draft, "draft-07") ? undefined : outcome(schema["if"]);
  const chosen = condition === undefined ? undefined : schema[condition.valid ? "then" : "else"];
  return [
    schema["$ref"] === undefined || note(referred(schema["$ref"], instance, evaluation)),
    schema["$dynamicRef"] === undefined ||
      draft !== "2020-12" ||
      note(dynamicallyReferred(schema["$dynamicRef"], instance, evaluation)),
    schema["$recursiveRef"] === undefined || draft !== "2019-09" || note(recursivelyReferred(instance, evaluation)),
    ...(list(schema["allOf"]) ?? []).map((inner) => note(outcome(inner))),
    any === undefined || any.map(note).some(Boolean),
    one === undefined || one.map(note).filter(Boolean).length === 1,
    schema["not"] === undefined || !outcome(schema["not"]).valid,
    condition === undefined || note(condition) || true,
    chosen === undefined || note(outcome(chosen)),
    ...dependent(schema, instance, evaluation, note),
  ];
}

function dependent(
  schema: JsonObject,
  instance: Json,
  evaluation: Evaluation,
  note: (outcome: Outcome) => boolean,
): readonly boolean[] {
  if (!isObject(instance)) return [];
  const isNew = isSince(evaluation.draft, "2019-09");
  const slots = isNew ? [schema["dependentRequired"], schema["dependentSchemas"]] : [schema["dependencies"]];
  return slots.flatMap((slot) => {
    const present = Object.entries(isObject(slot) ? slot : {}).filter(([key]) => Object.hasOwn(instance, key));
    return present.map(([, asked]) =>
      Array.isArray(asked)
        ? asked.every((key) => Object.hasOwn(instance, String(key)))
        : note(evaluate(asked, instance, evaluation)),
    );
  });
}

function arrays(schema: JsonObject, instance: Json, evaluation: Evaluation, seen: Set<number>): readonly boolean[] {
  if (!Array.isArray(instance)) return [];
  const { draft } = evaluation;
  const isNew = draft === "2020-12";
  const tuple = isNew ? list(schema["prefixItems"]) : list(schema["items"]);
  const isList = !isNew && tuple === undefined;
  const rest = isNew || isList ? schema["items"] : schema["additionalItems"];
  const holds = (inner: Json | undefined, index: number): boolean => {
    if (inner === undefined) return true;
    seen.add(index);
    return evaluate(inner, instance[index] ?? null, evaluation).valid;
  };
  const { minItems, maxItems, uniqueItems } = schema;
  const verdicts = [
    typeof minItems !== "number" || instance.length >= minItems,
    typeof maxItems !== "number" || instance.length <= maxItems,
    uniqueItems !== true || new Set(instance.map(canonical)).size === instance.length,
    ...instance.map((_, index) => holds(index < (tuple?.length ?? 0) ? tuple?.[index] : rest, index)),
  ];
  if (schema["contains"] !== undefined && isSince(draft, "draft-06")) {
    const contains = schema["contains"];
    const found = instance.flatMap((item, index) => (evaluate(contains, item, evaluation).valid ? [index] : []));
    const [min, max] = isSince(draft, "2019-09") ? [schema["minContains"], schema["maxContains"]] : [];
    verdicts.push(found.length >= (typeof min === "number" ? min : 1), typeof max !== "number" || found.length <= max);
    // Only from 2020-12 on does it count as having looked at them.
    if (isNew) for (const index of found) seen.add(index);
  }
  return verdicts;
}

function objects(schema: JsonObject, instance: Json, evaluation: Evaluation, seen: Set<string>): readonly boolean[] {
  if (!isObject(instance)) return [];
  const keys = Object.keys(instance);
  const { minProperties, maxProperties, properties, patternProperties, additionalProperties, propertyNames } = schema;
  const holds = (inner: Json, key: string): boolean => {
    seen.add(key);
    return evaluate(inner, instance[key] ?? null, evaluation).valid;
  };
  const patterns = Object.entries(isObject(patternProperties) ? patternProperties : {});
  const verdicts = keys.flatMap((key) => {
    const named = isObject(properties) && Object.hasOwn(properties, key) ? [properties[key] ?? true] : [];
    const own = [...named, ...patterns.flatMap(([pattern, inner]) => (matches(pattern, key) ? [inner] : []))];
    const asked = own.length === 0 && additionalProperties !== undefined ? [additionalProperties] : own;
    return asked.map((inner) => holds(inner, key));
  });
  return [
    typeof minProperties !== "number" || keys.length >= minProperties,
    typeof maxProperties !== "number" || keys.length <= maxProperties,
    ...(list(schema["required"]) ?? []).map((key) => Object.hasOwn(instance, String(key))),
    ...(propertyNames === undefined || evaluation.draft === "draft-04"
      ? []
      : keys.map((key) => evaluate(propertyNames, key, evaluation).valid)),
    ...verdicts,
  ];
}

function unevaluated(
  schema: JsonObject,
  instance: Json,
  evaluation: Evaluation,
  { members, items }: { readonly members: Set<string>; readonly items: Set<number> },
): readonly boolean[] {
  if (!isSince(evaluation.draft, "2019-09")) return [];
  const { unevaluatedProperties, unevaluatedItems } = schema;
  const verdicts: boolean[] = [];
  if (unevaluatedProperties !== undefined && isObject(instance)) {
    for (const key of Object.keys(instance).filter((one) => !members.has(one))) {
      verdicts.push(evaluate(unevaluatedProperties, instance[key] ?? null, evaluation).valid);
      members.add(key);
    }
  }
  if (unevaluatedItems !== undefined && Array.isArray(instance)) {
    instance.forEach((item, index) => {
      if (items.has(index)) return;
      verdicts.push(evaluate(unevaluatedItems, item, evaluation).valid);
      items.add(index);
    });
  }
  return verdicts;
}
