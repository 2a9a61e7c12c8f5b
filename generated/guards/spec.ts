// Generated from schema/spec.schema.json by `npm run generate`. Do not edit.

import type { Spec, SpecWire } from "../types/spec.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { failWith } from "./runtime/fail.js";
import { hasPrototype, objectLike } from "./runtime/members.js";
import { own } from "./runtime/own.js";
import { refer } from "./runtime/refer.js";
import { within } from "./runtime/site.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { explainDeal, explainDealWire, isDeal, isDealWire } from "./deal.js";
import { explainEngine } from "./engine.js";
import { explainJobSpecDocker, explainJobSpecDockerWire, isJobSpecDocker, isJobSpecDockerWire } from "./job-spec-docker.js";
import { explainJobSpecWasm, explainJobSpecWasmWire, isJobSpecWasm, isJobSpecWasmWire } from "./job-spec-wasm.js";
import { explainLabelSelectorRequirement, explainLabelSelectorRequirementWire, isLabelSelectorRequirement, isLabelSelectorRequirementWire } from "./label-selector-requirement.js";
import { explainNetworkConfig, explainNetworkConfigWire, isNetworkConfig, isNetworkConfigWire } from "./network-config.js";
import { explainPublisherSpec, explainPublisherSpecWire, isPublisherSpec, isPublisherSpecWire } from "./publisher-spec.js";
import { explainPublisher } from "./publisher.js";
import { explainResourceUsageConfig, explainResourceUsageConfigWire, isResourceUsageConfig, isResourceUsageConfigWire } from "./resource-usage-config.js";
import { explainStorageSpec, explainStorageSpecWire, isStorageSpec, isStorageSpecWire } from "./storage-spec.js";
import { schemaDocument } from "./schemas/spec.js";

/** Whether a value is of the type Spec. */
export function isSpec(value: unknown): value is Spec {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  const annotations = object["annotations"];
  if (Object.getPrototypeOf(object) !== Object.prototype && hasPrototype(object)) return !Array.isArray(object) && isSpec(own(value));
  if (annotations !== undefined) {
    if (!Array.isArray(annotations)) return false;
    for (let index = 0; index < annotations.length; index++) {
      const item = annotations[index] as unknown;
      if (typeof item !== "string") return false;
    }
  }
  const deal = object["deal"];
  if (deal !== undefined && !isDeal(deal)) return false;
  const doNotTrack = object["do_not_track"];
  if (doNotTrack !== undefined && typeof doNotTrack !== "boolean") return false;
  const docker = object["docker"];
  if (docker !== undefined && !isJobSpecDocker(docker)) return false;
  const engine = object["engine"];
  if (engine !== undefined && !(engine === "Noop" || engine === "Docker" || engine === "Wasm")) return false;
  const inputs = object["inputs"];
  if (inputs !== undefined) {
    if (!Array.isArray(inputs)) return false;
    for (let index2 = 0; index2 < inputs.length; index2++) {
      const item2 = inputs[index2] as unknown;
      if (!isStorageSpec(item2)) return false;
    }
  }
  const network = object["network"];
  if (network !== undefined && !isNetworkConfig(network)) return false;
  const nodeSelectors = object["node_selectors"];
  if (nodeSelectors !== undefined) {
    if (!Array.isArray(nodeSelectors)) return false;
    for (let index3 = 0; index3 < nodeSelectors.length; index3++) {
      const item3 = nodeSelectors[index3] as unknown;
      if (!isLabelSelectorRequirement(item3)) return false;
    }
  }
  const outputs = object["outputs"];
  if (outputs !== undefined) {
    if (!Array.isArray(outputs)) return false;
    for (let index4 = 0; index4 < outputs.length; index4++) {
      const item4 = outputs[index4] as unknown;
      if (!isStorageSpec(item4)) return false;
    }
  }
  const publisher = object["publisher"];
  if (publisher !== undefined && !(publisher === "Noop" || publisher === "Ipfs" || publisher === "Estuary" || publisher === "S3")) return false;
  const publisherSpec = object["publisher_spec"];
  if (publisherSpec !== undefined && !isPublisherSpec(publisherSpec)) return false;
  const resources = object["resources"];
  if (resources !== undefined && !isResourceUsageConfig(resources)) return false;
  const timeout = object["timeout"];
  if (timeout !== undefined && !((typeof timeout === "number" && Number.isInteger(timeout)))) return false;
  const wasm = object["wasm"];
  if (wasm !== undefined && !isJobSpecWasm(wasm)) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Spec. */
export function assertSpec(value: unknown): asserts value is Spec {
  if (!isSpec(value)) throw refusal("Spec", explain(value, explainSpec));
}

/** The value with the type Spec, or what is wrong with it: at most `most` errors, a hundred if not said. */
export function validateSpec(value: unknown, most?: number): Validation<Spec> {
  return isSpec(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainSpec, most) };
}

