import { literal, quote } from "../../code/literal.ts";
import type {
  Choice,
  Conversion,
  Inner,
  ItemsConversion,
  MemberConversion,
  MembersConversion,
  PatternConversion,
  ValuesConversion,
  Via,
  Zero,
} from "../../model/conversion.ts";
import { equalJson } from "../../model/json.ts";
import { appendPointer } from "../../model/location.ts";
import type { CodecScope } from "./codec-scope.ts";

/** The constant of a conversion, which others may speak of, and it of itself. */
export function conversionConstant(name: string, conversion: Conversion, scope: CodecScope): string {
  const { uri, choices } = conversion;
  const { use, useType } = scope;
  const [only, another] = choices;
  const of = another === undefined && only !== undefined ? kindOf(only) : "several";
  const text =
    of === "members" || of === "values"
      ? expressionOf(conversion, scope, uri)
      : `${use("conversion")}(${quote(uri)}, () => ${expressionOf(conversion, scope)})`;
  return `const ${name}: ${useType("Conversion", "conversion")} = /* @__PURE__ */ ${text};`;
}

/** Whether a conversion is so little that it stands where it is used. */
export function isInline({ choices }: Conversion): boolean {
  const [only, another] = choices;
  return another === undefined && only !== undefined && ["items", "map"].includes(kindOf(only));
}

type Kind = "items" | "members" | "map" | "values" | "several";

function kindOf({ members, items, values }: Choice): Kind {
  if ([members, items, values].filter((one) => one !== undefined).length !== 1) return "several";
  if (members !== undefined) return isPlainMap(members) ? "map" : "members";
  return items === undefined ? "values" : "items";
}

function isPlainMap({ members, patterns, isMap, others }: MembersConversion): boolean {
  return isMap && others !== undefined && members.length === 0 && patterns.length === 0;
}

/** Of what turns out to have no difference; in parentheses, since a function may have it as its body. */
const UNCHANGED = "({ read: (value) => value })";

/** A conversion as an expression; with a URI where it is one that others speak of. */
export function expressionOf({ choices, discriminator }: Conversion, scope: CodecScope, uri?: string): string {
  const [only, another] = choices;
  if (only === undefined) return UNCHANGED;
  if (another === undefined) return choiceExpression(only, scope, uri);
  const rows = choices.map(
    (choice) => `  [${[choiceExpression(choice, scope), ...choice.accepts.map(scope.guard)].join(", ")}],\n`,
  );
  const by =
    discriminator === undefined
      ? ""
      : `, ${literal([discriminator.name, discriminator.wireName, ...discriminator.words])}`;
  return `${scope.use("either")}([\n${rows.join("")}]${by})`;
}

function choiceExpression(choice: Choice, scope: CodecScope, uri?: string): string {
  const { members, items, values } = choice;
  const all = [
    items === undefined ? undefined : listExpression(items, scope),
    members === undefined ? undefined : membersExpression(members, scope, uri),
    values === undefined ? undefined : valuesExpression(values, scope, uri),
  ];
  const [only, another] = all.filter((one) => one !== undefined);
  if (only === undefined) return UNCHANGED;
  return another === undefined ? only : call(scope.use("byType"), all);
}

function call(name: string, given: readonly (string | undefined)[]): string {
  return `${name}(${listed(given)})`;
}

function row(given: readonly (string | undefined)[]): string {
  return `[${listed(given)}]`;
}

/** Expressions without those at the end that are not given. */
function listed(given: readonly (string | undefined)[]): string {
  const length = given.findLastIndex((one) => one !== undefined) + 1;
  return given
    .slice(0, length)
    .map((one) => one ?? "undefined")
    .join(", ");
}

function listExpression({ prefix, rest }: ItemsConversion, scope: CodecScope): string {
  const places = prefix.map((one) => row([innerExpression(one, scope), via(one)[0]]));
  const to = [innerExpression(rest, scope), via(rest)[0]];
  return places.length === 0
    ? call(scope.use("list"), to)
    : call(scope.use("tuple"), [`[${places.join(", ")}]`, ...to]);
}

/** What is done with what is inside: nothing, or a conversion, with nulls made zeros before. */
function innerExpression(inner: Inner | undefined, scope: CodecScope): string | undefined {
  if (inner === undefined) return undefined;
  const to = inner.conversion === undefined ? undefined : scope.conversion(inner.conversion);
  return inner.zero === undefined ? to : call(scope.use("zero"), [quote(zeroText(inner.zero)), to]);
}

/** The JSON text of a zero; those of objects and arrays are texts already. */
function zeroText(zero: Zero): string {
  return zero === "{}" || zero === "[]" ? zero : JSON.stringify(zero);
}

function via(inner: { readonly via?: Via } | undefined): readonly string[] {
  return inner?.via === undefined ? [] : [viaText(inner.via)];
}

function viaText({ keywords, uri }: Via): string {
  return literal([keywords, uri]);
}

