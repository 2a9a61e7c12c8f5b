/** @noformat */
// Generated from event.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Codec } from "./runtime/codec.js";
import type { Decoding } from "./runtime/decode.js";
import type { Members } from "./runtime/members.js";
import type { Reading } from "./runtime/reading.js";
import type { Form } from "./runtime/typed.js";
import type { Event, EventValue, EventWire, Timestamp, TimestampValue } from "../types/event.js";
import { formOther, readOther, writeOther } from "./other.js";
import { codec } from "./runtime/codec.js";
import { decode } from "./runtime/decode.js";
import { itemsIn, itemsOut } from "./runtime/items.js";
import { hasMembers, plain } from "./runtime/members.js";
import { names } from "./runtime/names.js";
import { keep, leave } from "./runtime/reading.js";
import { base64, dateTime, int64 } from "./runtime/typed-formats.js";
import { form, fromTyped, toTyped } from "./runtime/typed.js";
import { encode, putOther } from "./runtime/writing.js";
import { isEvent, isEvent_0, isEvent_1, isEvent_2, validateEvent } from "../guards/event.js";

const names1 = /* @__PURE__ */ names("event.schema.json#", [["at", "at"], ["ended", "ended"], ["serial", "serial"], ["body", "body"], ["plain", "plain"], ["parent", "parent"], ["children", "children"], ["stamps", "stamps"], ["pair", "pair"], ["when", "when"], ["note", "note"], ["other", "other"]]);

const pattern2 = /* @__PURE__ */ new RegExp("^x-", "u");

/** Reads Event out of its form on the wire, or tells what is wrong: at most `maxErrors` errors, a hundred if not said. */
export function decodeEvent(value: unknown, maxErrors?: number): Decoding<Event> {
  return decode(value, readEvent, isEvent, validateEvent, maxErrors);
}

/** Event in its form on the wire. Throws a TypeError with `errors` where two of its members would be one there. */
export function encodeEvent(value: Event): EventWire {
  return encode(value, writeEvent) as EventWire;
}

/** Event and its form on the wire as a Standard Schema, which takes the latter. */
export const EventCodec: Codec<EventWire, Event> = /* @__PURE__ */ codec(decodeEvent, encodeEvent);

/** A step of other codecs: makes Event out of its form on the wire. */
export function readEvent(value: unknown, reading: Reading): unknown {
  if (!hasMembers(value)) return value;
  const wire = plain(value);
  const out: Members = {};
  let isSame = true;
  for (const key in wire) {
    if (!Object.prototype.hasOwnProperty.call(wire, key)) continue;
    const member = wire[key];
    switch (key) {
      case "at": {
        out["at"] = member;
        continue;
      }
      case "ended": {
        out["ended"] = member;
        continue;
      }
      case "serial": {
        out["serial"] = member;
        continue;
      }
      case "body": {
        out["body"] = member;
        continue;
      }
      case "plain": {
        out["plain"] = member;
        continue;
      }
      case "parent": {
        out["parent"] = readEvent(member, reading);
        if (out["parent"] === member) continue;
        break;
      }
      case "children": {
        out["children"] = itemsIn(member, reading, readEvent);
        if (out["children"] === member) continue;
        break;
      }
      case "stamps": {
        out["stamps"] = member;
        continue;
      }
      case "pair": {
        out["pair"] = member;
        continue;
      }
      case "when": {
        out["when"] = member;
        continue;
      }
      case "note": {
        out["note"] = member;
        continue;
      }
      case "other": {
        out["other"] = readOther(member, reading);
        if (out["other"] === member) continue;
        break;
      }
      default: {
        if (pattern2.test(key)) {
          keep(out, key, member, value, names1, reading);
          continue;
        }
        keep(out, key, member, value, names1, reading);
        continue;
      }
    }
    isSame = false;
  }
  return isSame ? value : leave(out, value, names1, reading);
}