/** Reports everything that keeps a value from being of the type Spec. */
export function explainSpec(value: unknown, from: Site): void {
  const site = within(from, "https://triptych.dev/schema/bacalhau/spec.schema.json#");
  if (!objectLike(value)) {
    failWith(value, site, "", "/type", "must be an object");
  } else {
    const object = value as { readonly [key: string]: unknown };
    const annotations = object["annotations"];
    if (annotations !== undefined) {
      if (!Array.isArray(annotations)) {
        failWith(annotations, site, "/annotations", "/properties/annotations/type", "must be an array");
      } else {
        for (let index = 0; index < annotations.length; index++) {
          const item = annotations[index] as unknown;
          if (typeof item !== "string") failWith(item, site, "/annotations/" + index, "/properties/annotations/items/type", "must be a string");
        }
      }
    }
    const deal = object["deal"];
    if (deal !== undefined) {
      refer(explainDeal, deal, site, "/deal", "/properties/deal/$ref");
    }
    const doNotTrack = object["do_not_track"];
    if (doNotTrack !== undefined) {
      if (typeof doNotTrack !== "boolean") failWith(doNotTrack, site, "/do_not_track", "/properties/do_not_track/type", "must be a boolean");
    }
    const docker = object["docker"];
    if (docker !== undefined) {
      refer(explainJobSpecDocker, docker, site, "/docker", "/properties/docker/$ref");
    }
    const engine = object["engine"];
    if (engine !== undefined) {
      refer(explainEngine, engine, site, "/engine", "/properties/engine/$ref");
    }
    const inputs = object["inputs"];
    if (inputs !== undefined) {
      if (!Array.isArray(inputs)) {
        failWith(inputs, site, "/inputs", "/properties/inputs/type", "must be an array");
      } else {
        for (let index2 = 0; index2 < inputs.length; index2++) {
          const item2 = inputs[index2] as unknown;
          refer(explainStorageSpec, item2, site, "/inputs/" + index2, "/properties/inputs/items/$ref");
        }
      }
    }
    const network = object["network"];
    if (network !== undefined) {
      refer(explainNetworkConfig, network, site, "/network", "/properties/network/$ref");
    }
    const nodeSelectors = object["node_selectors"];
    if (nodeSelectors !== undefined) {
      if (!Array.isArray(nodeSelectors)) {
        failWith(nodeSelectors, site, "/node_selectors", "/properties/node_selectors/type", "must be an array");
      } else {
        for (let index3 = 0; index3 < nodeSelectors.length; index3++) {
          const item3 = nodeSelectors[index3] as unknown;
          refer(explainLabelSelectorRequirement, item3, site, "/node_selectors/" + index3, "/properties/node_selectors/items/$ref");
        }
      }
    }
    const outputs = object["outputs"];
    if (outputs !== undefined) {
      if (!Array.isArray(outputs)) {
        failWith(outputs, site, "/outputs", "/properties/outputs/type", "must be an array");
      } else {
        for (let index4 = 0; index4 < outputs.length; index4++) {
          const item4 = outputs[index4] as unknown;
          refer(explainStorageSpec, item4, site, "/outputs/" + index4, "/properties/outputs/items/$ref");
        }
      }
    }
    const publisher = object["publisher"];
    if (publisher !== undefined) {
      refer(explainPublisher, publisher, site, "/publisher", "/properties/publisher/$ref");
    }
    const publisherSpec = object["publisher_spec"];
    if (publisherSpec !== undefined) {
      refer(explainPublisherSpec, publisherSpec, site, "/publisher_spec", "/properties/publisher_spec/$ref");
    }
    const resources = object["resources"];
    if (resources !== undefined) {
      refer(explainResourceUsageConfig, resources, site, "/resources", "/properties/resources/$ref");
    }
    const timeout = object["timeout"];
    if (timeout !== undefined) {
      if (!((typeof timeout === "number" && Number.isInteger(timeout)))) failWith(timeout, site, "/timeout", "/properties/timeout/type", "must be an integer");
    }
    const wasm = object["wasm"];
    if (wasm !== undefined) {
      refer(explainJobSpecWasm, wasm, site, "/wasm", "/properties/wasm/$ref");
    }
  }
}

