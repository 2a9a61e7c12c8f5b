import { code, type Expression, helper, join, nameless } from "../../../code/expression.ts";
import { literal } from "../../../code/literal.ts";
import { matches } from "../../../code/regular-expression.ts";
import { flatMap } from "../../../model/flat-map.ts";
import { appendPointer } from "../../../model/location.ts";
import type { Member, PatternMember, Shape } from "../../../model/shape/shape.ts";
import { innerSpot, type Scope, type Spot, spotWith, under } from "../render/scope.ts";
import { authoredMessage } from "./authored-message.ts";
import { type Coverage, evaluatedMembers } from "./evaluated.ts";
import { shapeSteps } from "./shape-steps.ts";
import type { Step } from "./step.ts";

/** From here on a set, or a look at the length first, is faster than comparing one by one. */
const MANY = 8;

/**
 * What concerns every key: names, patterns, and whatever no other keyword speaks of; and the members in `cases`.
 * `presence` says whether a known member is present. The spot's value is the object itself.
 */
export function keySteps(
  shape: Shape,
  spot: Spot,
  scope: Scope,
  cases: readonly Member[],
  presence: (key: string) => Expression,
): readonly Step[] {
  // Made for each schema: what is a short expression is told by its placeholders too, which are as long as their numbers.
  const key = scope.local("key");
  const member = scope.local("member");
  const parts = keyParts(shape);
  const { names, patterns, members, at } = parts;
  const rest = withMessage(parts.rest, shape, "additionalProperties");
  const unevaluated = withMessage(parts.unevaluated, shape, "unevaluatedProperties");
  // Most schemas ask for members by their names and no more.
  if ((names ?? rest ?? unevaluated) === undefined && patterns.length + cases.length === 0) return [];
  const inner = innerSpot(spot, member, code`${helper("token")}(${key})`);
  const own: Coverage = {
    names: members.map((one) => one.name),
    patterns: patterns.map((one) => one.pattern),
    rest: false,
  };
  const { lets, isEvaluated } = evaluated(shape, spot, scope, own, key, rest === undefined ? unevaluated : undefined);
  const restSteps =
    rest === undefined
      ? []
      : shapeSteps(rest, spotWith(under(inner, at.rest), { denied: code`{ additionalProperty: ${key} }` }), scope);
  const unevaluatedSteps =
    unevaluated === undefined || rest !== undefined
      ? []
      : shapeSteps(
          unevaluated,
          spotWith(under(inner, at.unevaluated), { denied: code`{ unevaluatedProperty: ${key} }` }),
          scope,
        );
  const isSwitch = cases.length > 0 || (restSteps.length > 0 && own.names.length >= MANY);
  const unknown = [
    ...unlessCovered(() => covers(isSwitch ? { ...own, names: [] } : own, key, scope), restSteps),
    ...unlessCovered(() => isEvaluated, unevaluatedSteps),
  ];
  const ofAll: readonly Step[] = [
    ...(names === undefined
      ? []
      : shapeSteps(
          names,
          spotWith(under(inner, at.names), { value: key, kind: "string", denied: code`{ propertyName: ${key} }` }),
          scope,
        )),
    ...flatMap(patterns, (one) => whenMatches(one.pattern, one.shape, key, under(inner, at.patterns), scope)),
  ];
  const body = [...ofAll, ...(isSwitch ? caseSteps(shape, cases, unknown, key, spot, member, scope) : unknown)];
  if (body.length === 0) return [];
  const head = code`for (const ${key} in ${spot.value})`;
  const loop: Step = { kind: "loop", head, body: present(spot, key, member, body) };
  const isOfUnknown = ofAll.length === 0 && cases.length === 0;
  if (!isOfUnknown || (members.length === 0 && rest?.parts.never !== true)) return [...lets, loop];
  return [{ kind: "unless", shortcut: hasOnlyKnown(shape, spot, presence), steps: [...lets, loop] }];
}

/** True where there are as many keys as known members that are present: there can be no other. */
function hasOnlyKnown({ parts }: Shape, { value }: Spot, presence: (key: string) => Expression): Expression {
  const { properties = [], required = [] } = parts.members ?? {};
  const isRequired = new Set(required);
  const optional = properties.filter((member) => !isRequired.has(member.name));
  const sure = properties.length - optional.length;
  const counts = [
    ...(sure > 0 || optional.length === 0 ? [code`${sure}`] : []),
    ...optional.map((member) => code`Number(${presence(member.name)})`),
  ];
  return code`${helper("keyCount")}(${value}) === ${join(counts, " + ")}`;
}

/** What refuses every member says what the author of the schema around it wrote. */
function withMessage(inner: Shape | undefined, shape: Shape, keyword: string): Shape | undefined {
  const refuses = inner?.parts.never === true ? authoredMessage(shape, keyword) : undefined;
  return inner === undefined || refuses === undefined ? inner : { ...inner, refuses };
}

