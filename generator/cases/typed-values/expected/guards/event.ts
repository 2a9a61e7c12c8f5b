/** @noformat */
// Generated from event.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Event, EventWire, Timestamp } from "../types/event.js";
import type { Memo } from "./runtime/memo.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { failBranches } from "./runtime/branches.js";
import { codePointCount } from "./runtime/code-point-count.js";
import { fail, failMissing, failType, failWith } from "./runtime/fail.js";
import { hasPrototype, objectLike } from "./runtime/members.js";
import { ask, tooDeep, tooEarly } from "./runtime/memo.js";
import { mustOwn, own } from "./runtime/own.js";
import { finds, lift, refer } from "./runtime/refer.js";
import { token, uriFragment } from "./runtime/site.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { checkOther, checkOtherWire, explainOther, explainOtherWire } from "./other.js";
import { schemaDocument } from "./schemas/event.js";

function accepts(when: unknown): boolean {
  if (!Array.isArray(when)) return false;
  for (let index = 0; index < when.length; index++) {
    const item = when[index] as unknown;
    if (typeof item !== "string") return false;
  }
  return true;
}

function accepts2(when: unknown): boolean {
  if (!Array.isArray(when)) return false;
  for (let index = 0; index < when.length; index++) {
    const item = when[index] as unknown;
    if (typeof item !== "string") return false;
  }
  return true;
}

/** Whether a value is of the type Event. */
export function isEvent(value: unknown): value is Event {
  try {
    return checkEvent(value, undefined);
  } catch (error) {
    return tooDeep(error);
  }
}

/** `isEvent` from within a guard: throws where the stack runs out. */
export function checkEvent(value: unknown, memo: Memo | undefined): boolean {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const at = object["at"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && checkEvent(own(value), memo);
    if (at === undefined) return false;
    if (typeof at !== "string") return false;
  }
  {
    const ended = object["ended"];
    if (ended !== undefined && !(typeof ended === "string" || ended === null)) return false;
  }
  {
    const serial = object["serial"];
    if (serial !== undefined && !(typeof serial === "number" && Number.isInteger(serial))) return false;
  }
  {
    const body = object["body"];
    if (body !== undefined && typeof body !== "string") return false;
  }
  {
    const plain = object["plain"];
    if (plain !== undefined && typeof plain !== "string") return false;
  }
  {
    const parent = object["parent"];
    if (parent !== undefined && !(tooEarly(memo) ? checkEvent(parent, memo) : ask(memo, checkEvent, parent))) return false;
  }
  {
    const children = object["children"];
    if (children !== undefined) {
      if (!Array.isArray(children)) return false;
      for (let index = 0; index < children.length; index++) {
        const item = children[index] as unknown;
        if (!(tooEarly(memo) ? checkEvent(item, memo) : ask(memo, checkEvent, item))) return false;
      }
    }
  }
  {
    const stamps = object["stamps"];
    if (stamps !== undefined) {
      if (!objectLike(stamps)) return false;
      const object2 = stamps as { readonly [key: string]: unknown };
      for (const key in object2) {
        const member = object2[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object2, key) && typeof member !== "string") return false;
      }
    }
  }
  {
    const pair = object["pair"];
    if (pair !== undefined) {
      if (!Array.isArray(pair)) return false;
      if (pair.length > 0) {
        const item2 = pair[0] as unknown;
        if (typeof item2 !== "string") return false;
      }
      if (pair.length > 1) {
        const item3 = pair[1] as unknown;
        if (typeof item3 !== "string") return false;
      }
    }
  }
  {
    const when = object["when"];
    if (when !== undefined && !(typeof when === "string" || (typeof when === "number" && Number.isInteger(when)) || accepts(when))) return false;
  }
  {
    const note = object["note"];
    if (note !== undefined) {
      {
        const value2: unknown = note;
        if (typeof value2 !== "string") return false;
      }
      {
        const value3: unknown = note;
        if (typeof value3 === "string" && !((value3 as string).length <= 40 || ((value3 as string).length <= 80 && codePointCount((value3 as string)) <= 40))) return false;
      }
    }
  }
  {
    const other = object["other"];
    if (other !== undefined && !(tooEarly(memo) ? checkOther(other, memo) : ask(memo, checkOther, other))) return false;
  }
  for (const key2 in object) {
    const member2 = object[key2];
    if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object, key2) && key2.startsWith("x-") && typeof member2 !== "string") return false;
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Event. */
export function assertEvent(value: unknown): asserts value is Event {
  if (!isEvent(value)) throw refusal("Event", explain(value, explainEvent));
}