function valuesExpression({ match, spellings }: ValuesConversion, { use }: CodecScope, uri?: string): string {
  const isPlain = spellings.every(
    ({ value, reads: [first, second] }) =>
      typeof value === "string" && second === undefined && equalJson(value, first ?? null),
  );
  if (isPlain && match !== "exact") {
    return call(use("words"), [
      literal(spellings.map(({ value }) => value)),
      match === "fold-trim" ? "true" : undefined,
    ]);
  }
  const rows = literal(spellings.map(({ value, reads }) => [value, ...reads]));
  const more = match === "exact" ? undefined : quote(match);
  return call(use("values"), [uri === undefined ? "undefined" : quote(uri), rows, more]);
}

function membersExpression(conversion: MembersConversion, scope: CodecScope, uri: string | undefined): string {
  const { use } = scope;
  const { members, others } = conversion;
  if (isPlainMap(conversion)) return call(use("map"), [innerExpression(others, scope), ...via(others)]);
  const rows = members.map((member) => `  ${rowExpression(member, conversion, scope)},\n`);
  const options = objectOptions(conversion, scope);
  const thunk = rows.length === 0 ? "() => []" : `() => [\n${rows.join("")}]`;
  return call(use("object"), [
    uri === undefined ? "undefined" : quote(uri),
    thunk,
    options.length === 0 ? undefined : `{ ${options.join(", ")} }`,
  ]);
}

function rowExpression(member: MemberConversion, { members }: MembersConversion, scope: CodecScope): string {
  const { name, wireName, aliases, nullIsAbsent, at } = member;
  const isAbsent = members.some((one) => one.nullIsAbsent);
  const more = [
    aliases.length === 0 ? "" : `aliases: ${literal(aliases)}`,
    isAbsent && !nullIsAbsent ? "isNullable: true" : "",
    at === undefined ? "" : `at: ${viaText(at)}`,
    member.via === undefined ? "" : `via: ${viaText(member.via)}`,
  ].filter((one) => one !== "");
  const set = (to: string): string =>
    `(to, value) => { ${to === "__proto__" ? `${scope.use("put")}(to, ${quote(to)}, value)` : `to[${quote(to)}] = value`}; }`;
  return row([
    set(name),
    name === wireName ? undefined : set(wireName),
    member.conversion === undefined ? undefined : scope.conversion(member.conversion),
    more.length === 0 ? undefined : `{ ${more.join(", ")} }`,
  ]);
}

function objectOptions(conversion: MembersConversion, scope: CodecScope): readonly string[] {
  const { members, match, at } = conversion;
  const rest = restExpression(conversion, scope);
  const standards = members.flatMap((member) => putStandard(member, scope));
  return [
    match === "fold" && members.length > 0 ? "isFolded: true" : "",
    members.some(({ nullIsAbsent }) => nullIsAbsent) ? "nullIsAbsent: true" : "",
    rest === undefined ? "" : `rest: ${rest}`,
    standards.length === 0 ? "" : `fill: (to) => {\nlet isSame = true;\n${standards.join("")}return isSame;\n}`,
    at === undefined ? "" : `at: ${viaText(at)}`,
  ].filter((one) => one !== "");
}

/** What becomes of members that the schema does not name: they are kept as they are if nothing is said. */
function restExpression(conversion: MembersConversion, scope: CodecScope): string | undefined {
  const { patterns, others, isMap, unknown } = conversion;
  const part = (inner: Inner, step: string): string | undefined => {
    const to = innerExpression(inner, scope);
    if (to === undefined) return undefined;
    return `{ ${[`to: ${to}`, `step: ${quote(step)}`, ...via(inner).map((one) => `via: ${one}`)].join(", ")} }`;
  };
  const byPattern = (one: PatternConversion): string =>
    row([`new RegExp(${quote(one.pattern)}, "u")`, part(one, appendPointer("/patternProperties", one.pattern))]);
  const isKept = isMap || unknown === "keep";
  const gone = (): string => scope.use(unknown === "drop" ? "dropped" : "refused");
  const other = isKept ? part(others ?? {}, "/additionalProperties") : gone();
  const isPlain = other === undefined && patterns.every((one) => part(one, "") === undefined);
  const rows = [...patterns.map(byPattern), ...(other === undefined ? [] : [row([undefined, other])])];
  return isPlain ? undefined : `() => ${scope.use("byPattern")}([${rows.join(", ")}])`;
}

/** A copy of its own for each value. What objects inherit is not there before it is put. */
function putStandard({ name, standard }: MemberConversion, { use }: CodecScope): readonly string[] {
  if (standard === undefined) return [];
  const key = quote(name);
  const isAbsent =
    name in Object.prototype ? `!Object.prototype.hasOwnProperty.call(to, ${key})` : `to[${key}] === undefined`;
  const text = literal(standard.value);
  const putting = name === "__proto__" ? `${use("put")}(to, ${key}, ${text});` : `to[${key}] = ${text};`;
  return [`if (${isAbsent}) {\n${putting}\nisSame = false;\n}\n`];
}
