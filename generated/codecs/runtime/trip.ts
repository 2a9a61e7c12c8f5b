/** @noformat */
// Copied here by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import { pointerTokens, token, uriFragment, type ValidationError } from "../../guards/runtime/site.js";
import type { Conversion } from "./conversion.js";
import type { Members } from "./members.js";

/** What happens while a value is read or written. */
export interface Trip {
  /** Whether something was met that nothing can be made of. */
  hasFailed: boolean;
  /** Whether there was something to read that none of its alternatives was right for. */
  isUndecided: boolean;
  /** What was decided where there are alternatives. */
  decided: Map<unknown, Map<unknown, Decision>> | undefined;
  /** Kept only by those who look for the places of errors. */
  readonly trail: Trail | undefined;
}

/** What was made of a value that has alternatives. */
export interface Decision {
  readonly value: unknown;
  readonly hasFailed: boolean;
  readonly errors: readonly ValidationError[];
}

/** Where a trip is, what was wrong on the way, and where parts of what was made came from. */
export interface Trail {
  location: string;
  keywords: string;
  /** The URI of the schema. */
  uri: string;
  readonly errors: ValidationError[];
  /** By objects that were made of others: the keys of those by theirs. */
  readonly origins: Map<unknown, (key: string) => string>;
}

/** The way from a schema to another one: a JSON Pointer, through references, and the URI where it leads. */
export type Via = readonly [keywords: string, uri: string];

/** A trip from the root of a value. */
export function tripBy(trail?: Trail): Trip {
  return { hasFailed: false, isUndecided: false, decided: undefined, trail };
}

/** For a trip by a conversion on which places are looked for. */
export function trailFrom({ uri = "" }: Conversion): Trail {
  return { location: "", keywords: "", uri, errors: [], origins: new Map() };
}

/** The step to the schema of a member. */
export function memberStep(name: string): string {
  return `/properties${token(name)}`;
}

/** What is done with a part of an object or array. */
export interface Part {
  readonly to: Conversion | undefined;
  /** The keyword that leads to its schema, as a JSON Pointer below the schema at hand. */
  readonly step: string;
  /** Where more than the keyword, or a reference behind it, leads there. */
  readonly via?: Via | undefined;
}

/** Converts a part of an object or array, if anything is done with it, and knows the way to it where places are looked for. */
export function inside(
  value: unknown,
  key: string | number,
  part: Part | undefined,
  isRead: boolean,
  trip: Trip,
): unknown {
  const convert = isRead ? part?.to?.read : part?.to?.write;
  const { trail } = trip;
  if (part === undefined || convert === undefined) return value;
  if (trail === undefined) return convert(value, trip);
  const { step, via } = part;
  const target = part.to?.uri;
  const { location, keywords, uri } = trail;
  const here = uri + uriFragment(step);
  trail.location += token(`${key}`);
  trail.keywords += via?.[0] ?? ((target ?? here) === here ? step : `${step}/$ref`);
  trail.uri = target ?? via?.[1] ?? here;
  const made = convert(value, trip);
  Object.assign(trail, { location, keywords, uri });
  return made;
}

/** Notes that nothing can be made of what a trip is at, or of a member there. */
export function fail(
  trip: Trip,
  keyword: string,
  message: string,
  params: ValidationError["params"],
  key?: string,
  step = "",
  via?: Via,
  received?: unknown,
): void {
  trip.hasFailed = true;
  const { trail } = trip;
  trail?.errors.push({
    instanceLocation: key === undefined ? trail.location : trail.location + token(key),
    keywordLocation: `${trail.keywords + (via?.[0] ?? step)}/${keyword}`,
    absoluteKeywordLocation: `${via?.[1] ?? trail.uri + uriFragment(step)}/${keyword}`,
    keyword,
    message,
    params,
    ...(received === undefined ? {} : { received }),
  });
}

/** A guard's error about the value as one about the document. */
export function onWire(error: ValidationError, made: unknown, { origins }: Trail): ValidationError {
  const { missing } = error;
  const keyIn = (object: unknown, key: string): string => origins.get(object)?.(key) ?? key;
  let here = made;
  let instanceLocation = "";
  for (const key of pointerTokens(error.instanceLocation)) {
    instanceLocation += token(keyIn(here, key));
    here = (here as Members | undefined)?.[key];
  }
  if (missing === undefined) return { ...error, instanceLocation };
  const missingProperty = keyIn(here, missing);
  // What an author wants to be said stays.
  const message = error.params["errorMessage"]
    ? error.message
    : error.message.replace(`"${missing}"`, () => `"${missingProperty}"`);
  return {
    ...error,
    instanceLocation,
    message,
    missing: missingProperty,
    params: { ...error.params, missingProperty },
  };
}
