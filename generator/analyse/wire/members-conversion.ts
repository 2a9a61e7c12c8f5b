import { unicodePattern } from "../../code/unicode-pattern.ts";
import { diagnostic } from "../../diagnostics.ts";
import { wireName } from "../../keywords/x-wire-name.ts";
import type { Inner, MemberConversion, MembersConversion, PatternConversion } from "../../model/conversion.ts";
import { appendPointer, below } from "../../model/location.ts";
import type { Member, Shape } from "../../model/shape/shape.ts";
import { spellings } from "./alike.ts";
import type { Conversions, Whereabouts } from "./conversions.ts";
import { routesTo } from "./gather.ts";
import { isSomething } from "./items-conversion.ts";
import { knownMembers, membersByName, rivalMembers } from "./known-members.ts";
import { aliasesOf, givenName, madeName, matchOf, nullOf, unknownOf } from "./spelled.ts";
import { standardOf } from "./standard.ts";
import { zeroOf } from "./zero.ts";

/** What may be asked of an object beside that by which it is converted. */
export interface Beside {
  /** What makes no difference but for the names that it knows. */
  readonly beside: readonly Shape[];
  /** Alternatives that may fit as well: their names mean the same to this one, which could not be told from them else. */
  readonly rivals: readonly Shape[];
}

/**
 * What is done with the members of an object, or undefined where none is spoken of.
 * @param shapes - what is asked of the object all together
 */
export function membersConversion(
  shapes: readonly Shape[],
  { beside, rivals }: Beside,
  around: Conversions,
  whole: Whereabouts,
): MembersConversion | undefined {
  const { options } = around;
  const speaking = shapes.filter(speaksOfMembers);
  const named = membersByName(speaking);
  if (speaking.length === 0 && !rivals.some(speaksOfMembers)) return undefined;
  const isNamed = named.size > 0;
  const match = speaking.map(matchOf).find((word) => word !== undefined) ?? (isNamed ? options.match : "exact");
  const folding = match === "fold" ? "fold" : "exact";
  const isAbsent = speaking.some((shape) => nullOf(shape) === "absent") || options.null !== "keep";
  const unknown = speaking.map(unknownOf).find((word) => word !== undefined) ?? (isNamed ? options.unknown : "keep");
  const from = { ...whole, routes: routesTo(speaking, whole.routes) };
  const members = [...named].map(([name, found]) =>
    memberConversion(name, found, { speaking, isAbsent, around, from }),
  );
  reportClashes(members, named, folding, around);
  const others = othersOf(speaking, around, from);
  const alike = knownMembers(beside, named);
  // What is an error here may be right for the next alternative.
  const rival = unknown === "error" ? [] : rivalMembers(rivals, [...members, ...alike], { folding, isAbsent, around });
  const known = [...speaking, ...beside.filter(speaksOfMembers)];
  const saying =
    speaking.find((shape) => matchOf(shape) !== undefined || unknownOf(shape) !== undefined) ?? speaking[0];
  const keywords = (saying && whole.routes.get(saying)) ?? "";
  return {
    ...(saying === undefined || keywords === "" ? {} : { at: { keywords, uri: around.uriOf(saying.at) } }),
    members: [...members, ...alike, ...rival],
    patterns: known.flatMap((shape) => patternsOf(shape, speaking, around, from)),
    ...(isSomething(others) ? { others } : {}),
    isMap: known.some(isMap),
    match: folding,
    unknown,
  };
}

function speaksOfMembers({ parts: { members, unevaluated }, notes }: Shape): boolean {
  return (
    members?.properties !== undefined ||
    members?.patternProperties !== undefined ||
    members?.additionalProperties !== undefined ||
    unevaluated?.unevaluatedProperties !== undefined ||
    Object.hasOwn(notes, "x-wire-unknown")
  );
}

interface Frame {
  readonly speaking: readonly Shape[];
  readonly isAbsent: boolean;
  readonly around: Conversions;
  readonly from: Whereabouts;
}

function memberConversion(
  name: string,
  found: readonly Member[],
  { speaking, isAbsent, around, from }: Frame,
): MemberConversion {
  const [given, another] = new Set(found.flatMap((member) => givenName(member) ?? []));
  if (another !== undefined) {
    const second = found.find((member) => givenName(member) === another);
    const place = { location: below(second?.shape.at ?? NOWHERE, wireName.keyword) };
    around.report(
      diagnostic("wire-keyword", place, wireName.keyword, `the member is called ${JSON.stringify(given)} elsewhere`),
    );
  }
  const shapes = [...found.map(({ shape }) => shape), ...speaking.flatMap((shape) => unnamedMember(shape, name))];
  const conversion = around.of(shapes);
  const step = appendPointer("/properties", name);
  const [first] = found;
  const keywords = (first && from.routes.get(first.shape)) ?? step;
  const at = first === undefined || keywords === step ? undefined : { keywords, uri: around.uriOf(first.shape.at) };
  const via = conversion === undefined ? undefined : around.viaOf(shapes, step, from);
  const isNullable = shapes.every((shape) => around.jsonTypes(shape).includes("null"));
  const renamed = given ?? madeName(name, around.options);
  const standard = around.options.defaults === "decode" ? standardOf(shapes, around.all) : undefined;
  reportPatterns({ name, renamed, found }, speaking, around);
  return {
    name,
    wireName: renamed,
    aliases: [...new Set(found.flatMap(aliasesOf))].filter((alias) => alias !== renamed),
    ...(conversion === undefined ? {} : { conversion }),
    nullIsAbsent: isAbsent && !isNullable,
    ...(at === undefined ? {} : { at }),
    ...(via === undefined ? {} : { via }),
    ...(standard === undefined ? {} : { standard }),
  };
}

