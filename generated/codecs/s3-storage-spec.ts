/** @noformat */
// Generated from schema/s3-storage-spec.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Codec } from "./runtime/codec.js";
import type { Conversion } from "./runtime/conversion.js";
import type { Decode } from "./runtime/decode.js";
import type { S3StorageSpec, S3StorageSpecWire } from "../types/s3-storage-spec.js";
import { codec } from "./runtime/codec.js";
import { decoder } from "./runtime/decode.js";
import { encoder } from "./runtime/encode.js";
import { object } from "./runtime/object.js";
import { validateS3StorageSpec } from "../guards/s3-storage-spec.js";

/** A step of codecs: between S3StorageSpec and its form on the wire. */
export const conversionS3StorageSpec: Conversion = /* @__PURE__ */ object("https://triptych.dev/schema/bacalhau/s3-storage-spec.schema.json#", () => [
  [(to, value) => { to["bucket"] = value; }, (to, value) => { to["Bucket"] = value; }],
  [(to, value) => { to["checksum"] = value; }, (to, value) => { to["Checksum"] = value; }],
  [(to, value) => { to["endpoint"] = value; }, (to, value) => { to["Endpoint"] = value; }],
  [(to, value) => { to["key"] = value; }, (to, value) => { to["Key"] = value; }],
  [(to, value) => { to["region"] = value; }, (to, value) => { to["Region"] = value; }],
  [(to, value) => { to["version_id"] = value; }, (to, value) => { to["VersionID"] = value; }],
], { isFolded: true, nullIsAbsent: true });

/** Reads S3StorageSpec out of its form on the wire, or tells what is wrong: at most `maxErrors` errors, a hundred if not said. */
export const decodeS3StorageSpec: Decode<S3StorageSpec> = /* @__PURE__ */ decoder(conversionS3StorageSpec, validateS3StorageSpec);

/** S3StorageSpec in its form on the wire. Throws a TypeError with `errors` where two of its members would be one there. */
export const encodeS3StorageSpec: (value: S3StorageSpec) => S3StorageSpecWire = /* @__PURE__ */ encoder(conversionS3StorageSpec);

/** S3StorageSpec and its form on the wire as a Standard Schema, which takes the latter. */
export const S3StorageSpecCodec: Codec<S3StorageSpecWire, S3StorageSpec> = /* @__PURE__ */ codec(decodeS3StorageSpec, encodeS3StorageSpec);
