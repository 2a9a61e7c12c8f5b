/** @noformat */
// Generated from schema/network-config.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Codec } from "./runtime/codec.js";
import type { Conversion } from "./runtime/conversion.js";
import type { Decode } from "./runtime/decode.js";
import type { NetworkConfig, NetworkConfigWire } from "../types/network-config.js";
import { conversionNetwork } from "./network.js";
import { codec } from "./runtime/codec.js";
import { decoder } from "./runtime/decode.js";
import { encoder } from "./runtime/encode.js";
import { list } from "./runtime/list.js";
import { object } from "./runtime/object.js";
import { zero } from "./runtime/zero.js";
import { validateNetworkConfig } from "../guards/network-config.js";

/** A step of codecs: between NetworkConfig and its form on the wire. */
export const conversionNetworkConfig: Conversion = /* @__PURE__ */ object("https://triptych.dev/schema/bacalhau/network-config.schema.json#", () => [
  [(to, value) => { to["domains"] = value; }, (to, value) => { to["Domains"] = value; }, list(zero("\"\""))],
  [(to, value) => { to["type"] = value; }, (to, value) => { to["Type"] = value; }, conversionNetwork],
], { isFolded: true, nullIsAbsent: true });

/** Reads NetworkConfig out of its form on the wire, or tells what is wrong: at most `maxErrors` errors, a hundred if not said. */
export const decodeNetworkConfig: Decode<NetworkConfig> = /* @__PURE__ */ decoder(conversionNetworkConfig, validateNetworkConfig);

/** NetworkConfig in its form on the wire. Throws a TypeError with `errors` where two of its members would be one there. */
export const encodeNetworkConfig: (value: NetworkConfig) => NetworkConfigWire = /* @__PURE__ */ encoder(conversionNetworkConfig);

/** NetworkConfig and its form on the wire as a Standard Schema, which takes the latter. */
export const NetworkConfigCodec: Codec<NetworkConfigWire, NetworkConfig> = /* @__PURE__ */ codec(decodeNetworkConfig, encodeNetworkConfig);
