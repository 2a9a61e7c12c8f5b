/** @noformat */
// Generated from schema/spec.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Spec, SpecWire } from "../types/spec.js";
import type { Site } from "./runtime/site.js";
import type { StandardSchema } from "./runtime/standard-schema.js";
import type { Validation } from "./runtime/validation.js";
import { failType } from "./runtime/fail.js";
import { hasPrototype, objectLike } from "./runtime/members.js";
import { mustOwn, own } from "./runtime/own.js";
import { finds, lift, refer } from "./runtime/refer.js";
import { standardSchema } from "./runtime/standard-schema.js";
import { explain, refusal } from "./runtime/validation.js";
import { explainDeal, explainDealWire } from "./deal.js";
import { explainEngine } from "./engine.js";
import { explainJobSpecDocker, explainJobSpecDockerWire } from "./job-spec-docker.js";
import { explainJobSpecWasm, explainJobSpecWasmWire } from "./job-spec-wasm.js";
import { explainLabelSelectorRequirement, explainLabelSelectorRequirementWire } from "./label-selector-requirement.js";
import { explainNetworkConfig, explainNetworkConfigWire } from "./network-config.js";
import { explainPublisherSpec, explainPublisherSpecWire } from "./publisher-spec.js";
import { explainPublisher } from "./publisher.js";
import { explainResourceUsageConfig, explainResourceUsageConfigWire } from "./resource-usage-config.js";
import { explainStorageSpec, explainStorageSpecWire, isStorageSpec, isStorageSpecWire } from "./storage-spec.js";
import { schemaDocument } from "./schemas/spec.js";

const constant = /* @__PURE__ */ new RegExp("\\b[a-z0-9]+\\.[a-z]{2,}\\b|^(?:(?:[\\da-fA-F]{1,4}:){6}|(?=.*::)(?!.*::.*::|:[^:])(?:(?:^|::?)[\\da-fA-F]{1,4}){0,5}::?)?(?:(?:25[0-5]|(?:2[0-4]|1\\d|[1-9])?\\d)(?:\\.(?!$)|$)){4}$|^(?:(?:[\\da-fA-F]{1,4}:){7}[\\da-fA-F]{1,4}|(?=.*::)(?!.*::.*::|:[^:])(?:(?:^|::?)[\\da-fA-F]{1,4}){0,7}(?:::)?)$", "u");

function accepts(object: { readonly [key: string]: unknown }): boolean {
  const operator = object["operator"];
  if (operator === undefined) return false;
  if (!(operator === "in" || operator === "notin")) return false;
  return true;
}

function accepts2(object: { readonly [key: string]: unknown }): boolean {
  const operator = object["operator"];
  if (operator === undefined) return false;
  if (!(operator === "exists" || operator === "!")) return false;
  return true;
}

function accepts3(object: { readonly [key: string]: unknown }): boolean {
  const operator = object["Operator"];
  if (operator === undefined) return false;
  if (!(operator === "in" || operator === "notin")) return false;
  return true;
}

function accepts4(object: { readonly [key: string]: unknown }): boolean {
  const operator = object["Operator"];
  if (operator === undefined) return false;
  if (!(operator === "exists" || operator === "!")) return false;
  return true;
}

