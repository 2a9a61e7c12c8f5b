import { literal, quote } from "../../code/literal.ts";
import type { Choice, Conversion, Discriminator, ValuesConversion } from "../../model/conversion.ts";
import type { CodecScope } from "./codec-scope.ts";
import { readItems, writeItems } from "./inner-expressions.ts";
import { readMembers, writeMembers } from "./object-functions.ts";

/** How a function is declared: `export ` for one that other modules call. */
export interface Naming {
  readonly name: string;
  readonly prefix: string;
}

/** The functions that read by a conversion: one, or one for each alternative and one that chooses. */
export function readFunctions(
  { uri, choices, discriminator }: Conversion,
  naming: Naming,
  scope: CodecScope,
): readonly string[] {
  const [only, another] = choices;
  if (only === undefined) return [];
  if (another === undefined) return [readFunction(only, uri, naming, scope)];
  const { use } = scope;
  const each = choices.map((_, index) => `${naming.name}_${index + 1}`);
  const rows = choices.map(({ accepts }, index) => `[${[each[index], ...accepts.map(scope.guard)].join(", ")}]`);
  const table = scope.constant(
    "alternatives",
    `[${rows.join(", ")}]`,
    `readonly ${scope.useType("Alternative", "first-fit")}[]`,
  );
  return [
    ...choices.map((choice, index) => readFunction(choice, uri, { name: each[index] ?? "", prefix: "" }, scope)),
    `${naming.prefix}function ${naming.name}(value: unknown, reading: ${reading(scope)}): unknown {
${byWord(discriminator, "wireName", (index) => `${each[index]}(value, reading)`, scope)}return ${use("firstFit")}(value, reading, ${table});\n}`,
  ];
}

/** Statements that return by the word of a discriminator, where it is there. */
function byWord(
  discriminator: Discriminator | undefined,
  side: "name" | "wireName",
  call: (index: number) => string,
  { use }: CodecScope,
): string {
  if (discriminator === undefined) return "";
  const cases = discriminator.words.map(
    (words, index) => `${words.map((word) => `case ${quote(word)}:\n`).join("")}return ${call(index)};\n`,
  );
  return `switch (${use("ownMember")}(value, ${quote(discriminator[side])})) {\n${cases.join("")}}\n`;
}

function reading({ useType }: CodecScope): string {
  return useType("Reading", "reading");
}

function readFunction(choice: Choice, schema: string, { name, prefix }: Naming, scope: CodecScope): string {
  const { members, items, values } = choice;
  const { use } = scope;
  const otherwise = values === undefined ? "value" : `${use("valueIn")}(value, ${valuesTable(values, scope)})`;
  const made = items === undefined ? "" : readItems("value", items, scope);
  const list = items === undefined ? "" : `if (Array.isArray(value)) return ${made};\n`;
  const body =
    members === undefined
      ? elsewise(made, list, otherwise)
      : `${list}if (!${use("hasMembers")}(value)) return ${otherwise};\n${readMembers(members, schema, name, scope)}`;
  const parameter = /\breading\b/.test(body.replaceAll(/"(?:[^"\\]|\\.)*"/g, "")) ? "reading" : "_reading";
  return `${prefix}function ${name}(value: unknown, ${parameter}: ${reading(scope)}): unknown {\n${body}}`;
}

/** Statements for what is no object. What is done with items leaves all that is no array as it is. */
function elsewise(items: string, list: string, otherwise: string): string {
  return items !== "" && otherwise === "value" ? `return ${items};\n` : `${list}return ${otherwise};\n`;
}

function valuesTable({ match, spellings }: ValuesConversion, { use, constant }: CodecScope): string {
  const rows = spellings.map(({ value, reads }) => [value, ...reads]);
  const more = match === "exact" ? "" : `, ${quote(match)}`;
  return constant("values", `/* @__PURE__ */ ${use("values")}(${literal(rows)}${more})`);
}

/** The functions that write by a conversion. */
export function writeFunctions(
  { uri, choices, discriminator }: Conversion,
  naming: Naming,
  scope: CodecScope,
): readonly string[] {
  const [only, another] = choices;
  if (only === undefined) return [];
  if (another === undefined) return [writeFunction(only, uri, naming, scope)];
  const { use, useType } = scope;
  const each = choices.map((_, index) => `${naming.name}_${index + 1}`);
  const rows = choices.map(({ accepts }, index) => `[${[each[index], ...accepts.map(scope.guard)].join(", ")}]`);
  const table = scope.constant(
    "alternatives",
    `[${rows.join(", ")}]`,
    `readonly ${useType("WriteAlternative", "first-written")}[]`,
  );
  return [
    ...choices.map((choice, index) => writeFunction(choice, uri, { name: each[index] ?? "", prefix: "" }, scope)),
    `${naming.prefix}function ${naming.name}(value: unknown): unknown {
${byWord(discriminator, "name", (index) => `${each[index]}(value)`, scope)}return ${use("firstWritten")}(value, ${table});\n}`,
  ];
}

function writeFunction(choice: Choice, schema: string, { name, prefix }: Naming, scope: CodecScope): string {
  const { members, items, values } = choice;
  const { use } = scope;
  const otherwise = values === undefined ? "value" : `${use("valueOut")}(value, ${valuesTable(values, scope)})`;
  const made = items === undefined ? "" : writeItems("value", items, scope);
  const list = items === undefined ? "" : `if (Array.isArray(value)) return ${made};\n`;
  const body =
    members === undefined
      ? elsewise(made, list, otherwise)
      : `${list}if (!${use("hasMembers")}(value)) return ${otherwise};\n${writeMembers(members, schema, scope)}`;
  return `${prefix}function ${name}(value: unknown): unknown {\n${body}}`;
}