const NOWHERE = { document: "", pointer: "" };

/** What a schema says of a member by its pattern, or of one that it does not name. */
function unnamedMember({ parts: { members } }: Shape, name: string): readonly Shape[] {
  const isNamed = members?.properties?.some((member) => member.name === name) ?? false;
  const matching = (members?.patternProperties ?? []).filter(({ pattern }) => matches(pattern, name));
  if (isNamed || matching.length > 0 || members?.additionalProperties === undefined)
    return matching.map(({ shape }) => shape);
  return [members.additionalProperties];
}

function matches(pattern: string, name: string): boolean {
  return new RegExp(unicodePattern(pattern) ?? pattern, "u").test(name);
}

/** A pattern must speak of both names of a member, or of none: what is judged on one side would not be on the other. */
function reportPatterns(
  { name, renamed, found }: { readonly name: string; readonly renamed: string; readonly found: readonly Member[] },
  speaking: readonly Shape[],
  { report }: Conversions,
): void {
  if (name === renamed) return;
  for (const { parts } of speaking) {
    for (const { pattern } of parts.members?.patternProperties ?? []) {
      if (matches(pattern, name) === matches(pattern, renamed)) continue;
      const [first] = found;
      const why = `the pattern ${JSON.stringify(pattern)} speaks of only one of ${JSON.stringify(name)} and ${JSON.stringify(renamed)}`;
      report(diagnostic("wire-keyword", { location: first?.shape.at ?? NOWHERE }, wireName.keyword, why));
    }
  }
}

function patternsOf(
  { parts: { members } }: Shape,
  speaking: readonly Shape[],
  around: Conversions,
  from: Whereabouts,
): readonly PatternConversion[] {
  return (members?.patternProperties ?? []).map(({ pattern, shape }) => ({
    pattern: unicodePattern(pattern) ?? pattern,
    ...inner([shape], speaking, around, { ...from, step: appendPointer("/patternProperties", pattern) }),
  }));
}

function othersOf(speaking: readonly Shape[], around: Conversions, from: Whereabouts): Inner {
  const others = speaking.flatMap(
    ({ parts: { members, unevaluated } }) => members?.additionalProperties ?? unevaluated?.unevaluatedProperties ?? [],
  );
  return inner(others, speaking, around, { ...from, step: "/additionalProperties" });
}

function inner(
  shapes: readonly Shape[],
  speaking: readonly Shape[],
  around: Conversions,
  { step, ...from }: Whereabouts & { readonly step: string },
): Inner {
  const conversion = around.of(shapes);
  const via = conversion === undefined ? undefined : around.viaOf(shapes, step, from);
  const asking = speaking.find((shape) => nullOf(shape) === "zero");
  const hasZeros =
    (asking !== undefined || around.options.null === "zero") && shapes.some(({ parts }) => parts.never === undefined);
  const zero = hasZeros ? zeroOf(shapes, asking, around) : undefined;
  return {
    ...(conversion === undefined ? {} : { conversion }),
    ...(zero === undefined ? {} : { zero }),
    ...(via === undefined ? {} : { via }),
  };
}

/** Whether members of any name are spoken of, even if only to say that they may be there. */
function isMap({ parts: { members, unevaluated } }: Shape): boolean {
  return [members?.additionalProperties, unevaluated?.unevaluatedProperties].some(
    (shape) => shape !== undefined && shape.parts.never === undefined,
  );
}

function reportClashes(
  members: readonly MemberConversion[],
  named: ReadonlyMap<string, readonly Member[]>,
  match: "exact" | "fold",
  { report }: Conversions,
): void {
  const { claim } = spellings<string>(match);
  for (const { name, wireName: written, aliases } of members) {
    for (const spelling of [written, ...aliases]) {
      const owner = claim(spelling, name);
      const [first] = named.get(name) ?? [];
      if (owner === name || first === undefined) continue;
      report(
        diagnostic(
          "wire-clash",
          { location: first.shape.at },
          ...[owner, name, spelling].map((one) => JSON.stringify(one)),
        ),
      );
    }
  }
}