/** The value with the type Event, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateEvent(value: unknown, maxErrors?: number): Validation<Event> {
  return isEvent(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainEvent, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Event, and is true where that is as much as is wanted. */
export function explainEvent(value: unknown, site: Site): boolean {
  site.schema = (keyword) => "event.schema.json#" + uriFragment(keyword);
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const at = object["at"];
      mustOwn(object);
      if (at === undefined) {
        if (failMissing("at", site, null, "/required")) return true;
      } else {
        if (typeof at !== "string" && failType(at, site, null, "/properties/at/type", "string")) return true;
      }
    }
    {
      const ended = object["ended"];
      if (ended !== undefined && !(typeof ended === "string" || ended === null) && failWith(ended, site, null, "/properties/ended/type", "must be a string or null", { type: ["string", "null"] })) return true;
    }
    {
      const serial = object["serial"];
      if (serial !== undefined && !(typeof serial === "number" && Number.isInteger(serial)) && failType(serial, site, null, "/properties/serial/type", "integer")) return true;
    }
    {
      const body = object["body"];
      if (body !== undefined && typeof body !== "string" && failType(body, site, null, "/properties/body/type", "string")) return true;
    }
    {
      const plain = object["plain"];
      if (plain !== undefined && typeof plain !== "string" && failType(plain, site, null, "/properties/plain/type", "string")) return true;
    }
    {
      const parent = object["parent"];
      if (parent !== undefined && refer(explainEvent, parent, site, null, "/properties/parent/$ref")) return true;
    }
    {
      const children = object["children"];
      if (children !== undefined) {
        if (!Array.isArray(children)) {
          if (failType(children, site, null, "/properties/children/type", "array")) return true;
        } else {
          for (let index = 0; index < children.length; index++) {
            const item = children[index] as unknown;
            if (finds(explainEvent, item, site) && lift(site, "/children/" + index, "/properties/children/items/$ref")) return true;
          }
        }
      }
    }
    {
      const stamps = object["stamps"];
      if (stamps !== undefined) {
        if (!objectLike(stamps)) {
          if (failType(stamps, site, null, "/properties/stamps/type", "object")) return true;
        } else {
          const object2 = stamps as { readonly [key: string]: unknown };
          for (const key in object2) {
            const member = object2[key];
            if (member !== undefined && Object.prototype.hasOwnProperty.call(object2, key) && typeof member !== "string" && finds(explainTimestamp, member, site) && lift(site, "/stamps" + token(key), "/properties/stamps/additionalProperties/$ref")) return true;
          }
        }
      }
    }
    {
      const pair = object["pair"];
      if (pair !== undefined) {
        if (!Array.isArray(pair)) {
          if (failType(pair, site, null, "/properties/pair/type", "array")) return true;
        } else {
          if (pair.length > 0) {
            const item2 = pair[0] as unknown;
            if (typeof item2 !== "string" && failType(item2, site, "/pair/0", "/properties/pair/prefixItems/0/type", "string")) return true;
          }
          if (pair.length > 1) {
            const item3 = pair[1] as unknown;
            if (typeof item3 !== "string" && failType(item3, site, "/pair/1", "/properties/pair/prefixItems/1/type", "string")) return true;
          }
        }
      }
    }
    {
      const when = object["when"];
      if (when !== undefined && !(typeof when === "string" || (typeof when === "number" && Number.isInteger(when)) || accepts(when)) && failBranches(site, null, "/properties/when/anyOf", "must match one of the alternatives", when, 3, (branch, when: unknown) => {
        switch (branch) {
          case 0: {
            if (typeof when !== "string" && failType(when, site, "/when", "/properties/when/anyOf/0/type", "string")) return true;
            break;
          }
          case 1: {
            if (!(typeof when === "number" && Number.isInteger(when)) && failType(when, site, "/when", "/properties/when/anyOf/1/type", "integer")) return true;
            break;
          }
          case 2: {
            if (!Array.isArray(when)) {
              if (failType(when, site, "/when", "/properties/when/anyOf/2/type", "array")) return true;
            } else {
              for (let index2 = 0; index2 < when.length; index2++) {
                const item4 = when[index2] as unknown;
                if (typeof item4 !== "string" && finds(explainTimestamp, item4, site) && lift(site, "/when/" + index2, "/properties/when/anyOf/2/items/$ref")) return true;
              }
            }
            break;
          }
        }
        return false;
      })) return true;
    }
    {
      const note = object["note"];
      if (note !== undefined) {
        {
          const value2: unknown = note;
          if (typeof value2 !== "string" && failType(value2, site, "/note", "/properties/note/allOf/0/type", "string")) return true;
        }
        {
          const value3: unknown = note;
          if (typeof value3 === "string" && !((value3 as string).length <= 40 || ((value3 as string).length <= 80 && codePointCount((value3 as string)) <= 40)) && fail(site, "/note", "/properties/note/allOf/2/maxLength", "must have at most 40 characters", { limit: 40 })) return true;
        }
      }
    }
    {
      const other = object["other"];
      if (other !== undefined && refer(explainOther, other, site, null, "/properties/other/$ref")) return true;
    }
    for (const key2 in object) {
      const member2 = object[key2];
      if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object, key2) && key2.startsWith("x-") && typeof member2 !== "string" && failType(member2, site, token(key2), "/patternProperties/^x-/type", "string")) return true;
    }
  }
  return false;
}

