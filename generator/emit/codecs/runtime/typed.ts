import { token, type ValidationError } from "../../guards/runtime/site.ts";
import { nestedTooDeeply } from "../../guards/runtime/validation.ts";
import type { Decoding } from "./decode.ts";
import { hasMembers, type Members, put } from "./members.ts";
import { refusal } from "./refusal.ts";
import { Fault, type Format } from "./typed-formats.ts";

/** What becomes of the values at a place: one of several ways, and a lone one in any case. */
export type Form = () => readonly Way[];

/** The form of a member or an item, and the way to its schema, as a JSON Pointer through all references. */
type Inner = readonly [form: Form, keywords: string];

/** One way to make typed values out of plain ones, and the other way round. */
export interface Way {
  /** The guards that must accept the plain value. */
  readonly accepts?: readonly ((value: unknown) => boolean)[];
  readonly format?: Format;
  /** What keyword of which schema names the format. */
  readonly at?: string;
  /** The way there, where it is not the keyword alone. */
  readonly by?: string;
  readonly members?: readonly (readonly [name: string, inner?: Inner])[];
  readonly patterns?: readonly (readonly [pattern: RegExp, inner?: Inner])[];
  /** Of members that neither names nor patterns speak of. */
  readonly others?: Inner;
  readonly prefix?: readonly (Inner | undefined)[];
  readonly items?: Inner;
}

interface Trip {
  readonly isBack: boolean;
  readonly failures: ValidationError[];
  /** What was made of values that have several ways: each level of a recursive value would else be tried anew for those above it. */
  readonly made: Map<unknown, Map<Form, Attempt>>;
}

interface Attempt {
  readonly made: unknown;
  readonly failures: readonly ValidationError[];
}

/** A form that is worked out when it is first asked for, so that forms can speak of one another. */
export function form(make: Form): Form {
  let made: readonly Way[] | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The typed form of a value, or what is wrong with it. */
export function toTyped<T>(value: unknown, of: Form, maxErrors = 100): Decoding<T> {
  const trip: Trip = { isBack: false, failures: [], made: new Map() };
  try {
    const made = convert(value, of, trip);
    if (trip.failures.length === 0) return { ok: true, value: made as T };
    return { ok: false, errors: trip.failures.slice(0, Math.max(1, maxErrors)) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { ok: false, errors: [nestedTooDeeply()] };
  }
}

/** The plain form of a typed value. Throws a TypeError with `errors` where there is none. */
export function fromTyped(value: unknown, of: Form): unknown {
  const trip: Trip = { isBack: true, failures: [], made: new Map() };
  const made = convert(value, of, trip);
  if (trip.failures.length === 0) return made;
  throw refusal(trip.failures);
}

function convert(value: unknown, of: Form, trip: Trip): unknown {
  const ways = of();
  const [only, another] = ways;
  if (only === undefined) return value;
  if (another === undefined) return convertBy(value, only, trip);
  const known = trip.made.get(value) ?? new Map<Form, Attempt>();
  const attempt = known.get(of) ?? firstFit(value, ways, trip);
  trip.made.set(value, known.set(of, attempt));
  trip.failures.push(...attempt.failures);
  return attempt.made;
}

/** By the first way whose guards accept the plain value; where none does, by the last one that was tried. */
function firstFit(value: unknown, ways: readonly Way[], { isBack, made: known }: Trip): Attempt {
  let last: Attempt = { made: value, failures: [] };
  for (const way of ways) {
    const isAccepted = (plain: unknown): boolean => (way.accepts ?? []).every((guard) => guard(plain));
    if (!isBack && !isAccepted(value)) continue;
    const failures: ValidationError[] = [];
    const made = convertBy(value, way, { isBack, failures, made: known });
    if (isBack && failures.length === 0 && !isAccepted(made)) continue;
    last = { made, failures };
    if (failures.length === 0) break;
  }
  return last;
}

function convertBy(value: unknown, way: Way, trip: Trip): unknown {
  if (way.format !== undefined) {
    const made = way.format(value, trip.isBack);
    if (made instanceof Fault) trip.failures.push(failure(made, value, way));
    else if (made !== value) return made;
  }
  if (Array.isArray(value)) return convertItems(value, way, trip);
  return hasMembers(value) ? convertMembers(value, way, trip) : value;
}

function failure({ message, params }: Fault, received: unknown, { at = "#/format", by }: Way): ValidationError {
  const keyword = at.slice(at.lastIndexOf("/") + 1);
  return {
    instanceLocation: "",
    keywordLocation: by ?? `/${keyword}`,
    absoluteKeywordLocation: at,
    keyword,
    message,
    params,
    received,
  };
}

function convertItems(value: readonly unknown[], { prefix = [], items }: Way, trip: Trip): unknown {
  let out: unknown[] | undefined;
  value.forEach((item, index) => {
    const of = index < prefix.length ? prefix[index] : items;
    const made = of === undefined ? item : inside(item, String(index), of, trip);
    if (made === item) return;
    out ??= value.slice();
    out[index] = made;
  });
  return out ?? value;
}

function convertMembers(value: Members, way: Way, trip: Trip): unknown {
  let out: Members | undefined;
  for (const key of Object.keys(value)) {
    const member = value[key];
    const of = formOf(key, way);
    const made = of === undefined ? member : inside(member, key, of, trip);
    if (made === member) continue;
    out ??= { ...value };
    put(out, key, made);
  }
  return out ?? value;
}

function formOf(key: string, { members = [], patterns = [], others }: Way): Inner | undefined {
  const named = members.find(([name]) => name === key) ?? patterns.find(([pattern]) => pattern.test(key));
  return named === undefined ? others : named[1];
}

/** What is wrong inside is told by its way from here. */
function inside(value: unknown, key: string, [form, keywords]: Inner, trip: Trip): unknown {
  const before = trip.failures.length;
  const made = convert(value, form, trip);
  for (let index = before; index < trip.failures.length; index++) {
    const found = trip.failures[index];
    if (found === undefined) continue;
    const { instanceLocation, keywordLocation } = found;
    trip.failures[index] = {
      ...found,
      instanceLocation: token(key) + instanceLocation,
      keywordLocation: keywords + keywordLocation,
    };
  }
  return made;
}
