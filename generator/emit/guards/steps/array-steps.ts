import { code, type Expression, helper, join, name } from "../../../code/expression.ts";
import { flatMap } from "../../../model/flat-map.ts";
import { joinLists } from "../../../model/join-lists.ts";
import type { ContainsPart, ItemsPart, Shape, UnevaluatedPart } from "../../../model/shape/shape.ts";
import { innerSpot, placeOf, rootSpot, type Scope, type Spot, schemaPlace, under } from "../render/scope.ts";
import { authored } from "./authored-message.ts";
import { errorParams } from "./error-params.ts";
import { evaluatedItems } from "./evaluated.ts";
import { shapeSteps } from "./shape-steps.ts";
import type { Step } from "./step.ts";

/** What is asked of an array: its first items one by one, then the rest, then what it contains. */
export function arraySteps(shape: Shape, spot: Spot, scope: Scope): readonly Step[] {
  const { items, contains, unevaluated } = shape.parts;
  return joinLists(
    items === undefined ? [] : itemsSteps(items, spot, scope),
    contains === undefined ? [] : containsSteps(contains, shape, spot, scope),
    unevaluated === undefined ? [] : unevaluatedSteps(unevaluated, shape, spot, scope),
  );
}

function itemsSteps({ prefixItems = [], items, at }: ItemsPart, spot: Spot, scope: Scope): readonly Step[] {
  const prefix = under(spot, at["prefixItems"]);
  return joinLists(
    flatMap(prefixItems, (item, index) => prefixSteps(item, index, prefix, scope)),
    items === undefined ? [] : restSteps(items, prefixItems.length, under(spot, at["items"]), scope),
  );
}

function prefixSteps(shape: Shape, index: number, spot: Spot, scope: Scope): readonly Step[] {
  const item = scope.local("item");
  const steps = shapeSteps(shape, innerSpot(spot, item, `/${index}`), scope);
  if (steps.length === 0) return [];
  return [
    { kind: "when", test: code`${spot.value}.length > ${index}`, then: readItem(item, spot, code`${index}`, steps) },
  ];
}

/** The steps behind a local that holds the item. */
function readItem(item: Expression, spot: Spot, index: Expression, steps: readonly Step[]): readonly Step[] {
  return [{ kind: "let", name: item.text, value: code`${spot.value}[${index}] as unknown` }, ...steps];
}

function restSteps(rest: Shape, from: number, spot: Spot, scope: Scope): readonly Step[] {
  if (rest.parts.never) {
    const message = `must have at most ${from} ${from === 1 ? "item" : "items"}`;
    const test = code`${spot.value}.length <= ${from}`;
    return [{ kind: "assert", test, place: schemaPlace(rest, spot), message, params: errorParams({ limit: from }) }];
  }
  return eachItem(spot, scope, from, (inner) => shapeSteps(rest, inner, scope));
}

function eachItem(
  spot: Spot,
  scope: Scope,
  from: number,
  steps: (inner: Spot, index: Expression) => readonly Step[],
): readonly Step[] {
  const index = scope.local("index");
  const item = scope.local("item");
  const body = steps(innerSpot(spot, item, "/", index), index);
  if (body.length === 0) return [];
  const head = code`for (let ${index} = ${from}; ${index} < ${spot.value}.length; ${index}++)`;
  return [{ kind: "loop", head, body: readItem(item, spot, index, body) }];
}

function containsSteps(part: ContainsPart, shape: Shape, spot: Spot, scope: Scope): readonly Step[] {
  const { contains, minContains = 1, maxContains, at } = part;
  if (contains === undefined || (minContains === 0 && maxContains === undefined)) return [];
  const count = scope.local("count");
  const enough = maxContains === undefined ? minContains : Math.max(minContains, maxContains + 1);
  const item = scope.local("item");
  const test = containsTest(contains, item, scope);
  const counted = code`${helper("countMatches")}(${spot.value}, ${name(test.names.includes(item.text) ? `(${item.text}: unknown)` : "()")} => ${test}, ${enough})`;
  const items = (many: number): string => `${many} ${many === 1 ? "item" : "items"} that "contains" accepts`;
  return [
    { kind: "let", name: count.text, value: counted },
    authored(shape, "contains", {
      kind: "assert",
      test: code`${count} >= ${minContains}`,
      place: placeOf(shape, spot, at["minContains"] ?? at["contains"]),
      message: `must have at least ${items(minContains)}`,
      params: errorParams({ minContains }),
    }),
    ...(maxContains === undefined
      ? []
      : [
          authored(shape, "maxContains", {
            kind: "assert",
            test: code`${count} <= ${maxContains}`,
            place: placeOf(shape, spot, at["maxContains"]),
            message: `must have at most ${items(maxContains)}`,
            params: errorParams({ maxContains }),
          }),
        ]),
  ];
}

function containsTest(contains: Shape, value: Expression, scope: Scope): Expression {
  const inner = rootSpot(contains.at.pointer, value, "contains");
  return scope.accepts(inner, shapeSteps(contains, inner, scope));
}

function unevaluatedSteps(part: UnevaluatedPart, shape: Shape, spot: Spot, scope: Scope): readonly Step[] {
  const { unevaluatedItems: unevaluated, at } = part;
  if (unevaluated === undefined || shape.parts.items?.items !== undefined) return [];
  const { conditions, coverages } = evaluatedItems(shape, spot, scope);
  const steps = eachItem(under(spot, at["unevaluatedItems"]), scope, 0, (inner, index) => {
    const covered = coverages.flatMap(({ when, ...coverage }) =>
      itemTests(coverage, inner, index, scope).map((test) => (when === undefined ? test : code`(${when} && ${test})`)),
    );
    const body = shapeSteps(unevaluated, inner, scope);
    if (body.length === 0 || covered.some((test) => test.text === "true")) return [];
    return covered.length === 0 ? body : [{ kind: "when", test: code`!(${join(covered, " || ")})`, then: body }];
  });
  return steps.length === 0 ? [] : [...conditions, ...steps];
}

function itemTests(
  { count, rest, contains }: { readonly count: number; readonly rest: boolean; readonly contains?: Shape },
  inner: Spot,
  index: Expression,
  scope: Scope,
): readonly Expression[] {
  if (rest) return [code`true`];
  const matched = contains === undefined ? [] : [containsTest(contains, inner.value, scope)];
  return [...(count === 0 ? [] : [code`${index} < ${count}`]), ...matched];
}