/** Event as a Standard Schema. */
export const EventSchema: StandardSchema<Event> = /* @__PURE__ */ standardSchema(validateEvent, schemaDocument);

/** Whether a value is of the type EventWire. */
export function isEventWire(value: unknown): value is EventWire {
  try {
    return checkEventWire(value, undefined);
  } catch (error) {
    return tooDeep(error);
  }
}

/** `isEventWire` from within a guard: throws where the stack runs out. */
export function checkEventWire(value: unknown, memo: Memo | undefined): boolean {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const at = object["at"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && checkEventWire(own(value), memo);
    if (at === undefined) return false;
    if (typeof at !== "string") return false;
  }
  {
    const ended = object["ended"];
    if (ended !== undefined && !(typeof ended === "string" || ended === null)) return false;
  }
  {
    const serial = object["serial"];
    if (serial !== undefined && !(typeof serial === "number" && Number.isInteger(serial))) return false;
  }
  {
    const body = object["body"];
    if (body !== undefined && typeof body !== "string") return false;
  }
  {
    const plain = object["plain"];
    if (plain !== undefined && typeof plain !== "string") return false;
  }
  {
    const parent = object["parent"];
    if (parent !== undefined && !(tooEarly(memo) ? checkEventWire(parent, memo) : ask(memo, checkEventWire, parent))) return false;
  }
  {
    const children = object["children"];
    if (children !== undefined) {
      if (!Array.isArray(children)) return false;
      for (let index = 0; index < children.length; index++) {
        const item = children[index] as unknown;
        if (!(tooEarly(memo) ? checkEventWire(item, memo) : ask(memo, checkEventWire, item))) return false;
      }
    }
  }
  {
    const stamps = object["stamps"];
    if (stamps !== undefined) {
      if (!objectLike(stamps)) return false;
      const object2 = stamps as { readonly [key: string]: unknown };
      for (const key in object2) {
        const member = object2[key];
        if (member !== undefined && Object.prototype.hasOwnProperty.call(object2, key) && typeof member !== "string") return false;
      }
    }
  }
  {
    const pair = object["pair"];
    if (pair !== undefined) {
      if (!Array.isArray(pair)) return false;
      if (pair.length > 0) {
        const item2 = pair[0] as unknown;
        if (typeof item2 !== "string") return false;
      }
      if (pair.length > 1) {
        const item3 = pair[1] as unknown;
        if (typeof item3 !== "string") return false;
      }
    }
  }
  {
    const when = object["when"];
    if (when !== undefined && !(typeof when === "string" || (typeof when === "number" && Number.isInteger(when)) || accepts2(when))) return false;
  }
  {
    const note = object["note"];
    if (note !== undefined) {
      {
        const value2: unknown = note;
        if (typeof value2 !== "string") return false;
      }
      {
        const value3: unknown = note;
        if (typeof value3 === "string" && !((value3 as string).length <= 40 || ((value3 as string).length <= 80 && codePointCount((value3 as string)) <= 40))) return false;
      }
    }
  }
  {
    const other = object["other"];
    if (other !== undefined && !(tooEarly(memo) ? checkOtherWire(other, memo) : ask(memo, checkOtherWire, other))) return false;
  }
  for (const key2 in object) {
    const member2 = object[key2];
    if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object, key2) && key2.startsWith("x-") && typeof member2 !== "string") return false;
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type EventWire. */
export function assertEventWire(value: unknown): asserts value is EventWire {
  if (!isEventWire(value)) throw refusal("EventWire", explain(value, explainEventWire));
}

