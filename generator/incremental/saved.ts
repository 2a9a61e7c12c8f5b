import { atPlaces } from "../model/at-places.ts";
import type { StandingText } from "../model/standing-text.ts";
import type { Noted, Trace } from "./trace.ts";

/** Something made, and what its making asked. It is plain data, in whose members or items standing texts may be. */
export interface Saved {
  readonly kind: string;
  readonly key: string;
  readonly trace: Trace;
  readonly part: unknown;
}

/** What is no longer made, though lines before tell of it. */
export type Gone = Pick<Saved, "kind" | "key">;

/** The text that stands in a file; undefined where something else does. */
export type StandingAt = (place: Omit<StandingText, "read">) => StandingText | undefined;

/** The file that was made of a text, if there is one. */
export type StandingOf = (text: string) => Omit<StandingText, "read"> | undefined;

/**
 * A line of JSON for each: the notes of its trace as places in a list, and those that no line before it has, with their texts as
 * places in another list. Of texts that stand somewhere else it has the place.
 */
export interface Lines {
  /** What lines hold that follow those of before; of two about the same, the later one holds. What lacks a text is gone. */
  readonly read: (lines: Iterable<string>, standingAt: StandingAt) => Iterable<Saved | Gone>;
  /** The lines for it behind those of before. */
  readonly write: (all: Iterable<Saved | Gone>, standingOf: StandingOf) => Iterable<string>;
  /** How many there are. */
  readonly count: () => number;
}

export function newLines(): Lines {
  const [notes, texts] = [newPlaces<Noted>(), newPlaces<string>()];
  let count = 0;
  return {
    read: function* (lines, standingAt) {
      for (const line of lines) {
        count++;
        const [kind, key, trace, part, addedTexts = [], addedNotes = [], apart = []]: Line = JSON.parse(line);
        for (const text of addedTexts) texts.all.push(text);
        for (const [subject, member, digest] of addedNotes)
          notes.all.push({
            subject: texts.all[subject] ?? "",
            member: texts.all[member] ?? "",
            digest: texts.all[digest] ?? "",
          });
        yield trace !== undefined && putBack(part, apart, standingAt)
          ? { kind, key, trace: atPlaces(notes.all, trace), part }
          : { kind, key };
      }
    },
    write: function* (all, standingOf) {
      for (const one of all) {
        count++;
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
        const { rest, apart } = setApart(one.part, standingOf);
        yield JSON.stringify([kind, key, trace, rest, addedTexts, addedNotes, apart] satisfies Line);
      }
    },
    count: () => count,
  };
}

type Line =
  | readonly [kind: string, key: string]
  | readonly [
      kind: string,
      key: string,
      trace: readonly number[],
      part: unknown,
      addedTexts: readonly string[],
      addedNotes: readonly NoteLine[],
      apart: readonly Apart[],
    ];

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

/** A part without its standing texts. */
function setApart(part: unknown, standingOf: StandingOf): { readonly rest: unknown; readonly apart: readonly Apart[] } {
  if (typeof part !== "object" || part === null) return { rest: part, apart: [] };
  const apart: Apart[] = [];
  const rest: Record<string, unknown> = Array.isArray(part) ? ([...part] as never) : { ...part };
  for (const [member, value] of Object.entries(part)) {
    const standing = typeof value === "string" ? standingOf(value) : isStanding(value) ? value : undefined;
    if (standing === undefined) continue;
    apart.push([member, standing.path, standing.hash, standing.length]);
    rest[member] = "";
  }
  return { rest, apart };
}

/** False where one of them stands there no more. */
function putBack(part: unknown, apart: readonly Apart[], standingAt: StandingAt): boolean {
  return apart.every(([member, path, hash, length]) => {
    const standing = standingAt({ path, hash, length });
    if (standing !== undefined) (part as Record<string, unknown>)[member] = standing;
    return standing !== undefined;
  });
}

function isStanding(value: unknown): value is StandingText {
  return typeof value === "object" && value !== null && "read" in value && typeof value.read === "function";
}
