/** @noformat */
// Generated from schema/storage-spec.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Codec } from "./runtime/codec.js";
import type { Decoding } from "./runtime/decode.js";
import type { Members } from "./runtime/members.js";
import type { Reading } from "./runtime/reading.js";
import type { StorageSpec, StorageSpecWire } from "../types/storage-spec.js";
import { codec } from "./runtime/codec.js";
import { decode } from "./runtime/decode.js";
import { orZero } from "./runtime/items.js";
import { hasMembers, plain } from "./runtime/members.js";
import { names, wireNameOf } from "./runtime/names.js";
import { exact, keep, leave } from "./runtime/reading.js";
import { encode, putOther } from "./runtime/writing.js";
import { readS3StorageSpec, writeS3StorageSpec } from "./s3-storage-spec.js";
import { readStorageSourceType } from "./storage-source-type.js";
import { isStorageSpec, validateStorageSpec } from "../guards/storage-spec.js";

const names1 = /* @__PURE__ */ names("https://triptych.dev/schema/bacalhau/storage-spec.schema.json#", [["cid", "CID"], ["metadata", "Metadata"], ["name", "Name"], ["path", "Path"], ["read_write", "ReadWrite"], ["repo", "Repo"], ["s3", "S3"], ["source_path", "SourcePath"], ["storage_source", "StorageSource"], ["url", "URL"]], true);

const names2 = /* @__PURE__ */ names("https://triptych.dev/schema/bacalhau/storage-spec.schema.json#/properties/metadata", []);

/** Reads StorageSpec out of its form on the wire, or tells what is wrong: at most `maxErrors` errors, a hundred if not said. */
export function decodeStorageSpec(value: unknown, maxErrors?: number): Decoding<StorageSpec> {
  return decode(value, readStorageSpec, isStorageSpec, validateStorageSpec, maxErrors);
}

/** StorageSpec in its form on the wire. Throws a TypeError with `errors` where two of its members would be one there. */
export function encodeStorageSpec(value: StorageSpec): StorageSpecWire {
  return encode(value, writeStorageSpec) as StorageSpecWire;
}

/** StorageSpec and its form on the wire as a Standard Schema, which takes the latter. */
export const StorageSpecCodec: Codec<StorageSpecWire, StorageSpec> = /* @__PURE__ */ codec(decodeStorageSpec, encodeStorageSpec);

/** A step of other codecs: makes StorageSpec out of its form on the wire. */
export function readStorageSpec(value: unknown, reading: Reading): unknown {
  if (!hasMembers(value)) return value;
  const wire = plain(value);
  const out: Members = {};
  let isSame = true;
  for (const key in wire) {
    if (!Object.prototype.hasOwnProperty.call(wire, key)) continue;
    const member = wire[key];
    switch (key) {
      case "CID": {
        if (member === null) break;
        out["cid"] = member;
        break;
      }
      case "Metadata": {
        if (member === null) break;
        out["metadata"] = reads1(member, reading);
        break;
      }
      case "Name": {
        if (member === null) break;
        out["name"] = member;
        break;
      }
      case "Path": {
        if (member === null) break;
        out["path"] = member;
        break;
      }
      case "ReadWrite": {
        if (member === null) break;
        out["read_write"] = member;
        break;
      }
      case "Repo": {
        if (member === null) break;
        out["repo"] = member;
        break;
      }
      case "S3": {
        if (member === null) break;
        out["s3"] = readS3StorageSpec(member, reading);
        break;
      }
      case "SourcePath": {
        if (member === null) break;
        out["source_path"] = member;
        break;
      }
      case "StorageSource": {
        if (member === null) break;
        out["storage_source"] = readStorageSourceType(member, reading);
        break;
      }
      case "URL": {
        if (member === null) break;
        out["url"] = member;
        break;
      }
      default: {
        if (wireNameOf(key, names1) !== undefined) return readStorageSpec(exact(wire, value, names1, reading), reading);
        keep(out, key, member, value, names1, reading);
        continue;
      }
    }
    isSame = false;
  }
  return isSame ? value : leave(out, value, names1, reading);
}

/** A step of other codecs: makes the form on the wire out of StorageSpec. */
export function writeStorageSpec(value: unknown): unknown {
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
      case "cid": {
        out["CID"] = member;
        break;
      }
      case "metadata": {
        out["Metadata"] = member;
        break;
      }
      case "name": {
        out["Name"] = member;
        break;
      }
      case "path": {
        out["Path"] = member;
        break;
      }
      case "read_write": {
        out["ReadWrite"] = member;
        break;
      }
      case "repo": {
        out["Repo"] = member;
        break;
      }
      case "s3": {
        out["S3"] = writeS3StorageSpec(member);
        break;
      }
      case "source_path": {
        out["SourcePath"] = member;
        break;
      }
      case "storage_source": {
        out["StorageSource"] = member;
        break;
      }
      case "url": {
        out["URL"] = member;
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

function reads1(value: unknown, reading: Reading): unknown {
  if (!hasMembers(value)) return value;
  const wire = plain(value);
  const out: Members = {};
  let isSame = true;
  for (const key in wire) {
    if (!Object.prototype.hasOwnProperty.call(wire, key)) continue;
    const member = wire[key];
    switch (key) {
      default: {
        const made = orZero(member, "");
        keep(out, key, made, value, names2, reading);
        if (made === member) continue;
        break;
      }
    }
    isSame = false;
  }
  return isSame ? value : leave(out, value, names2, reading);
}