/** The value with the type EventWire, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateEventWire(value: unknown, maxErrors?: number): Validation<EventWire> {
  return isEventWire(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainEventWire, maxErrors) };
}

/** Reports everything that keeps a value from being of the type EventWire, and is true where that is as much as is wanted. */
export function explainEventWire(value: unknown, site: Site): boolean {
  site.schema = (keyword) => "event.schema.json#" + uriFragment(keyword);
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const at = object["at"];
      mustOwn(object);
      if (at === undefined) {
        if (failMissing("at", site, null, "/required")) return true;
      } else {
        if (typeof at !== "string" && failType(at, site, null, "/properties/at/type", "string")) return true;
      }
    }
    {
      const ended = object["ended"];
      if (ended !== undefined && !(typeof ended === "string" || ended === null) && failWith(ended, site, null, "/properties/ended/type", "must be a string or null", { type: ["string", "null"] })) return true;
    }
    {
      const serial = object["serial"];
      if (serial !== undefined && !(typeof serial === "number" && Number.isInteger(serial)) && failType(serial, site, null, "/properties/serial/type", "integer")) return true;
    }
    {
      const body = object["body"];
      if (body !== undefined && typeof body !== "string" && failType(body, site, null, "/properties/body/type", "string")) return true;
    }
    {
      const plain = object["plain"];
      if (plain !== undefined && typeof plain !== "string" && failType(plain, site, null, "/properties/plain/type", "string")) return true;
    }
    {
      const parent = object["parent"];
      if (parent !== undefined && refer(explainEventWire, parent, site, null, "/properties/parent/$ref")) return true;
    }
    {
      const children = object["children"];
      if (children !== undefined) {
        if (!Array.isArray(children)) {
          if (failType(children, site, null, "/properties/children/type", "array")) return true;
        } else {
          for (let index = 0; index < children.length; index++) {
            const item = children[index] as unknown;
            if (finds(explainEventWire, item, site) && lift(site, "/children/" + index, "/properties/children/items/$ref")) return true;
          }
        }
      }
    }
    {
      const stamps = object["stamps"];
      if (stamps !== undefined) {
        if (!objectLike(stamps)) {
          if (failType(stamps, site, null, "/properties/stamps/type", "object")) return true;
        } else {
          const object2 = stamps as { readonly [key: string]: unknown };
          for (const key in object2) {
            const member = object2[key];
            if (member !== undefined && Object.prototype.hasOwnProperty.call(object2, key) && typeof member !== "string" && finds(explainTimestamp, member, site) && lift(site, "/stamps" + token(key), "/properties/stamps/additionalProperties/$ref")) return true;
          }
        }
      }
    }
    {
      const pair = object["pair"];
      if (pair !== undefined) {
        if (!Array.isArray(pair)) {
          if (failType(pair, site, null, "/properties/pair/type", "array")) return true;
        } else {
          if (pair.length > 0) {
            const item2 = pair[0] as unknown;
            if (typeof item2 !== "string" && failType(item2, site, "/pair/0", "/properties/pair/prefixItems/0/type", "string")) return true;
          }
          if (pair.length > 1) {
            const item3 = pair[1] as unknown;
            if (typeof item3 !== "string" && failType(item3, site, "/pair/1", "/properties/pair/prefixItems/1/type", "string")) return true;
          }
        }
      }
    }
    {
      const when = object["when"];
      if (when !== undefined && !(typeof when === "string" || (typeof when === "number" && Number.isInteger(when)) || accepts2(when)) && failBranches(site, null, "/properties/when/anyOf", "must match one of the alternatives", when, 3, (branch, when: unknown) => {
        switch (branch) {
          case 0: {
            if (typeof when !== "string" && failType(when, site, "/when", "/properties/when/anyOf/0/type", "string")) return true;
            break;
          }
          case 1: {
            if (!(typeof when === "number" && Number.isInteger(when)) && failType(when, site, "/when", "/properties/when/anyOf/1/type", "integer")) return true;
            break;
          }
          case 2: {
            if (!Array.isArray(when)) {
              if (failType(when, site, "/when", "/properties/when/anyOf/2/type", "array")) return true;
            } else {
              for (let index2 = 0; index2 < when.length; index2++) {
                const item4 = when[index2] as unknown;
                if (typeof item4 !== "string" && finds(explainTimestamp, item4, site) && lift(site, "/when/" + index2, "/properties/when/anyOf/2/items/$ref")) return true;
              }
            }
            break;
          }
        }
        return false;
      })) return true;
    }
    {
      const note = object["note"];
      if (note !== undefined) {
        {
          const value2: unknown = note;
          if (typeof value2 !== "string" && failType(value2, site, "/note", "/properties/note/allOf/0/type", "string")) return true;
        }
        {
          const value3: unknown = note;
          if (typeof value3 === "string" && !((value3 as string).length <= 40 || ((value3 as string).length <= 80 && codePointCount((value3 as string)) <= 40)) && fail(site, "/note", "/properties/note/allOf/2/maxLength", "must have at most 40 characters", { limit: 40 })) return true;
        }
      }
    }
    {
      const other = object["other"];
      if (other !== undefined && refer(explainOtherWire, other, site, null, "/properties/other/$ref")) return true;
    }
    for (const key2 in object) {
      const member2 = object[key2];
      if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object, key2) && key2.startsWith("x-") && typeof member2 !== "string" && failType(member2, site, token(key2), "/patternProperties/^x-/type", "string")) return true;
    }
  }
  return false;
}

