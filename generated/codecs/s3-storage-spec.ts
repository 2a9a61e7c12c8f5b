/** @noformat */
// Generated from schema/s3-storage-spec.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Codec } from "./runtime/codec.js";
import type { Decoding } from "./runtime/decode.js";
import type { Members } from "./runtime/members.js";
import type { Reading } from "./runtime/reading.js";
import type { S3StorageSpec, S3StorageSpecWire } from "../types/s3-storage-spec.js";
import { codec } from "./runtime/codec.js";
import { decode } from "./runtime/decode.js";
import { hasMembers, plain } from "./runtime/members.js";
import { names, wireNameOf } from "./runtime/names.js";
import { exact, keep, leave } from "./runtime/reading.js";
import { encode, putOther } from "./runtime/writing.js";
import { isS3StorageSpec, validateS3StorageSpec } from "../guards/s3-storage-spec.js";

const names1 = /* @__PURE__ */ names("https://triptych.dev/schema/bacalhau/s3-storage-spec.schema.json#", [["bucket", "Bucket"], ["checksum", "Checksum"], ["endpoint", "Endpoint"], ["key", "Key"], ["region", "Region"], ["version_id", "VersionID"]], true);

/** Reads S3StorageSpec out of its form on the wire, or tells what is wrong: at most `maxErrors` errors, a hundred if not said. */
export function decodeS3StorageSpec(value: unknown, maxErrors?: number): Decoding<S3StorageSpec> {
  return decode(value, readS3StorageSpec, isS3StorageSpec, validateS3StorageSpec, maxErrors);
}

/** S3StorageSpec in its form on the wire. Throws a TypeError with `errors` where two of its members would be one there. */
export function encodeS3StorageSpec(value: S3StorageSpec): S3StorageSpecWire {
  return encode(value, writeS3StorageSpec) as S3StorageSpecWire;
}

/** S3StorageSpec and its form on the wire as a Standard Schema, which takes the latter. */
export const S3StorageSpecCodec: Codec<S3StorageSpecWire, S3StorageSpec> = /* @__PURE__ */ codec(decodeS3StorageSpec, encodeS3StorageSpec);

/** A step of other codecs: makes S3StorageSpec out of its form on the wire. */
export function readS3StorageSpec(value: unknown, reading: Reading): unknown {
  if (!hasMembers(value)) return value;
  const wire = plain(value);
  const out: Members = {};
  let isSame = true;
  for (const key in wire) {
    if (!Object.prototype.hasOwnProperty.call(wire, key)) continue;
    const member = wire[key];
    switch (key) {
      case "Bucket": {
        if (member === null) break;
        out["bucket"] = member;
        break;
      }
      case "Checksum": {
        if (member === null) break;
        out["checksum"] = member;
        break;
      }
      case "Endpoint": {
        if (member === null) break;
        out["endpoint"] = member;
        break;
      }
      case "Key": {
        if (member === null) break;
        out["key"] = member;
        break;
      }
      case "Region": {
        if (member === null) break;
        out["region"] = member;
        break;
      }
      case "VersionID": {
        if (member === null) break;
        out["version_id"] = member;
        break;
      }
      default: {
        if (wireNameOf(key, names1) !== undefined) return readS3StorageSpec(exact(wire, value, names1, reading), reading);
        keep(out, key, member, value, names1, reading);
        continue;
      }
    }
    isSame = false;
  }
  return isSame ? value : leave(out, value, names1, reading);
}

/** A step of other codecs: makes the form on the wire out of S3StorageSpec. */
export function writeS3StorageSpec(value: unknown): unknown {
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
      case "bucket": {
        out["Bucket"] = member;
        break;
      }
      case "checksum": {
        out["Checksum"] = member;
        break;
      }
      case "endpoint": {
        out["Endpoint"] = member;
        break;
      }
      case "key": {
        out["Key"] = member;
        break;
      }
      case "region": {
        out["Region"] = member;
        break;
      }
      case "version_id": {
        out["VersionID"] = member;
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