/** Spec as a Standard Schema. */
export const SpecSchema: StandardSchema<Spec> = /* @__PURE__ */ standardSchema(validateSpec, schemaDocument);

/** Whether a value is of the type SpecWire. */
export function isSpecWire(value: unknown): value is SpecWire {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  const annotations = object["Annotations"];
  if (Object.getPrototypeOf(object) !== Object.prototype && hasPrototype(object)) return !Array.isArray(object) && isSpecWire(own(value));
  if (annotations !== undefined) {
    if (!Array.isArray(annotations)) return false;
    for (let index = 0; index < annotations.length; index++) {
      const item = annotations[index] as unknown;
      if (typeof item !== "string") return false;
    }
  }
  const deal = object["Deal"];
  if (deal !== undefined && !isDealWire(deal)) return false;
  const doNotTrack = object["DoNotTrack"];
  if (doNotTrack !== undefined && typeof doNotTrack !== "boolean") return false;
  const docker = object["Docker"];
  if (docker !== undefined && !isJobSpecDockerWire(docker)) return false;
  const engine = object["Engine"];
  if (engine !== undefined && !(engine === "Noop" || engine === "Docker" || engine === "Wasm")) return false;
  const inputs = object["Inputs"];
  if (inputs !== undefined) {
    if (!Array.isArray(inputs)) return false;
    for (let index2 = 0; index2 < inputs.length; index2++) {
      const item2 = inputs[index2] as unknown;
      if (!isStorageSpecWire(item2)) return false;
    }
  }
  const network = object["Network"];
  if (network !== undefined && !isNetworkConfigWire(network)) return false;
  const nodeSelectors = object["NodeSelectors"];
  if (nodeSelectors !== undefined) {
    if (!Array.isArray(nodeSelectors)) return false;
    for (let index3 = 0; index3 < nodeSelectors.length; index3++) {
      const item3 = nodeSelectors[index3] as unknown;
      if (!isLabelSelectorRequirementWire(item3)) return false;
    }
  }
  const outputs = object["Outputs"];
  if (outputs !== undefined) {
    if (!Array.isArray(outputs)) return false;
    for (let index4 = 0; index4 < outputs.length; index4++) {
      const item4 = outputs[index4] as unknown;
      if (!isStorageSpecWire(item4)) return false;
    }
  }
  const publisher = object["Publisher"];
  if (publisher !== undefined && !(publisher === "Noop" || publisher === "Ipfs" || publisher === "Estuary" || publisher === "S3")) return false;
  const publisherSpec = object["PublisherSpec"];
  if (publisherSpec !== undefined && !isPublisherSpecWire(publisherSpec)) return false;
  const resources = object["Resources"];
  if (resources !== undefined && !isResourceUsageConfigWire(resources)) return false;
  const timeout = object["Timeout"];
  if (timeout !== undefined && !((typeof timeout === "number" && Number.isInteger(timeout)))) return false;
  const wasm = object["Wasm"];
  if (wasm !== undefined && !isJobSpecWasmWire(wasm)) return false;
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type SpecWire. */
export function assertSpecWire(value: unknown): asserts value is SpecWire {
  if (!isSpecWire(value)) throw refusal("SpecWire", explain(value, explainSpecWire));
}

/** The value with the type SpecWire, or what is wrong with it: at most `most` errors, a hundred if not said. */
export function validateSpecWire(value: unknown, most?: number): Validation<SpecWire> {
  return isSpecWire(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainSpecWire, most) };
}

