import type { Conversion, Convert } from "./conversion.ts";
import { fold } from "./fold.ts";
import { hasMembers, type Members, put } from "./members.ts";
import { fail, inside, memberStep, type Part, type Trail, type Trip, type Via } from "./trip.ts";

/** Sets a member. Code of its own for each one is what engines are fast at; its name is found out by calling it. */
export type Put = (to: Members, value: unknown) => void;

/** A member: how it is set in our form and on the wire, which is the same if not said, and what is in it. */
export type Row = readonly [own: Put, wire?: Put | undefined, inner?: Conversion | undefined, more?: More];

interface More {
  /** Further names that are read. */
  readonly aliases?: readonly string[];
  /** Whether null is a value. */
  readonly isNullable?: boolean;
  /** The way to the schema of the member, where it is not `properties` of this one. */
  readonly at?: Via;
  /** The same for what is in it. */
  readonly via?: Via;
}

/** What becomes of a member that the schema does not name: it is kept, and may be converted, or a function tells why not. */
export type Rest = (key: string) => Part | Refuse | undefined;

type Refuse = (trip: Trip, key: string, via: Via | undefined) => void;

export interface Options {
  readonly isFolded?: boolean;
  /** Whether members that are null are absent. */
  readonly nullIsAbsent?: boolean;
  readonly rest?: () => Rest;
  /** Puts the defaults of absent members; false where there were any. */
  readonly fill?: (out: Members) => boolean;
  /** The way to the schema that says how names are compared, and what becomes of unknown members. */
  readonly at?: Via;
}

/** A member by its names on both sides. */
interface Member {
  readonly own: string;
  readonly wire: string;
  readonly part: Part;
  readonly at: Via | undefined;
}

/** One direction of a member. */
interface Entry {
  readonly key: string;
  readonly member: Member;
  readonly put: Put;
  readonly convert: Convert | undefined;
  readonly isAbsentIfNull: boolean;
  readonly isSame: boolean;
  /** That of the member that followed last time: a guess, which is mostly right. */
  next: Entry;
}

type Entries = ReadonlyMap<string, Entry>;

/** One direction of an object. */
interface Side {
  readonly isRead: boolean;
  /** The members by their keys; where they are read, by aliases and folded forms as well. */
  readonly entries: Entries;
  next: Entry;
  /** Those of the other direction. */
  readonly back: Entries;
  readonly rest: Rest | undefined;
  readonly options: Options;
}

/** Between the members of an object on both sides. */
export function object(uri: string | undefined, rows: () => readonly Row[], options: Options = {}): Conversion {
  let reading: Side | undefined;
  let writing: Side | undefined;
  const side = (isRead: boolean): Side => {
    const [read, written] = sidesOf(rows(), options);
    reading = read;
    writing = written;
    return isRead ? read : written;
  };
  return {
    uri,
    read: (value, trip) => (hasMembers(value) ? readMembers(value, trip, reading ?? side(true)) : value),
    write: (value, trip) => (hasMembers(value) ? writeMembers(value, trip, writing ?? side(false)) : value),
  };
}

/** How an object is read, and how it is written. */
function sidesOf(rows: readonly Row[], options: Options): readonly [Side, Side] {
  const read = new Map<string, Entry>();
  const written = new Map<string, Entry>();
  for (const [putOwn, putWire = putOwn, to, { aliases = [], isNullable, at, via } = {}] of rows) {
    const own = nameSetBy(putOwn);
    const wire = nameSetBy(putWire);
    const member = { own, wire, part: { to, step: memberStep(own), via }, at };
    const entry = entryOf(wire, member, putOwn, to?.read, options.nullIsAbsent === true && !isNullable);
    written.set(own, entryOf(own, member, putWire, to?.write, false));
    for (const spelling of [wire, ...aliases]) {
      read.set(spelling, entry);
      if (options.isFolded) read.set(fold(spelling), entry);
    }
  }
  const rest = options.rest?.();
  const side = (isRead: boolean, entries: Entries, back: Entries): Side => {
    const [next = NONE] = entries.values();
    return { isRead, entries, next, back, rest, options };
  };
  return [side(true, read, written), side(false, written, read)];
}

/** Made in one place, since engines are fast at objects that are. */
function entryOf(key: string, member: Member, put: Put, convert: Convert | undefined, isAbsentIfNull: boolean): Entry {
  const entry = { key, member, put, convert, isAbsentIfNull, isSame: member.own === member.wire, next: NONE };
  entry.next = entry;
  return entry;
}

/** Stands for the first member of an object that has none with a name. */
const NONE: Entry = {} as unknown as Entry;

