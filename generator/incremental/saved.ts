import { atPlaces } from "../model/at-places.ts";
import type { KeptText, StandingText } from "../model/standing-text.ts";
import type { Noted, Trace } from "./trace.ts";

/** Something made, and what its making asked. It is plain data, in whose members or items texts may be that are read later. */
export interface Saved {
  readonly kind: string;
  readonly key: string;
  readonly trace: Trace;
  readonly part: unknown;
}

/** Texts that follow from other ones alone, by the digests of these. They are read only where somebody asks for any of them. */
export interface SavedTexts {
  readonly kind: string;
  readonly texts: () => ReadonlyMap<string, string>;
}

/** What is no longer made, though lines before tell of it. */
export type Gone = Pick<Saved, "kind" | "key">;

/** The text that stands in a file; undefined where something else does. */
export type StandingAt = (place: Omit<StandingText, "read">) => StandingText | undefined;

/** The file that was made of a text, if there is one. */
export type StandingOf = (text: string) => Omit<StandingText, "read"> | undefined;

/**
 * A line of JSON for each: the notes of its trace as places in a list, and those that no line before it has, with their texts as
 * places in another list. Of texts that stand somewhere else it has the place, and others that are read later have lines of their
 * own behind it. Texts by digests are a line of their own behind that of their kind.
 */
export interface Lines {
  /** What lines hold that follow those of before; of two about the same, the later one holds. What lacks a text is gone. */
  readonly read: (lines: Iterable<() => string>, standingAt: StandingAt) => Iterable<Saved | SavedTexts | Gone>;
  /** The lines for it behind those of before. */
  readonly write: (all: Iterable<Saved | SavedTexts | Gone>, standingOf: StandingOf) => Iterable<string>;
  /** How many there are, but for those of texts. */
  readonly count: () => number;
}

export function newLines(): Lines {
  const [notes, texts] = [newPlaces<Noted>(), newPlaces<string>()];
  let count = 0;
  return {
    read: function* (lines, standingAt) {
      const rest = lines[Symbol.iterator]();
      for (let next = rest.next(); next.done !== true; next = rest.next()) {
        count++;
        const line: Line = JSON.parse(next.value());
        if (line.length === 1) {
          const all = rest.next();
          if (all.done !== true) yield { kind: line[0], texts: () => new Map(JSON.parse(all.value())) };
          continue;
        }
        const [kind, key, trace, part, addedTexts = NONE, addedNotes = NONE, apart = NONE, below = NONE] = line;
        for (const text of addedTexts) texts.all.push(text);
        for (const [subject, member, digest] of addedNotes)
          notes.all.push({
            subject: texts.all[subject] ?? "",
            member: texts.all[member] ?? "",
            digest: texts.all[digest] ?? "",
          });
        const later = below.map(([member, hash]) => ({ member, hash, line: rest.next() }));
        yield trace !== undefined && putBack(part, apart, standingAt) && putBelow(part, later)
          ? { kind, key, trace: atPlaces(notes.all, trace), part }
          : { kind, key };
      }
    },
    write: function* (all, standingOf) {
      for (const one of all) {
        count++;
        if ("texts" in one) {
          yield JSON.stringify([one.kind] satisfies Line);
          yield JSON.stringify([...one.texts()]);
          continue;
        }
        const { kind, key } = one;
        if (!("trace" in one)) {
          yield JSON.stringify([kind, key] satisfies Line);
          continue;
        }
        const [addedTexts, addedNotes]: [string[], NoteLine[]] = [[], []];
        const placeOf = (text: string): number => texts.of(text, () => addedTexts.push(text));
        const trace = one.trace.map((noted) =>
          notes.of(noted, ({ subject, member, digest }) =>
            addedNotes.push([placeOf(subject), placeOf(member), placeOf(digest)]),
          ),
        );
        const { rest, apart, below } = setApart(one.part, standingOf);
        const hashes = below.map(([member, { hash }]) => [member, hash] as const);
        const line: Line = [kind, key, trace, rest, addedTexts, addedNotes, apart, hashes];
        yield JSON.stringify(line.slice(0, lengthOf(line)));
        for (const [, text] of below) yield JSON.stringify(text.read());
      }
    },
    count: () => count,
  };
}