/** Reports everything that keeps a value from being of the type SpecWire. */
export function explainSpecWire(value: unknown, from: Site): void {
  const site = within(from, "https://triptych.dev/schema/bacalhau/spec.schema.json#");
  if (!objectLike(value)) {
    failWith(value, site, "", "/type", "must be an object");
  } else {
    const object = value as { readonly [key: string]: unknown };
    const annotations = object["Annotations"];
    if (annotations !== undefined) {
      if (!Array.isArray(annotations)) {
        failWith(annotations, site, "/Annotations", "/properties/annotations/type", "must be an array");
      } else {
        for (let index = 0; index < annotations.length; index++) {
          const item = annotations[index] as unknown;
          if (typeof item !== "string") failWith(item, site, "/Annotations/" + index, "/properties/annotations/items/type", "must be a string");
        }
      }
    }
    const deal = object["Deal"];
    if (deal !== undefined) {
      refer(explainDealWire, deal, site, "/Deal", "/properties/deal/$ref");
    }
    const doNotTrack = object["DoNotTrack"];
    if (doNotTrack !== undefined) {
      if (typeof doNotTrack !== "boolean") failWith(doNotTrack, site, "/DoNotTrack", "/properties/do_not_track/type", "must be a boolean");
    }
    const docker = object["Docker"];
    if (docker !== undefined) {
      refer(explainJobSpecDockerWire, docker, site, "/Docker", "/properties/docker/$ref");
    }
    const engine = object["Engine"];
    if (engine !== undefined) {
      refer(explainEngine, engine, site, "/Engine", "/properties/engine/$ref");
    }
    const inputs = object["Inputs"];
    if (inputs !== undefined) {
      if (!Array.isArray(inputs)) {
        failWith(inputs, site, "/Inputs", "/properties/inputs/type", "must be an array");
      } else {
        for (let index2 = 0; index2 < inputs.length; index2++) {
          const item2 = inputs[index2] as unknown;
          refer(explainStorageSpecWire, item2, site, "/Inputs/" + index2, "/properties/inputs/items/$ref");
        }
      }
    }
    const network = object["Network"];
    if (network !== undefined) {
      refer(explainNetworkConfigWire, network, site, "/Network", "/properties/network/$ref");
    }
    const nodeSelectors = object["NodeSelectors"];
    if (nodeSelectors !== undefined) {
      if (!Array.isArray(nodeSelectors)) {
        failWith(nodeSelectors, site, "/NodeSelectors", "/properties/node_selectors/type", "must be an array");
      } else {
        for (let index3 = 0; index3 < nodeSelectors.length; index3++) {
          const item3 = nodeSelectors[index3] as unknown;
          refer(explainLabelSelectorRequirementWire, item3, site, "/NodeSelectors/" + index3, "/properties/node_selectors/items/$ref");
        }
      }
    }
    const outputs = object["Outputs"];
    if (outputs !== undefined) {
      if (!Array.isArray(outputs)) {
        failWith(outputs, site, "/Outputs", "/properties/outputs/type", "must be an array");
      } else {
        for (let index4 = 0; index4 < outputs.length; index4++) {
          const item4 = outputs[index4] as unknown;
          refer(explainStorageSpecWire, item4, site, "/Outputs/" + index4, "/properties/outputs/items/$ref");
        }
      }
    }
    const publisher = object["Publisher"];
    if (publisher !== undefined) {
      refer(explainPublisher, publisher, site, "/Publisher", "/properties/publisher/$ref");
    }
    const publisherSpec = object["PublisherSpec"];
    if (publisherSpec !== undefined) {
      refer(explainPublisherSpecWire, publisherSpec, site, "/PublisherSpec", "/properties/publisher_spec/$ref");
    }
    const resources = object["Resources"];
    if (resources !== undefined) {
      refer(explainResourceUsageConfigWire, resources, site, "/Resources", "/properties/resources/$ref");
    }
    const timeout = object["Timeout"];
    if (timeout !== undefined) {
      if (!((typeof timeout === "number" && Number.isInteger(timeout)))) failWith(timeout, site, "/Timeout", "/properties/timeout/type", "must be an integer");
    }
    const wasm = object["Wasm"];
    if (wasm !== undefined) {
      refer(explainJobSpecWasmWire, wasm, site, "/Wasm", "/properties/wasm/$ref");
    }
  }
}

/** SpecWire as a Standard Schema. */
export const SpecWireSchema: StandardSchema<SpecWire> = /* @__PURE__ */ standardSchema(validateSpecWire);