function nameSetBy(set: Put): string {
  const probe: Members = {};
  set(probe, 0);
  return Object.keys(probe)[0] ?? "";
}

/** The member that a key on the wire means, however it is spelled. */
function meant(key: string, read: Entries, { isFolded }: Options): Entry | undefined {
  return read.get(key) ?? (isFolded ? read.get(fold(key)) : undefined);
}

/** Not one function with the other direction, since engines are faster at two that do less each. */
function readMembers(value: Members, trip: Trip, side: Side): unknown {
  const out: Members = {};
  const { options } = side;
  let isSame = true;
  let last: Entry | Side = side;
  // The first key of each member, where not all are exact.
  let keys: ReadonlyMap<string, string> | undefined;
  for (const key in value) {
    // biome-ignore lint/suspicious/noPrototypeBuiltins: Object.hasOwn asks for the library of ES2022
    if (!Object.prototype.hasOwnProperty.call(value, key)) continue;
    const member = value[key];
    let entry: Entry = last.next;
    if (entry.key !== key) {
      const found = meant(key, side.entries, options);
      if (found === undefined) {
        if (!convertOther(key, member, trip, side, out)) isSame = false;
        continue;
      }
      if (found.key !== key) {
        isSame = false;
        if (keys === undefined) keys = keysIn(value, side);
      }
      last.next = found;
      entry = found;
    }
    last = entry;
    const first = keys === undefined ? key : keys.get(entry.key);
    if (first !== key) {
      const message = `must not be there twice: ${JSON.stringify(first)} is the same member`;
      fail(trip, "x-wire-match", message, { wireName: first }, key, "", options.at);
      continue;
    }
    if (member === null && entry.isAbsentIfNull) {
      isSame = false;
      continue;
    }
    if (!set(out, key, member, entry, true, trip)) isSame = false;
  }
  if (options.fill !== undefined && !options.fill(out)) isSame = false;
  if (trip.trail !== undefined) leave(isSame ? value : out, side, trip.trail, keys);
  return isSame ? value : out;
}

/** Sets what a member becomes; true where it stays as it is. */
function set(out: Members, key: string, member: unknown, entry: Entry, isRead: boolean, trip: Trip): boolean {
  const { convert, isSame, put } = entry;
  const made =
    convert === undefined
      ? member
      : trip.trail === undefined
        ? convert(member, trip)
        : inside(member, key, entry.member.part, isRead, trip);
  put(out, made);
  return isSame && made === member;
}

function writeMembers(value: Members, trip: Trip, side: Side): unknown {
  const out: Members = {};
  let isSame = true;
  let last: Entry | Side = side;
  for (const key in value) {
    // biome-ignore lint/suspicious/noPrototypeBuiltins: Object.hasOwn asks for the library of ES2022
    if (!Object.prototype.hasOwnProperty.call(value, key)) continue;
    const member = value[key];
    if (member === undefined) {
      isSame = false;
      continue;
    }
    let entry: Entry = last.next;
    if (entry.key !== key) {
      const found = side.entries.get(key);
      if (found === undefined) {
        if (!convertOther(key, member, trip, side, out)) isSame = false;
        continue;
      }
      last.next = found;
      entry = found;
    }
    last = entry;
    if (!set(out, key, member, entry, false, trip)) isSame = false;
  }
  return isSame ? value : out;
}

/** The first key of each member, by its name on the wire. */
function keysIn(value: Members, { entries, options }: Side): ReadonlyMap<string, string> {
  const keys = Object.keys(value).reverse();
  return new Map(keys.map((key) => [meant(key, entries, options)?.key ?? key, key]));
}

/** Notes the keys that members of an object came by. */
function leave(made: Members, { back }: Side, { origins }: Trail, keys: ReadonlyMap<string, string> | undefined): void {
  origins.set(made, (own) => {
    const wire = back.get(own)?.member.wire ?? own;
    return keys?.get(wire) ?? wire;
  });
}

/** What becomes of a member by any other key; true where it stays as it is. */
function convertOther(
  key: string,
  member: unknown,
  trip: Trip,
  { isRead, back, rest, options }: Side,
  out: Members,
): boolean {
  const other = rest?.(key);
  if (typeof other === "function") {
    other(trip, key, options.at);
    return false;
  }
  const clash = isRead ? back.get(key) : meant(key, back, options);
  if (clash !== undefined) {
    const { wire, part, at } = clash.member;
    const when = isRead ? "after reading" : "on the wire";
    const message = `must not have this name: ${when}, it is that of ${JSON.stringify(wire)}`;
    fail(trip, "x-wire-name", message, { isRead, wireName: wire }, key, part.step, at);
  }
  const made = inside(member, key, other, isRead, trip);
  put(out, key, made);
  return made === member;
}