/** A step of other codecs: makes the form on the wire out of Event. */
export function writeEvent(value: unknown): unknown {
  if (!hasMembers(value)) return value;
  const object = plain(value);
  const out: Members = {};
  let isSame = true;
  for (const key in object) {
    if (!Object.prototype.hasOwnProperty.call(object, key)) continue;
    const member = object[key];
    if (member === undefined) {
      isSame = false;
      continue;
    }
    switch (key) {
      case "at": {
        out["at"] = member;
        continue;
      }
      case "ended": {
        out["ended"] = member;
        continue;
      }
      case "serial": {
        out["serial"] = member;
        continue;
      }
      case "body": {
        out["body"] = member;
        continue;
      }
      case "plain": {
        out["plain"] = member;
        continue;
      }
      case "parent": {
        out["parent"] = writeEvent(member);
        if (out["parent"] === member) continue;
        break;
      }
      case "children": {
        out["children"] = itemsOut(member, writeEvent);
        if (out["children"] === member) continue;
        break;
      }
      case "stamps": {
        out["stamps"] = member;
        continue;
      }
      case "pair": {
        out["pair"] = member;
        continue;
      }
      case "when": {
        out["when"] = member;
        continue;
      }
      case "note": {
        out["note"] = member;
        continue;
      }
      case "other": {
        out["other"] = writeOther(member);
        if (out["other"] === member) continue;
        break;
      }
      default: {
        if (pattern2.test(key)) {
          putOther(out, key, member, value, names1);
          continue;
        }
        putOther(out, key, member, value, names1);
        continue;
      }
    }
    isSame = false;
  }
  return isSame ? value : out;
}

/** EventValue out of Event, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function toEventValue(value: Event, maxErrors?: number): Decoding<EventValue> {
  return toTyped(value, formEvent, maxErrors);
}

/** Event out of EventValue. Throws a TypeError with `errors` where an object has no plain form, such as an invalid Date. */
export function fromEventValue(value: EventValue): Event {
  return fromTyped(value, formEvent) as Event;
}

/** A step of other codecs. */
export const formEvent: Form = /* @__PURE__ */ form(() => [{ members: [["at", form1], ["ended", form2], ["serial", form3], ["body", form4], ["plain"], ["parent", formEvent], ["children", form5], ["stamps", form6], ["pair", form7], ["when", form8], ["note", form9], ["other", formOther]], patterns: [[pattern2, form10]] }]);

/** TimestampValue out of Timestamp, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function toTimestampValue(value: Timestamp, maxErrors?: number): Decoding<TimestampValue> {
  return toTyped(value, formTimestamp, maxErrors);
}

/** Timestamp out of TimestampValue. Throws a TypeError with `errors` where an object has no plain form, such as an invalid Date. */
export function fromTimestampValue(value: TimestampValue): Timestamp {
  return fromTyped(value, formTimestamp) as Timestamp;
}

/** A step of other codecs. */
export const formTimestamp: Form = /* @__PURE__ */ form(() => [{ format: dateTime, at: "event.schema.json#/$defs/timestamp/format" }]);

const form1: Form = /* @__PURE__ */ form(() => [{ format: dateTime, at: "event.schema.json#/properties/at/format" }]);

const form2: Form = /* @__PURE__ */ form(() => [{ format: dateTime, at: "event.schema.json#/properties/ended/format" }]);

const form3: Form = /* @__PURE__ */ form(() => [{ format: int64, at: "event.schema.json#/properties/serial/format" }]);

const form4: Form = /* @__PURE__ */ form(() => [{ format: base64, at: "event.schema.json#/properties/body/contentEncoding" }]);

const form5: Form = /* @__PURE__ */ form(() => [{ items: formEvent }]);

const form6: Form = /* @__PURE__ */ form(() => [{ others: formTimestamp }]);

const form7: Form = /* @__PURE__ */ form(() => [{ prefix: [form11, undefined] }]);

const form8: Form = /* @__PURE__ */ form(() => [{ accepts: [isEvent_0], format: dateTime, at: "event.schema.json#/properties/when/format" }, { accepts: [isEvent_1], format: int64, at: "event.schema.json#/properties/when/format" }, { accepts: [isEvent_2], items: formTimestamp }]);

const form9: Form = /* @__PURE__ */ form(() => [{ format: dateTime, at: "event.schema.json#/properties/note/format" }]);

const form10: Form = /* @__PURE__ */ form(() => [{ format: dateTime, at: "event.schema.json#/patternProperties/%5Ex-/format" }]);

const form11: Form = /* @__PURE__ */ form(() => [{ format: dateTime, at: "event.schema.json#/properties/pair/prefixItems/0/format" }]);
