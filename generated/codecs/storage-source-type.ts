/** @noformat */
// Generated from schema/storage-source-type.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Codec } from "./runtime/codec.js";
import type { Conversion } from "./runtime/conversion.js";
import type { Decode } from "./runtime/decode.js";
import type { StorageSourceType } from "../types/storage-source-type.js";
import { codec } from "./runtime/codec.js";
import { decoder } from "./runtime/decode.js";
import { encoder } from "./runtime/encode.js";
import { words } from "./runtime/words.js";
import { validateStorageSourceType } from "../guards/storage-source-type.js";

/** A step of codecs: between StorageSourceType and its form on the wire. */
export const conversionStorageSourceType: Conversion = /* @__PURE__ */ words(["IPFS", "RepoClone", "RepoCloneLFS", "URLDownload", "Estuary", "Inline", "LocalDirectory", "S3"], true);

/** Reads StorageSourceType out of its form on the wire, or tells what is wrong: at most `maxErrors` errors, a hundred if not said. */
export const decodeStorageSourceType: Decode<StorageSourceType> = /* @__PURE__ */ decoder(conversionStorageSourceType, validateStorageSourceType);

/** StorageSourceType in its form on the wire. Throws a TypeError with `errors` where two of its members would be one there. */
export const encodeStorageSourceType: (value: StorageSourceType) => StorageSourceType = /* @__PURE__ */ encoder(conversionStorageSourceType);

/** StorageSourceType and its form on the wire as a Standard Schema, which takes the latter. */
export const StorageSourceTypeCodec: Codec<StorageSourceType, StorageSourceType> = /* @__PURE__ */ codec(decodeStorageSourceType, encodeStorageSourceType);