/** EventWire as a Standard Schema. */
export const EventWireSchema: StandardSchema<EventWire> = /* @__PURE__ */ standardSchema(validateEventWire);

/** Whether a value is of the type Timestamp. */
export function isTimestamp(value: unknown): value is Timestamp {
  if (typeof value !== "string") return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Timestamp. */
export function assertTimestamp(value: unknown): asserts value is Timestamp {
  if (!isTimestamp(value)) throw refusal("Timestamp", explain(value, explainTimestamp));
}

/** The value with the type Timestamp, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateTimestamp(value: unknown, maxErrors?: number): Validation<Timestamp> {
  return isTimestamp(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainTimestamp, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Timestamp, and is true where that is as much as is wanted. */
export function explainTimestamp(value: unknown, site: Site): boolean {
  site.schema = "event.schema.json#/$defs/timestamp";
  if (typeof value !== "string" && failType(value, site, null, "/type", "string")) return true;
  return false;
}

/** Timestamp as a Standard Schema. */
export const TimestampSchema: StandardSchema<Timestamp> = /* @__PURE__ */ standardSchema(validateTimestamp, schemaDocument, "/$defs/timestamp");

/** Whether a value is of the type Event_0. */
export function isEvent_0(value: unknown): boolean {
  if (typeof value !== "string") return false;
  return true;
}

/** Whether a value is of the type Event_1. */
export function isEvent_1(value: unknown): boolean {
  if (!(typeof value === "number" && Number.isInteger(value))) return false;
  return true;
}

/** Whether a value is of the type Event_2. */
export function isEvent_2(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item = value[index] as unknown;
    if (typeof item !== "string") return false;
  }
  return true;
}