/** What a shape says of all keys, and where it was written. */
function keyParts({ parts: { members, propertyNames, unevaluated } }: Shape): KeyParts {
  return {
    members: members?.properties ?? [],
    patterns: members?.patternProperties ?? [],
    names: propertyNames?.propertyNames,
    rest: members?.additionalProperties,
    unevaluated: unevaluated?.unevaluatedProperties,
    at: {
      patterns: members?.at["patternProperties"],
      names: propertyNames?.at["propertyNames"],
      rest: members?.at["additionalProperties"],
      unevaluated: unevaluated?.at["unevaluatedProperties"],
    },
  };
}

interface KeyParts {
  readonly members: readonly Member[];
  readonly patterns: readonly PatternMember[];
  readonly names: Shape | undefined;
  readonly rest: Shape | undefined;
  readonly unevaluated: Shape | undefined;
  readonly at: Readonly<Record<"patterns" | "names" | "rest" | "unevaluated", string | undefined>>;
}

/** The members in `cases`, and what else is known by name: nothing more is asked of it here. */
function caseSteps(
  shape: Shape,
  cases: readonly Member[],
  otherwise: readonly Step[],
  key: Expression,
  spot: Spot,
  member: Expression,
  scope: Scope,
): readonly Step[] {
  const asked = cases.map((one) => {
    const inner = innerSpot(under(spot, shape.parts.members?.at["properties"]), member, appendPointer("", one.name));
    return { key: one.name, steps: shapeSteps(one.shape, inner, scope) };
  });
  const names = shape.parts.members?.properties?.map((one) => one.name) ?? [];
  const looked = new Set(cases.map((one) => one.name));
  const others = names.filter((known) => !looked.has(known)).map((known) => ({ key: known, steps: [] }));
  const needed = otherwise.length > 0 ? [...asked, ...others] : asked.filter(({ steps }) => steps.length > 0);
  return needed.length === 0 ? otherwise : [{ kind: "switch", on: key, cases: needed, otherwise }];
}

/** A key counts where it is the object's own and its member is not undefined. */
function present(spot: Spot, key: Expression, member: Expression, body: readonly Step[]): readonly Step[] {
  // Engines know this form inside of a loop over the keys, and then it costs nothing; `Object.hasOwn` they do not.
  const test = code`${member} !== undefined && Object.prototype.hasOwnProperty.call(${spot.value}, ${key})`;
  return [
    { kind: "let", name: member.text, value: code`${spot.value}[${key}]` },
    { kind: "when", test, then: body },
  ];
}

function whenMatches(pattern: string, shape: Shape, key: Expression, inner: Spot, scope: Scope): readonly Step[] {
  const steps = shapeSteps(shape, inner, scope);
  return steps.length === 0 ? [] : [{ kind: "when", test: matches(key, pattern, scope.hoist), then: steps }];
}

function unlessCovered(coverage: () => Expression, steps: readonly Step[]): readonly Step[] {
  if (steps.length === 0) return [];
  const isCovered = coverage();
  if (isCovered.text === "true") return [];
  return isCovered.text === "false" ? steps : [{ kind: "when", test: code`!${isCovered}`, then: steps }];
}

function evaluated(
  shape: Shape,
  spot: Spot,
  scope: Scope,
  own: Coverage,
  key: Expression,
  unevaluated: Shape | undefined,
): { readonly lets: readonly Step[]; readonly isEvaluated: Expression } {
  if (unevaluated === undefined) return { lets: [], isEvaluated: code`true` };
  const { conditions, coverages } = evaluatedMembers(shape, spot, scope);
  const tests = coverages.map(({ when, ...coverage }) => {
    const covered = covers(coverage, key, scope);
    return when === undefined ? covered : code`(${when} && ${covered})`;
  });
  return { lets: conditions, isEvaluated: anyOf([covers(own, key, scope), ...tests]) };
}

/** Whether a key is among those that a schema speaks of. */
function covers({ names, patterns, rest }: Coverage, key: Expression, scope: Scope): Expression {
  if (rest) return code`true`;
  const unique = [...new Set(names)];
  const isName =
    unique.length >= MANY
      ? [code`${scope.hoist(code`new Set<string>(${nameless(literal(unique))})`)}.has(${key})`]
      : unique.map((one) => code`${key} === ${one}`);
  return anyOf([...isName, ...patterns.map((pattern) => matches(key, pattern, scope.hoist))]);
}

function anyOf(tests: readonly Expression[]): Expression {
  if (tests.some((test) => test.text === "true")) return code`true`;
  const open = tests.filter((test) => test.text !== "false");
  if (open.length === 0) return code`false`;
  return code`(${join(open, " || ")})`;
}
