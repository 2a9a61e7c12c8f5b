/** @noformat */
// Generated from schema/storage-spec.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Codec } from "./runtime/codec.js";
import type { Conversion } from "./runtime/conversion.js";
import type { Decode } from "./runtime/decode.js";
import type { StorageSpec, StorageSpecWire } from "../types/storage-spec.js";
import { codec } from "./runtime/codec.js";
import { decoder } from "./runtime/decode.js";
import { encoder } from "./runtime/encode.js";
import { map } from "./runtime/map.js";
import { object } from "./runtime/object.js";
import { zero } from "./runtime/zero.js";
import { conversionS3StorageSpec } from "./s3-storage-spec.js";
import { conversionStorageSourceType } from "./storage-source-type.js";
import { validateStorageSpec } from "../guards/storage-spec.js";

/** A step of codecs: between StorageSpec and its form on the wire. */
export const conversionStorageSpec: Conversion = /* @__PURE__ */ object("https://triptych.dev/schema/bacalhau/storage-spec.schema.json#", () => [
  [(to, value) => { to["cid"] = value; }, (to, value) => { to["CID"] = value; }],
  [(to, value) => { to["metadata"] = value; }, (to, value) => { to["Metadata"] = value; }, map(zero("\"\""))],
  [(to, value) => { to["name"] = value; }, (to, value) => { to["Name"] = value; }],
  [(to, value) => { to["path"] = value; }, (to, value) => { to["Path"] = value; }],
  [(to, value) => { to["read_write"] = value; }, (to, value) => { to["ReadWrite"] = value; }],
  [(to, value) => { to["repo"] = value; }, (to, value) => { to["Repo"] = value; }],
  [(to, value) => { to["s3"] = value; }, (to, value) => { to["S3"] = value; }, conversionS3StorageSpec],
  [(to, value) => { to["source_path"] = value; }, (to, value) => { to["SourcePath"] = value; }],
  [(to, value) => { to["storage_source"] = value; }, (to, value) => { to["StorageSource"] = value; }, conversionStorageSourceType],
  [(to, value) => { to["url"] = value; }, (to, value) => { to["URL"] = value; }],
], { isFolded: true, nullIsAbsent: true });

/** Reads StorageSpec out of its form on the wire, or tells what is wrong: at most `maxErrors` errors, a hundred if not said. */
export const decodeStorageSpec: Decode<StorageSpec> = /* @__PURE__ */ decoder(conversionStorageSpec, validateStorageSpec);

/** StorageSpec in its form on the wire. Throws a TypeError with `errors` where two of its members would be one there. */
export const encodeStorageSpec: (value: StorageSpec) => StorageSpecWire = /* @__PURE__ */ encoder(conversionStorageSpec);

/** StorageSpec and its form on the wire as a Standard Schema, which takes the latter. */
export const StorageSpecCodec: Codec<StorageSpecWire, StorageSpec> = /* @__PURE__ */ codec(decodeStorageSpec, encodeStorageSpec);
