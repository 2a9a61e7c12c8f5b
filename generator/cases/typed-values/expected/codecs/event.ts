/** @noformat */
// Generated from event.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Codec } from "./runtime/codec.js";
import type { Conversion } from "./runtime/conversion.js";
import type { Decode, Decoding } from "./runtime/decode.js";
import type { Form } from "./runtime/typed.js";
import type { Event, EventValue, EventWire, Timestamp, TimestampValue } from "../types/event.js";
import { conversionOther, formOther } from "./other.js";
import { codec } from "./runtime/codec.js";
import { decoder } from "./runtime/decode.js";
import { encoder } from "./runtime/encode.js";
import { list } from "./runtime/list.js";
import { object } from "./runtime/object.js";
import { base64, dateTime, int64 } from "./runtime/typed-formats.js";
import { form, fromTyped, toTyped } from "./runtime/typed.js";
import { isEvent_0, isEvent_1, isEvent_2, validateEvent } from "../guards/event.js";

const pattern1 = /* @__PURE__ */ new RegExp("^x-", "u");

/** A step of codecs: between Event and its form on the wire. */
export const conversionEvent: Conversion = /* @__PURE__ */ object("event.schema.json#", () => [
  [(to, value) => { to["at"] = value; }],
  [(to, value) => { to["ended"] = value; }],
  [(to, value) => { to["serial"] = value; }],
  [(to, value) => { to["body"] = value; }],
  [(to, value) => { to["plain"] = value; }],
  [(to, value) => { to["parent"] = value; }, undefined, conversionEvent],
  [(to, value) => { to["children"] = value; }, undefined, list(conversionEvent)],
  [(to, value) => { to["stamps"] = value; }],
  [(to, value) => { to["pair"] = value; }],
  [(to, value) => { to["when"] = value; }],
  [(to, value) => { to["note"] = value; }],
  [(to, value) => { to["other"] = value; }, undefined, conversionOther],
]);

/** Reads Event out of its form on the wire, or tells what is wrong: at most `maxErrors` errors, a hundred if not said. */
export const decodeEvent: Decode<Event> = /* @__PURE__ */ decoder(conversionEvent, validateEvent);

/** Event in its form on the wire. Throws a TypeError with `errors` where two of its members would be one there. */
export const encodeEvent: (value: Event) => EventWire = /* @__PURE__ */ encoder(conversionEvent);

/** Event and its form on the wire as a Standard Schema, which takes the latter. */
export const EventCodec: Codec<EventWire, Event> = /* @__PURE__ */ codec(decodeEvent, encodeEvent);

/** EventValue out of Event, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function toEventValue(value: Event, maxErrors?: number): Decoding<EventValue> {
  return toTyped(value, formEvent, maxErrors);
}

/** Event out of EventValue. Throws a TypeError with `errors` where an object has no plain form, such as an invalid Date. */
export function fromEventValue(value: EventValue): Event {
  return fromTyped(value, formEvent) as Event;
}

/** A step of other codecs. */
export const formEvent: Form = /* @__PURE__ */ form(() => [{ members: [["at", [form1, "/properties/at"]], ["ended", [form2, "/properties/ended"]], ["serial", [form3, "/properties/serial"]], ["body", [form4, "/properties/body"]], ["plain"], ["parent", [formEvent, "/properties/parent/$ref"]], ["children", [form5, "/properties/children"]], ["stamps", [form6, "/properties/stamps"]], ["pair", [form7, "/properties/pair"]], ["when", [form8, "/properties/when"]], ["note", [form9, "/properties/note"]], ["other", [formOther, "/properties/other/$ref"]]], patterns: [[pattern1, [form10, "/patternProperties/^x-"]]] }]);

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

const form5: Form = /* @__PURE__ */ form(() => [{ items: [formEvent, "/items/$ref"] }]);

const form6: Form = /* @__PURE__ */ form(() => [{ others: [formTimestamp, "/additionalProperties/$ref"] }]);

const form7: Form = /* @__PURE__ */ form(() => [{ prefix: [[form11, "/prefixItems/0"], undefined] }]);

const form8: Form = /* @__PURE__ */ form(() => [{ accepts: [isEvent_0], format: dateTime, at: "event.schema.json#/properties/when/anyOf/0/format", by: "/anyOf/0/format" }, { accepts: [isEvent_1], format: int64, at: "event.schema.json#/properties/when/anyOf/1/format", by: "/anyOf/1/format" }, { accepts: [isEvent_2], items: [formTimestamp, "/anyOf/2/items/$ref"] }]);

const form9: Form = /* @__PURE__ */ form(() => [{ format: dateTime, at: "event.schema.json#/properties/note/allOf/1/format", by: "/allOf/1/format" }]);

const form10: Form = /* @__PURE__ */ form(() => [{ format: dateTime, at: "event.schema.json#/patternProperties/%5Ex-/format" }]);

const form11: Form = /* @__PURE__ */ form(() => [{ format: dateTime, at: "event.schema.json#/properties/pair/prefixItems/0/format" }]);
