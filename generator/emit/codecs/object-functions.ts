import { literal, quote } from "../../code/literal.ts";
import type { MemberConversion, MembersConversion } from "../../model/conversion.ts";
import type { CodecScope } from "./codec-scope.ts";
import { readInner, readMember, writeInner, writeMember } from "./inner-expressions.ts";

/** Where a value is an object: the statements that read its members, and return. */
export function readMembers(conversion: MembersConversion, schema: string, self: string, scope: CodecScope): string {
  const { use } = scope;
  const { members, match } = conversion;
  const table = namesTable(conversion, schema, scope);
  const isRead = match === "fold" || members.some(({ aliases }) => aliases.length > 0);
  const again = (): string => `return ${self}(${use("exact")}(wire, value, ${table}, reading), reading);`;
  return `const wire = ${use("plain")}(value);
const out: ${scope.useType("Members", "members")} = {};
let isSame = true;
for (const key in wire) {
if (!Object.prototype.hasOwnProperty.call(wire, key)) continue;
const member = wire[key];
switch (key) {
${members.map((member) => readCase(member, scope)).join("")}default: {
${isRead ? `if (${use("wireNameOf")}(key, ${table}) !== undefined) ${again()}\n` : ""}${readOther(conversion, table, scope)}}
}
isSame = false;
}
${members.map((member) => putStandard(member, scope)).join("")}return isSame ? value : ${use("leave")}(out, value, ${table}, reading);
`;
}

/** Each object of names, with the aliases and with folding, in one table. */
function namesTable({ members, match }: MembersConversion, schema: string, { constant, use }: CodecScope): string {
  const rows = members.map(({ name, wireName, aliases }) => [name, wireName, ...aliases]);
  const more = match === "fold" ? ", true" : "";
  return constant("names", `/* @__PURE__ */ ${use("names")}(${quote(schema)}, ${literal(rows)}${more})`);
}

/** A member is taken, and the object differs then; one that stays as it is goes on before that is noted. */
function readCase(member: MemberConversion, scope: CodecScope): string {
  const { name, wireName, nullIsAbsent } = member;
  const made = readMember("member", member, scope);
  const absent = nullIsAbsent ? "if (member === null) break;\n" : "";
  return `case ${quote(wireName)}: {\n${absent}${taken(name, name !== wireName, made, scope)}}\n`;
}

function taken(name: string, isRenamed: boolean, made: string, scope: CodecScope): string {
  const setting = set(name, made, scope);
  if (isRenamed) return `${setting}break;\n`;
  if (made === "member") return `${setting}continue;\n`;
  return `${setting}if (out[${quote(name)}] === member) continue;\nbreak;\n`;
}

/** A copy of its own for each value. What objects inherit is not there before it is put. */
function putStandard({ name, standard }: MemberConversion, scope: CodecScope): string {
  if (standard === undefined) return "";
  const key = quote(name);
  const isAbsent =
    name in Object.prototype ? `!Object.prototype.hasOwnProperty.call(out, ${key})` : `out[${key}] === undefined`;
  return `if (${isAbsent}) {\n${set(name, literal(standard.value), scope)}isSame = false;\n}\n`;
}

function set(name: string, value: string, { use }: CodecScope): string {
  return name === "__proto__" ? `${use("put")}(out, ${quote(name)}, ${value});\n` : `out[${quote(name)}] = ${value};\n`;
}

/** What becomes of a member by any other key. */
function readOther(conversion: MembersConversion, table: string, scope: CodecScope): string {
  const { patterns, others, isMap, unknown } = conversion;
  const { use } = scope;
  const kept = (made: string): string => {
    const keep = (value: string): string => `${use("keep")}(out, key, ${value}, value, ${table}, reading);\n`;
    return made === "member"
      ? `${keep(made)}continue;\n`
      : `const made = ${made};\n${keep("made")}if (made === member) continue;\nbreak;\n`;
  };
  const branches = patterns.map(
    (one) => `if (${scope.pattern(one.pattern)}.test(key)) {\n${kept(readInner("member", one, scope))}}\n`,
  );
  const isKept = isMap || unknown === "keep";
  const rest = isKept
    ? kept(others === undefined ? "member" : readInner("member", others, scope))
    : unknown === "error"
      ? `${use("refuse")}(key, value, ${table}, reading);\n`
      : "";
  return `${branches.join("")}${rest}`;
}

/** Where a value is an object: the statements that write its members, and return. */
export function writeMembers(conversion: MembersConversion, schema: string, scope: CodecScope): string {
  const { members } = conversion;
  const { use } = scope;
  const table = namesTable(conversion, schema, scope);
  return `const object = ${use("plain")}(value);
const out: ${scope.useType("Members", "members")} = {};
let isSame = true;
for (const key in object) {
if (!Object.prototype.hasOwnProperty.call(object, key)) continue;
const member = object[key];
if (member === undefined) {
isSame = false;
continue;
}
switch (key) {
${members.map((member) => writeCase(member, scope)).join("")}default: {
${writeOther(conversion, table, scope)}}
}
isSame = false;
}
return isSame ? value : out;
`;
}

function writeCase(member: MemberConversion, scope: CodecScope): string {
  const { name, wireName } = member;
  return `case ${quote(name)}: {\n${taken(wireName, name !== wireName, writeMember("member", member, scope), scope)}}\n`;
}

function writeOther(conversion: MembersConversion, table: string, scope: CodecScope): string {
  const { patterns, others, isMap, unknown } = conversion;
  const { use } = scope;
  const kept = (made: string): string => {
    const put = (value: string): string => `${use("putOther")}(out, key, ${value}, value, ${table});\n`;
    return made === "member"
      ? `${put(made)}continue;\n`
      : `const made = ${made};\n${put("made")}if (made === member) continue;\nbreak;\n`;
  };
  const branches = patterns.map(
    (one) => `if (${scope.pattern(one.pattern)}.test(key)) {\n${kept(writeInner("member", one, scope))}}\n`,
  );
  if (isMap || unknown === "keep") {
    return `${branches.join("")}${kept(others === undefined ? "member" : writeInner("member", others, scope))}`;
  }
  // What is dropped when it is read is not written.
  const rest = unknown === "drop" ? "" : `${use("refuseOther")}(key, value, ${table});\n`;
  return `${branches.join("")}${rest}`;
}