const NONE: readonly never[] = [];

type Line =
  | readonly [kind: string]
  | readonly [kind: string, key: string]
  | readonly [
      kind: string,
      key: string,
      trace: readonly number[],
      part: unknown,
      addedTexts: readonly string[],
      addedNotes: readonly NoteLine[],
      apart: readonly Apart[],
      below: readonly (readonly [member: string, hash: string])[],
    ];

/** How much of a line is written: what is absent is empty. */
function lengthOf(line: Line): number {
  return line.findLastIndex((item, place) => place < SHORTEST || !Array.isArray(item) || item.length > 0) + 1;
}

/** A line with a trace and a part. */
const SHORTEST = 4;

/** The places of its texts. */
type NoteLine = readonly [subject: number, member: number, digest: number];

/** Things in the order in which they came. */
interface Places<Of> {
  readonly all: Of[];
  /** The place of a thing, which is added at the end where there is none; `add` hears of that. */
  readonly of: (one: Of, add: (one: Of) => void) => number;
}

function newPlaces<Of>(): Places<Of> {
  const all: Of[] = [];
  const places = new Map<Of, number>();
  let known = 0;
  return {
    all,
    of: (one, add) => {
      // Only now: of most of what is read nobody asks for the place.
      for (; known < all.length; known++) places.set(all[known] as Of, known);
      const found = places.get(one);
      if (found !== undefined) return found;
      add(one);
      return all.push(one) - 1;
    },
  };
}

/** The member or item of a part in which a text is that stands somewhere else. */
type Apart = readonly [member: string, path: string, hash: string, length: number];

/** A part without its texts that are read later. */
interface WithoutTexts {
  readonly rest: unknown;
  readonly apart: readonly Apart[];
  /** The members or items that follow in lines of their own. */
  readonly below: readonly (readonly [member: string, text: KeptText])[];
}

function setApart(part: unknown, standingOf: StandingOf): WithoutTexts {
  if (typeof part !== "object" || part === null) return { rest: part, apart: [], below: [] };
  const [apart, below]: [Apart[], (readonly [string, KeptText])[]] = [[], []];
  const rest: Record<string, unknown> = Array.isArray(part) ? ([...part] as never) : { ...part };
  for (const [member, value] of Object.entries(part)) {
    const standing = typeof value === "string" ? standingOf(value) : isStanding(value) ? value : undefined;
    if (standing !== undefined) apart.push([member, standing.path, standing.hash, standing.length]);
    else if (isKept(value)) below.push([member, value]);
    else continue;
    rest[member] = "";
  }
  return { rest, apart, below };
}

/** False where one of them stands there no more. */
function putBack(part: unknown, apart: readonly Apart[], standingAt: StandingAt): boolean {
  return apart.every(([member, path, hash, length]) => {
    const standing = standingAt({ path, hash, length });
    if (standing !== undefined) (part as Record<string, unknown>)[member] = standing;
    return standing !== undefined;
  });
}

/** False where one of them has no line. */
function putBelow(part: unknown, texts: readonly Below[]): boolean {
  return texts.every(({ member, hash, line }) => {
    if (line.done === true) return false;
    const kept: KeptText = { hash, read: () => JSON.parse(line.value()) };
    (part as Record<string, unknown>)[member] = kept;
    return true;
  });
}

/** The member or item of a part that has a line of its own. */
interface Below {
  readonly member: string;
  readonly hash: string;
  readonly line: IteratorResult<() => string, undefined>;
}

function isStanding(value: unknown): value is StandingText {
  return isKept(value) && "path" in value;
}

function isKept(value: unknown): value is KeptText {
  return typeof value === "object" && value !== null && "read" in value && typeof value.read === "function";
}