/** Whether a value is of the type Spec. */
export function isSpec(value: unknown): value is Spec {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const annotations = object["annotations"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isSpec(own(value));
    if (annotations !== undefined) {
      if (!Array.isArray(annotations)) return false;
      for (let index = 0; index < annotations.length; index++) {
        const item = annotations[index] as unknown;
        if (typeof item !== "string") return false;
      }
    }
  }
  {
    const deal = object["deal"];
    if (deal !== undefined) {
      if (!(typeof deal === "object" && deal !== null)) return false;
      const object2 = deal as { readonly [key: string]: unknown };
      {
        const concurrency = object2["concurrency"];
        if ((object2["constructor"] !== Object || Object.getPrototypeOf(object2) !== Object.prototype) && hasPrototype(object2)) return !Array.isArray(object2) && isSpec(own(value));
        if (concurrency !== undefined && !(typeof concurrency === "number" && Number.isInteger(concurrency))) return false;
      }
      {
        const targetingMode = object2["targeting_mode"];
        if (targetingMode !== undefined && typeof targetingMode !== "boolean") return false;
      }
    }
  }
  {
    const doNotTrack = object["do_not_track"];
    if (doNotTrack !== undefined && typeof doNotTrack !== "boolean") return false;
  }
  {
    const docker = object["docker"];
    if (docker !== undefined) {
      if (!(typeof docker === "object" && docker !== null)) return false;
      const object3 = docker as { readonly [key: string]: unknown };
      {
        const entrypoint = object3["entrypoint"];
        if ((object3["constructor"] !== Object || Object.getPrototypeOf(object3) !== Object.prototype) && hasPrototype(object3)) return !Array.isArray(object3) && isSpec(own(value));
        if (entrypoint !== undefined) {
          if (!Array.isArray(entrypoint)) return false;
          for (let index2 = 0; index2 < entrypoint.length; index2++) {
            const item2 = entrypoint[index2] as unknown;
            if (typeof item2 !== "string") return false;
          }
        }
      }
      {
        const environmentVariables = object3["environment_variables"];
        if (environmentVariables !== undefined) {
          if (!Array.isArray(environmentVariables)) return false;
          for (let index3 = 0; index3 < environmentVariables.length; index3++) {
            const item3 = environmentVariables[index3] as unknown;
            if (typeof item3 !== "string") return false;
          }
        }
      }
      {
        const image = object3["image"];
        if (image !== undefined && typeof image !== "string") return false;
      }
      {
        const parameters = object3["parameters"];
        if (parameters !== undefined) {
          if (!Array.isArray(parameters)) return false;
          for (let index4 = 0; index4 < parameters.length; index4++) {
            const item4 = parameters[index4] as unknown;
            if (typeof item4 !== "string") return false;
          }
        }
      }
      {
        const workingDirectory = object3["working_directory"];
        if (workingDirectory !== undefined && typeof workingDirectory !== "string") return false;
      }
    }
  }
  {
    const engine = object["engine"];
    if (engine !== undefined) {
      if (!(engine === "Noop" || engine === "Docker" || engine === "Wasm")) return false;
    }
  }
  {
    const inputs = object["inputs"];
    if (inputs !== undefined) {
      if (!Array.isArray(inputs)) return false;
      for (let index5 = 0; index5 < inputs.length; index5++) {
        const item5 = inputs[index5] as unknown;
        if (!isStorageSpec(item5)) return false;
      }
    }
  }
  {
    const network = object["network"];
    if (network !== undefined) {
      if (!(typeof network === "object" && network !== null)) return false;
      const object4 = network as { readonly [key: string]: unknown };
      {
        const domains = object4["domains"];
        if ((object4["constructor"] !== Object || Object.getPrototypeOf(object4) !== Object.prototype) && hasPrototype(object4)) return !Array.isArray(object4) && isSpec(own(value));
        if (domains !== undefined) {
          if (!Array.isArray(domains)) return false;
          for (let index6 = 0; index6 < domains.length; index6++) {
            const item6 = domains[index6] as unknown;
            if (typeof item6 !== "string") return false;
            if (!constant.test(item6)) return false;
          }
        }
      }
      {
        const type = object4["type"];
        if (type !== undefined) {
          if (!(type === "None" || type === "Full" || type === "HTTP")) return false;
        }
      }
    }
  }
  {
    const nodeSelectors = object["node_selectors"];
    if (nodeSelectors !== undefined) {
      if (!Array.isArray(nodeSelectors)) return false;
      for (let index7 = 0; index7 < nodeSelectors.length; index7++) {
        const item7 = nodeSelectors[index7] as unknown;
        if (!(typeof item7 === "object" && item7 !== null)) return false;
        const object5 = item7 as { readonly [key: string]: unknown };
        {
          const key = object5["key"];
          if ((object5["constructor"] !== Object || Object.getPrototypeOf(object5) !== Object.prototype) && hasPrototype(object5)) return !Array.isArray(object5) && isSpec(own(value));
          if (key !== undefined && typeof key !== "string") return false;
        }
        {
          const operator = object5["operator"];
          if (operator !== undefined) {
            if (!(operator === "!" || operator === "=" || operator === "==" || operator === "in" || operator === "!=" || operator === "notin" || operator === "exists" || operator === "gt" || operator === "lt")) return false;
          }
        }
        {
          const values = object5["values"];
          if (values !== undefined) {
            if (!Array.isArray(values)) return false;
            for (let index8 = 0; index8 < values.length; index8++) {
              const item8 = values[index8] as unknown;
              if (typeof item8 !== "string") return false;
            }
          }
        }
        if (accepts(object5)) {
          const values2 = object5["values"];
          if (values2 === undefined) return false;
          if (Array.isArray(values2) && !(values2.length >= 1)) return false;
        }
        if (accepts2(object5)) {
          const values3 = object5["values"];
          if (values3 !== undefined && Array.isArray(values3) && !(values3.length <= 0)) return false;
        }
      }
    }
  }
  {
    const outputs = object["outputs"];
    if (outputs !== undefined) {
      if (!Array.isArray(outputs)) return false;
      for (let index9 = 0; index9 < outputs.length; index9++) {
        const item9 = outputs[index9] as unknown;
        if (!isStorageSpec(item9)) return false;
      }
    }
  }
  {
    const publisher = object["publisher"];
    if (publisher !== undefined) {
      if (!(publisher === "Noop" || publisher === "Ipfs" || publisher === "Estuary" || publisher === "S3")) return false;
    }
  }
  {
    const publisherSpec = object["publisher_spec"];
    if (publisherSpec !== undefined) {
      if (!(typeof publisherSpec === "object" && publisherSpec !== null)) return false;
      const object6 = publisherSpec as { readonly [key: string]: unknown };
      {
        const params = object6["params"];
        if ((object6["constructor"] !== Object || Object.getPrototypeOf(object6) !== Object.prototype) && hasPrototype(object6)) return !Array.isArray(object6) && isSpec(own(value));
        if (params !== undefined && !objectLike(params)) return false;
      }
      {
        const type2 = object6["type"];
        if (type2 !== undefined) {
          if (!(type2 === "Noop" || type2 === "Ipfs" || type2 === "Estuary" || type2 === "S3")) return false;
        }
      }
    }
  }
  {
    const resources = object["resources"];
    if (resources !== undefined) {
      if (!(typeof resources === "object" && resources !== null)) return false;
      const object7 = resources as { readonly [key: string]: unknown };
      {
        const cpu = object7["cpu"];
        if ((object7["constructor"] !== Object || Object.getPrototypeOf(object7) !== Object.prototype) && hasPrototype(object7)) return !Array.isArray(object7) && isSpec(own(value));
        if (cpu !== undefined && typeof cpu !== "string") return false;
      }
      {
        const disk = object7["disk"];
        if (disk !== undefined && typeof disk !== "string") return false;
      }
      {
        const gpu = object7["gpu"];
        if (gpu !== undefined && typeof gpu !== "string") return false;
      }
      {
        const memory = object7["memory"];
        if (memory !== undefined && typeof memory !== "string") return false;
      }
    }
  }
  {
    const timeout = object["timeout"];
    if (timeout !== undefined && !(typeof timeout === "number" && Number.isInteger(timeout))) return false;
  }
  {
    const wasm = object["wasm"];
    if (wasm !== undefined) {
      if (!(typeof wasm === "object" && wasm !== null)) return false;
      const object8 = wasm as { readonly [key: string]: unknown };
      {
        const entryModule = object8["entry_module"];
        if ((object8["constructor"] !== Object || Object.getPrototypeOf(object8) !== Object.prototype) && hasPrototype(object8)) return !Array.isArray(object8) && isSpec(own(value));
        if (entryModule !== undefined && !isStorageSpec(entryModule)) return false;
      }
      {
        const entryPoint = object8["entry_point"];
        if (entryPoint !== undefined && typeof entryPoint !== "string") return false;
      }
      {
        const environmentVariables2 = object8["environment_variables"];
        if (environmentVariables2 !== undefined) {
          if (!objectLike(environmentVariables2)) return false;
          const object9 = environmentVariables2 as { readonly [key: string]: unknown };
          for (const key2 in object9) {
            const member = object9[key2];
            if (member !== undefined && Object.prototype.hasOwnProperty.call(object9, key2) && typeof member !== "string") return false;
          }
        }
      }
      {
        const importModules = object8["import_modules"];
        if (importModules !== undefined) {
          if (!Array.isArray(importModules)) return false;
          for (let index10 = 0; index10 < importModules.length; index10++) {
            const item10 = importModules[index10] as unknown;
            if (!isStorageSpec(item10)) return false;
          }
        }
      }
      {
        const parameters2 = object8["parameters"];
        if (parameters2 !== undefined) {
          if (!Array.isArray(parameters2)) return false;
          for (let index11 = 0; index11 < parameters2.length; index11++) {
            const item11 = parameters2[index11] as unknown;
            if (typeof item11 !== "string") return false;
          }
        }
      }
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type Spec. */
export function assertSpec(value: unknown): asserts value is Spec {
  if (!isSpec(value)) throw refusal("Spec", explain(value, explainSpec));
}

/** The value with the type Spec, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateSpec(value: unknown, maxErrors?: number): Validation<Spec> {
  return isSpec(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainSpec, maxErrors) };
}

/** Reports everything that keeps a value from being of the type Spec, and is true where that is as much as is wanted. */
export function explainSpec(value: unknown, site: Site): boolean {
  site.schema = "https://triptych.dev/schema/bacalhau/spec.schema.json#";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const annotations = object["annotations"];
      mustOwn(object);
      if (annotations !== undefined) {
        if (!Array.isArray(annotations)) {
          if (failType(annotations, site, null, "/properties/annotations/type", "array")) return true;
        } else {
          for (let index = 0; index < annotations.length; index++) {
            const item = annotations[index] as unknown;
            if (typeof item !== "string" && failType(item, site, "/annotations/" + index, "/properties/annotations/items/type", "string")) return true;
          }
        }
      }
    }
    {
      const deal = object["deal"];
      if (deal !== undefined && refer(explainDeal, deal, site, null, "/properties/deal/$ref")) return true;
    }
    {
      const doNotTrack = object["do_not_track"];
      if (doNotTrack !== undefined && typeof doNotTrack !== "boolean" && failType(doNotTrack, site, null, "/properties/do_not_track/type", "boolean")) return true;
    }
    {
      const docker = object["docker"];
      if (docker !== undefined && refer(explainJobSpecDocker, docker, site, null, "/properties/docker/$ref")) return true;
    }
    {
      const engine = object["engine"];
      if (engine !== undefined && refer(explainEngine, engine, site, null, "/properties/engine/$ref")) return true;
    }
    {
      const inputs = object["inputs"];
      if (inputs !== undefined) {
        if (!Array.isArray(inputs)) {
          if (failType(inputs, site, null, "/properties/inputs/type", "array")) return true;
        } else {
          for (let index2 = 0; index2 < inputs.length; index2++) {
            const item2 = inputs[index2] as unknown;
            if (finds(explainStorageSpec, item2, site) && lift(site, "/inputs/" + index2, "/properties/inputs/items/$ref")) return true;
          }
        }
      }
    }
    {
      const network = object["network"];
      if (network !== undefined && refer(explainNetworkConfig, network, site, null, "/properties/network/$ref")) return true;
    }
    {
      const nodeSelectors = object["node_selectors"];
      if (nodeSelectors !== undefined) {
        if (!Array.isArray(nodeSelectors)) {
          if (failType(nodeSelectors, site, null, "/properties/node_selectors/type", "array")) return true;
        } else {
          for (let index3 = 0; index3 < nodeSelectors.length; index3++) {
            const item3 = nodeSelectors[index3] as unknown;
            if (finds(explainLabelSelectorRequirement, item3, site) && lift(site, "/node_selectors/" + index3, "/properties/node_selectors/items/$ref")) return true;
          }
        }
      }
    }
    {
      const outputs = object["outputs"];
      if (outputs !== undefined) {
        if (!Array.isArray(outputs)) {
          if (failType(outputs, site, null, "/properties/outputs/type", "array")) return true;
        } else {
          for (let index4 = 0; index4 < outputs.length; index4++) {
            const item4 = outputs[index4] as unknown;
            if (finds(explainStorageSpec, item4, site) && lift(site, "/outputs/" + index4, "/properties/outputs/items/$ref")) return true;
          }
        }
      }
    }
    {
      const publisher = object["publisher"];
      if (publisher !== undefined && refer(explainPublisher, publisher, site, null, "/properties/publisher/$ref")) return true;
    }
    {
      const publisherSpec = object["publisher_spec"];
      if (publisherSpec !== undefined && refer(explainPublisherSpec, publisherSpec, site, null, "/properties/publisher_spec/$ref")) return true;
    }
    {
      const resources = object["resources"];
      if (resources !== undefined && refer(explainResourceUsageConfig, resources, site, null, "/properties/resources/$ref")) return true;
    }
    {
      const timeout = object["timeout"];
      if (timeout !== undefined && !(typeof timeout === "number" && Number.isInteger(timeout)) && failType(timeout, site, null, "/properties/timeout/type", "integer")) return true;
    }
    {
      const wasm = object["wasm"];
      if (wasm !== undefined && refer(explainJobSpecWasm, wasm, site, null, "/properties/wasm/$ref")) return true;
    }
  }
  return false;
}

/** Spec as a Standard Schema. */
export const SpecSchema: StandardSchema<Spec> = /* @__PURE__ */ standardSchema(validateSpec, schemaDocument);

/** Whether a value is of the type SpecWire. */
export function isSpecWire(value: unknown): value is SpecWire {
  if (!(typeof value === "object" && value !== null)) return false;
  const object = value as { readonly [key: string]: unknown };
  {
    const annotations = object["Annotations"];
    if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isSpecWire(own(value));
    if (annotations !== undefined) {
      if (!Array.isArray(annotations)) return false;
      for (let index = 0; index < annotations.length; index++) {
        const item = annotations[index] as unknown;
        if (typeof item !== "string") return false;
      }
    }
  }
  {
    const deal = object["Deal"];
    if (deal !== undefined) {
      if (!(typeof deal === "object" && deal !== null)) return false;
      const object2 = deal as { readonly [key: string]: unknown };
      {
        const concurrency = object2["Concurrency"];
        if ((object2["constructor"] !== Object || Object.getPrototypeOf(object2) !== Object.prototype) && hasPrototype(object2)) return !Array.isArray(object2) && isSpecWire(own(value));
        if (concurrency !== undefined && !(typeof concurrency === "number" && Number.isInteger(concurrency))) return false;
      }
      {
        const targetingMode = object2["TargetingMode"];
        if (targetingMode !== undefined && typeof targetingMode !== "boolean") return false;
      }
    }
  }
  {
    const doNotTrack = object["DoNotTrack"];
    if (doNotTrack !== undefined && typeof doNotTrack !== "boolean") return false;
  }
  {
    const docker = object["Docker"];
    if (docker !== undefined) {
      if (!(typeof docker === "object" && docker !== null)) return false;
      const object3 = docker as { readonly [key: string]: unknown };
      {
        const entrypoint = object3["Entrypoint"];
        if ((object3["constructor"] !== Object || Object.getPrototypeOf(object3) !== Object.prototype) && hasPrototype(object3)) return !Array.isArray(object3) && isSpecWire(own(value));
        if (entrypoint !== undefined) {
          if (!Array.isArray(entrypoint)) return false;
          for (let index2 = 0; index2 < entrypoint.length; index2++) {
            const item2 = entrypoint[index2] as unknown;
            if (typeof item2 !== "string") return false;
          }
        }
      }
      {
        const environmentVariables = object3["EnvironmentVariables"];
        if (environmentVariables !== undefined) {
          if (!Array.isArray(environmentVariables)) return false;
          for (let index3 = 0; index3 < environmentVariables.length; index3++) {
            const item3 = environmentVariables[index3] as unknown;
            if (typeof item3 !== "string") return false;
          }
        }
      }
      {
        const image = object3["Image"];
        if (image !== undefined && typeof image !== "string") return false;
      }
      {
        const parameters = object3["Parameters"];
        if (parameters !== undefined) {
          if (!Array.isArray(parameters)) return false;
          for (let index4 = 0; index4 < parameters.length; index4++) {
            const item4 = parameters[index4] as unknown;
            if (typeof item4 !== "string") return false;
          }
        }
      }
      {
        const workingDirectory = object3["WorkingDirectory"];
        if (workingDirectory !== undefined && typeof workingDirectory !== "string") return false;
      }
    }
  }
  {
    const engine = object["Engine"];
    if (engine !== undefined) {
      if (!(engine === "Noop" || engine === "Docker" || engine === "Wasm")) return false;
    }
  }
  {
    const inputs = object["Inputs"];
    if (inputs !== undefined) {
      if (!Array.isArray(inputs)) return false;
      for (let index5 = 0; index5 < inputs.length; index5++) {
        const item5 = inputs[index5] as unknown;
        if (!isStorageSpecWire(item5)) return false;
      }
    }
  }
  {
    const network = object["Network"];
    if (network !== undefined) {
      if (!(typeof network === "object" && network !== null)) return false;
      const object4 = network as { readonly [key: string]: unknown };
      {
        const domains = object4["Domains"];
        if ((object4["constructor"] !== Object || Object.getPrototypeOf(object4) !== Object.prototype) && hasPrototype(object4)) return !Array.isArray(object4) && isSpecWire(own(value));
        if (domains !== undefined) {
          if (!Array.isArray(domains)) return false;
          for (let index6 = 0; index6 < domains.length; index6++) {
            const item6 = domains[index6] as unknown;
            if (typeof item6 !== "string") return false;
            if (!constant.test(item6)) return false;
          }
        }
      }
      {
        const type = object4["Type"];
        if (type !== undefined) {
          if (!(type === "None" || type === "Full" || type === "HTTP")) return false;
        }
      }
    }
  }
  {
    const nodeSelectors = object["NodeSelectors"];
    if (nodeSelectors !== undefined) {
      if (!Array.isArray(nodeSelectors)) return false;
      for (let index7 = 0; index7 < nodeSelectors.length; index7++) {
        const item7 = nodeSelectors[index7] as unknown;
        if (!(typeof item7 === "object" && item7 !== null)) return false;
        const object5 = item7 as { readonly [key: string]: unknown };
        {
          const key = object5["Key"];
          if ((object5["constructor"] !== Object || Object.getPrototypeOf(object5) !== Object.prototype) && hasPrototype(object5)) return !Array.isArray(object5) && isSpecWire(own(value));
          if (key !== undefined && typeof key !== "string") return false;
        }
        {
          const operator = object5["Operator"];
          if (operator !== undefined) {
            if (!(operator === "!" || operator === "=" || operator === "==" || operator === "in" || operator === "!=" || operator === "notin" || operator === "exists" || operator === "gt" || operator === "lt")) return false;
          }
        }
        {
          const values = object5["Values"];
          if (values !== undefined) {
            if (!Array.isArray(values)) return false;
            for (let index8 = 0; index8 < values.length; index8++) {
              const item8 = values[index8] as unknown;
              if (typeof item8 !== "string") return false;
            }
          }
        }
        if (accepts3(object5)) {
          const values2 = object5["Values"];
          if (values2 === undefined) return false;
          if (Array.isArray(values2) && !(values2.length >= 1)) return false;
        }
        if (accepts4(object5)) {
          const values3 = object5["Values"];
          if (values3 !== undefined && Array.isArray(values3) && !(values3.length <= 0)) return false;
        }
      }
    }
  }
  {
    const outputs = object["Outputs"];
    if (outputs !== undefined) {
      if (!Array.isArray(outputs)) return false;
      for (let index9 = 0; index9 < outputs.length; index9++) {
        const item9 = outputs[index9] as unknown;
        if (!isStorageSpecWire(item9)) return false;
      }
    }
  }
  {
    const publisher = object["Publisher"];
    if (publisher !== undefined) {
      if (!(publisher === "Noop" || publisher === "Ipfs" || publisher === "Estuary" || publisher === "S3")) return false;
    }
  }
  {
    const publisherSpec = object["PublisherSpec"];
    if (publisherSpec !== undefined) {
      if (!(typeof publisherSpec === "object" && publisherSpec !== null)) return false;
      const object6 = publisherSpec as { readonly [key: string]: unknown };
      {
        const params = object6["Params"];
        if ((object6["constructor"] !== Object || Object.getPrototypeOf(object6) !== Object.prototype) && hasPrototype(object6)) return !Array.isArray(object6) && isSpecWire(own(value));
        if (params !== undefined && !objectLike(params)) return false;
      }
      {
        const type2 = object6["Type"];
        if (type2 !== undefined) {
          if (!(type2 === "Noop" || type2 === "Ipfs" || type2 === "Estuary" || type2 === "S3")) return false;
        }
      }
    }
  }
  {
    const resources = object["Resources"];
    if (resources !== undefined) {
      if (!(typeof resources === "object" && resources !== null)) return false;
      const object7 = resources as { readonly [key: string]: unknown };
      {
        const cPU = object7["CPU"];
        if ((object7["constructor"] !== Object || Object.getPrototypeOf(object7) !== Object.prototype) && hasPrototype(object7)) return !Array.isArray(object7) && isSpecWire(own(value));
        if (cPU !== undefined && typeof cPU !== "string") return false;
      }
      {
        const disk = object7["Disk"];
        if (disk !== undefined && typeof disk !== "string") return false;
      }
      {
        const gPU = object7["GPU"];
        if (gPU !== undefined && typeof gPU !== "string") return false;
      }
      {
        const memory = object7["Memory"];
        if (memory !== undefined && typeof memory !== "string") return false;
      }
    }
  }
  {
    const timeout = object["Timeout"];
    if (timeout !== undefined && !(typeof timeout === "number" && Number.isInteger(timeout))) return false;
  }
  {
    const wasm = object["Wasm"];
    if (wasm !== undefined) {
      if (!(typeof wasm === "object" && wasm !== null)) return false;
      const object8 = wasm as { readonly [key: string]: unknown };
      {
        const entryModule = object8["EntryModule"];
        if ((object8["constructor"] !== Object || Object.getPrototypeOf(object8) !== Object.prototype) && hasPrototype(object8)) return !Array.isArray(object8) && isSpecWire(own(value));
        if (entryModule !== undefined && !isStorageSpecWire(entryModule)) return false;
      }
      {
        const entryPoint = object8["EntryPoint"];
        if (entryPoint !== undefined && typeof entryPoint !== "string") return false;
      }
      {
        const environmentVariables2 = object8["EnvironmentVariables"];
        if (environmentVariables2 !== undefined) {
          if (!objectLike(environmentVariables2)) return false;
          const object9 = environmentVariables2 as { readonly [key: string]: unknown };
          for (const key2 in object9) {
            const member = object9[key2];
            if (member !== undefined && Object.prototype.hasOwnProperty.call(object9, key2) && typeof member !== "string") return false;
          }
        }
      }
      {
        const importModules = object8["ImportModules"];
        if (importModules !== undefined) {
          if (!Array.isArray(importModules)) return false;
          for (let index10 = 0; index10 < importModules.length; index10++) {
            const item10 = importModules[index10] as unknown;
            if (!isStorageSpecWire(item10)) return false;
          }
        }
      }
      {
        const parameters2 = object8["Parameters"];
        if (parameters2 !== undefined) {
          if (!Array.isArray(parameters2)) return false;
          for (let index11 = 0; index11 < parameters2.length; index11++) {
            const item11 = parameters2[index11] as unknown;
            if (typeof item11 !== "string") return false;
          }
        }
      }
    }
  }
  return true;
}

/** Throws a TypeError with `errors` where a value is not of the type SpecWire. */
export function assertSpecWire(value: unknown): asserts value is SpecWire {
  if (!isSpecWire(value)) throw refusal("SpecWire", explain(value, explainSpecWire));
}

/** The value with the type SpecWire, or what is wrong with it: at most `maxErrors` errors, a hundred if not said. */
export function validateSpecWire(value: unknown, maxErrors?: number): Validation<SpecWire> {
  return isSpecWire(value) ? { ok: true, value } : { ok: false, errors: explain(value, explainSpecWire, maxErrors) };
}

/** Reports everything that keeps a value from being of the type SpecWire, and is true where that is as much as is wanted. */
export function explainSpecWire(value: unknown, site: Site): boolean {
  site.schema = "https://triptych.dev/schema/bacalhau/spec.schema.json#";
  if (!objectLike(value)) {
    if (failType(value, site, null, "/type", "object")) return true;
  } else {
    const object = value as { readonly [key: string]: unknown };
    {
      const annotations = object["Annotations"];
      mustOwn(object);
      if (annotations !== undefined) {
        if (!Array.isArray(annotations)) {
          if (failType(annotations, site, "/Annotations", "/properties/annotations/type", "array")) return true;
        } else {
          for (let index = 0; index < annotations.length; index++) {
            const item = annotations[index] as unknown;
            if (typeof item !== "string" && failType(item, site, "/Annotations/" + index, "/properties/annotations/items/type", "string")) return true;
          }
        }
      }
    }
    {
      const deal = object["Deal"];
      if (deal !== undefined && refer(explainDealWire, deal, site, "/Deal", "/properties/deal/$ref")) return true;
    }
    {
      const doNotTrack = object["DoNotTrack"];
      if (doNotTrack !== undefined && typeof doNotTrack !== "boolean" && failType(doNotTrack, site, "/DoNotTrack", "/properties/do_not_track/type", "boolean")) return true;
    }
    {
      const docker = object["Docker"];
      if (docker !== undefined && refer(explainJobSpecDockerWire, docker, site, "/Docker", "/properties/docker/$ref")) return true;
    }
    {
      const engine = object["Engine"];
      if (engine !== undefined && refer(explainEngine, engine, site, "/Engine", "/properties/engine/$ref")) return true;
    }
    {
      const inputs = object["Inputs"];
      if (inputs !== undefined) {
        if (!Array.isArray(inputs)) {
          if (failType(inputs, site, "/Inputs", "/properties/inputs/type", "array")) return true;
        } else {
          for (let index2 = 0; index2 < inputs.length; index2++) {
            const item2 = inputs[index2] as unknown;
            if (finds(explainStorageSpecWire, item2, site) && lift(site, "/Inputs/" + index2, "/properties/inputs/items/$ref")) return true;
          }
        }
      }
    }
    {
      const network = object["Network"];
      if (network !== undefined && refer(explainNetworkConfigWire, network, site, "/Network", "/properties/network/$ref")) return true;
    }
    {
      const nodeSelectors = object["NodeSelectors"];
      if (nodeSelectors !== undefined) {
        if (!Array.isArray(nodeSelectors)) {
          if (failType(nodeSelectors, site, "/NodeSelectors", "/properties/node_selectors/type", "array")) return true;
        } else {
          for (let index3 = 0; index3 < nodeSelectors.length; index3++) {
            const item3 = nodeSelectors[index3] as unknown;
            if (finds(explainLabelSelectorRequirementWire, item3, site) && lift(site, "/NodeSelectors/" + index3, "/properties/node_selectors/items/$ref")) return true;
          }
        }
      }
    }
    {
      const outputs = object["Outputs"];
      if (outputs !== undefined) {
        if (!Array.isArray(outputs)) {
          if (failType(outputs, site, "/Outputs", "/properties/outputs/type", "array")) return true;
        } else {
          for (let index4 = 0; index4 < outputs.length; index4++) {
            const item4 = outputs[index4] as unknown;
            if (finds(explainStorageSpecWire, item4, site) && lift(site, "/Outputs/" + index4, "/properties/outputs/items/$ref")) return true;
          }
        }
      }
    }
    {
      const publisher = object["Publisher"];
      if (publisher !== undefined && refer(explainPublisher, publisher, site, "/Publisher", "/properties/publisher/$ref")) return true;
    }
    {
      const publisherSpec = object["PublisherSpec"];
      if (publisherSpec !== undefined && refer(explainPublisherSpecWire, publisherSpec, site, "/PublisherSpec", "/properties/publisher_spec/$ref")) return true;
    }
    {
      const resources = object["Resources"];
      if (resources !== undefined && refer(explainResourceUsageConfigWire, resources, site, "/Resources", "/properties/resources/$ref")) return true;
    }
    {
      const timeout = object["Timeout"];
      if (timeout !== undefined && !(typeof timeout === "number" && Number.isInteger(timeout)) && failType(timeout, site, "/Timeout", "/properties/timeout/type", "integer")) return true;
    }
    {
      const wasm = object["Wasm"];
      if (wasm !== undefined && refer(explainJobSpecWasmWire, wasm, site, "/Wasm", "/properties/wasm/$ref")) return true;
    }
  }
  return false;
}

/** SpecWire as a Standard Schema. */
export const SpecWireSchema: StandardSchema<SpecWire> = /* @__PURE__ */ standardSchema(validateSpecWire);
