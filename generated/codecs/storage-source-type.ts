/** @noformat */
// Generated from schema/storage-source-type.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Codec } from "./runtime/codec.js";
import type { Decoding } from "./runtime/decode.js";
import type { Reading } from "./runtime/reading.js";
import type { StorageSourceType } from "../types/storage-source-type.js";
import { codec } from "./runtime/codec.js";
import { decode } from "./runtime/decode.js";
import { valueIn, values } from "./runtime/values.js";
import { isStorageSourceType, validateStorageSourceType } from "../guards/storage-source-type.js";

const values1 = /* @__PURE__ */ values([["IPFS", "IPFS"], ["RepoClone", "RepoClone"], ["RepoCloneLFS", "RepoCloneLFS"], ["URLDownload", "URLDownload"], ["Estuary", "Estuary"], ["Inline", "Inline"], ["LocalDirectory", "LocalDirectory"], ["S3", "S3"]], "fold-trim");

/** Reads StorageSourceType out of its form on the wire, or tells what is wrong: at most `maxErrors` errors, a hundred if not said. */
export function decodeStorageSourceType(value: unknown, maxErrors?: number): Decoding<StorageSourceType> {
  return decode(value, readStorageSourceType, isStorageSourceType, validateStorageSourceType, maxErrors);
}

/** StorageSourceType in its form on the wire. Throws a TypeError with `errors` where two of its members would be one there. */
export function encodeStorageSourceType(value: StorageSourceType): StorageSourceType {
  return value as StorageSourceType;
}

/** StorageSourceType and its form on the wire as a Standard Schema, which takes the latter. */
export const StorageSourceTypeCodec: Codec<StorageSourceType, StorageSourceType> = /* @__PURE__ */ codec(decodeStorageSourceType, encodeStorageSourceType);

/** A step of other codecs: makes StorageSourceType out of its form on the wire. */
export function readStorageSourceType(value: unknown, _reading: Reading): unknown {
  return valueIn(value, values1);
}
