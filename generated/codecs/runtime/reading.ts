/** @noformat */
// Copied here by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import { type Members, put } from "./members.js";
import { type Names, wireNameOf } from "./names.js";

/** A function that makes our form of a value out of that on the wire. It changes nothing that it is given. */
export type Read = (value: unknown, reading: Reading) => unknown;

/** What happens while a document is read. */
export interface Reading {
  /** Whether something was met that no value can be made of. */
  hasFailed: boolean;
  /** What was decided where there are alternatives. */
  decided: Map<object, Map<unknown, Decision>> | undefined;
  /** Kept only by those who look for the places of errors. */
  readonly trail: Trail | undefined;
}

/** What was made of a value that has alternatives. */
export interface Decision {
  readonly value: unknown;
  readonly hasFailed: boolean;
}

/** Where parts of the value came from, and what was wrong on the way. */
export interface Trail {
  /** By the objects that were made of others. */
  readonly origins: Map<object, Origin>;
  readonly failures: Failure[];
}

/** The object that another one was made of, and its keys by those of that one. */
export interface Origin {
  readonly wire: object;
  readonly keyOf: (key: string) => string;
}

/** What is wrong with a member of an object on the wire. */
export interface Failure {
  readonly wire: object;
  readonly key: string;
  readonly keyword: string;
  readonly schema: string;
  readonly message: string;
}

/** Notes that a member is in the way. */
export function fail(
  reading: Reading,
  wire: object,
  key: string,
  names: Names,
  keyword: string,
  message: string,
): void {
  reading.hasFailed = true;
  reading.trail?.failures.push({ wire, key, keyword, schema: names.schema, message });
}

/** Keeps a member that the schema does not name, unless its key is one of ours: written again it would be that one. */
export function keep(out: Members, key: string, value: unknown, wire: object, names: Names, reading: Reading): void {
  if (names.own.has(key)) {
    const meant = `must not have this name: after reading, it is that of ${JSON.stringify(names.own.get(key))}`;
    fail(reading, wire, key, names, "x-wire-name", meant);
  }
  put(out, key, value);
}

/** A member that the schema does not name, where that is an error. */
export function refuse(key: string, wire: object, names: Names, reading: Reading): void {
  fail(reading, wire, key, names, "x-wire-unknown", "must not be there, since the schema does not name it");
}

/** The same object with each name exactly as it is on the wire. A member that is there twice is an error. */
export function exact(value: Members, wire: object, names: Names, reading: Reading): Members {
  const out: Members = {};
  const keys = new Map<string, string>();
  for (const key of Object.keys(value)) {
    const name = wireNameOf(key, names) ?? key;
    const earlier = keys.get(name);
    if (earlier === undefined) put(out, name, value[key]);
    else
      fail(
        reading,
        wire,
        key,
        names,
        "x-wire-match",
        `must not be there twice: ${JSON.stringify(earlier)} is the same member`,
      );
    keys.set(name, earlier ?? key);
  }
  reading.trail?.origins.set(out, { wire, keyOf: (key) => keys.get(key) ?? key });
  return out;
}

/** Notes what an object was made of, for those who look for places. */
export function leave(out: Members, wire: object, names: Names, reading: Reading): Members {
  reading.trail?.origins.set(out, { wire, keyOf: (key) => names.own.get(key) ?? key });
  return out;
}
