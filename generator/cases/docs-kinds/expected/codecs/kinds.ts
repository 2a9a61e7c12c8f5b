/** @noformat */
// Generated from kinds.schema.json by `triptych generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Codec } from "./runtime/codec.js";
import type { Decoding } from "./runtime/decode.js";
import type { Members } from "./runtime/members.js";
import type { Reading } from "./runtime/reading.js";
import type { Kinds, KindsWire, Moment, MomentWire } from "../types/kinds.js";
import { codec } from "./runtime/codec.js";
import { decode } from "./runtime/decode.js";
import { hasMembers, plain } from "./runtime/members.js";
import { names } from "./runtime/names.js";
import { keep, leave } from "./runtime/reading.js";
import { encode, putOther } from "./runtime/writing.js";
import { isKinds, isMoment, validateKinds, validateMoment } from "../guards/kinds.js";

const names1 = /* @__PURE__ */ names("kinds.schema.json#", [["colour", "colour"], ["size", "size"], ["shape", "shape"], ["target", "target"], ["position", "position"], ["prices", "prices"], ["tags", "tags"], ["tree", "tree"], ["account", "account"], ["former", "former"], ["range", "range"], ["code", "code"], ["nothing", "nothing"], ["anything", "anything"], ["version", "version"], ["started", "started"]]);

const names2 = /* @__PURE__ */ names("kinds.schema.json#/$defs/Moment", [["at", "At"], ["big", "BIG"]]);

/** Reads Kinds out of its form on the wire, or tells what is wrong: at most `maxErrors` errors, a hundred if not said. */
export function decodeKinds(value: unknown, maxErrors?: number): Decoding<Kinds> {
  return decode(value, readKinds, isKinds, validateKinds, maxErrors);
}

/** Kinds in its form on the wire. Throws a TypeError with `errors` where two of its members would be one there. */
export function encodeKinds(value: Kinds): KindsWire {
  return encode(value, writeKinds) as KindsWire;
}

/** Kinds and its form on the wire as a Standard Schema, which takes the latter. */
export const KindsCodec: Codec<KindsWire, Kinds> = /* @__PURE__ */ codec(decodeKinds, encodeKinds);

/** A step of other codecs: makes Kinds out of its form on the wire. */
export function readKinds(value: unknown, reading: Reading): unknown {
  if (!hasMembers(value)) return value;
  const wire = plain(value);
  const out: Members = {};
  let isSame = true;
  for (const key in wire) {
    if (!Object.prototype.hasOwnProperty.call(wire, key)) continue;
    const member = wire[key];
    switch (key) {
      case "colour": {
        out["colour"] = member;
        continue;
      }
      case "size": {
        out["size"] = member;
        continue;
      }
      case "shape": {
        out["shape"] = member;
        continue;
      }
      case "target": {
        out["target"] = member;
        continue;
      }
      case "position": {
        out["position"] = member;
        continue;
      }
      case "prices": {
        out["prices"] = member;
        continue;
      }
      case "tags": {
        out["tags"] = member;
        continue;
      }
      case "tree": {
        out["tree"] = member;
        continue;
      }
      case "account": {
        out["account"] = member;
        continue;
      }
      case "former": {
        out["former"] = member;
        continue;
      }
      case "range": {
        out["range"] = member;
        continue;
      }
      case "code": {
        out["code"] = member;
        continue;
      }
      case "nothing": {
        out["nothing"] = member;
        continue;
      }
      case "anything": {
        out["anything"] = member;
        continue;
      }
      case "version": {
        out["version"] = member;
        continue;
      }
      case "started": {
        out["started"] = readMoment(member, reading);
        if (out["started"] === member) continue;
        break;
      }
      default: {
        keep(out, key, member, value, names1, reading);
        continue;
      }
    }
    isSame = false;
  }
  return isSame ? value : leave(out, value, names1, reading);
}

/** A step of other codecs: makes the form on the wire out of Kinds. */
export function writeKinds(value: unknown): unknown {
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
      case "colour": {
        out["colour"] = member;
        continue;
      }
      case "size": {
        out["size"] = member;
        continue;
      }
      case "shape": {
        out["shape"] = member;
        continue;
      }
      case "target": {
        out["target"] = member;
        continue;
      }
      case "position": {
        out["position"] = member;
        continue;
      }
      case "prices": {
        out["prices"] = member;
        continue;
      }
      case "tags": {
        out["tags"] = member;
        continue;
      }
      case "tree": {
        out["tree"] = member;
        continue;
      }
      case "account": {
        out["account"] = member;
        continue;
      }
      case "former": {
        out["former"] = member;
        continue;
      }
      case "range": {
        out["range"] = member;
        continue;
      }
      case "code": {
        out["code"] = member;
        continue;
      }
      case "nothing": {
        out["nothing"] = member;
        continue;
      }
      case "anything": {
        out["anything"] = member;
        continue;
      }
      case "version": {
        out["version"] = member;
        continue;
      }
      case "started": {
        out["started"] = writeMoment(member);
        if (out["started"] === member) continue;
        break;
      }
      default: {
        putOther(out, key, member, value, names1);
        continue;
      }
    }
    isSame = false;
  }
  return isSame ? value : out;
}

/** Reads Moment out of its form on the wire, or tells what is wrong: at most `maxErrors` errors, a hundred if not said. */
export function decodeMoment(value: unknown, maxErrors?: number): Decoding<Moment> {
  return decode(value, readMoment, isMoment, validateMoment, maxErrors);
}

/** Moment in its form on the wire. Throws a TypeError with `errors` where two of its members would be one there. */
export function encodeMoment(value: Moment): MomentWire {
  return encode(value, writeMoment) as MomentWire;
}

/** Moment and its form on the wire as a Standard Schema, which takes the latter. */
export const MomentCodec: Codec<MomentWire, Moment> = /* @__PURE__ */ codec(decodeMoment, encodeMoment);

/** A step of other codecs: makes Moment out of its form on the wire. */
export function readMoment(value: unknown, reading: Reading): unknown {
  if (!hasMembers(value)) return value;
  const wire = plain(value);
  const out: Members = {};
  let isSame = true;
  for (const key in wire) {
    if (!Object.prototype.hasOwnProperty.call(wire, key)) continue;
    const member = wire[key];
    switch (key) {
      case "At": {
        out["at"] = member;
        break;
      }
      case "BIG": {
        out["big"] = member;
        break;
      }
      default: {
        keep(out, key, member, value, names2, reading);
        continue;
      }
    }
    isSame = false;
  }
  return isSame ? value : leave(out, value, names2, reading);
}

/** A step of other codecs: makes the form on the wire out of Moment. */
export function writeMoment(value: unknown): unknown {
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
        out["At"] = member;
        break;
      }
      case "big": {
        out["BIG"] = member;
        break;
      }
      default: {
        putOther(out, key, member, value, names2);
        continue;
      }
    }
    isSame = false;
  }
  return isSame ? value : out;
}
