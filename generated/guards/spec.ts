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
import { explainDeal, explainDealWire } from "./deal.js";
import { explainEngine } from "./engine.js";
import { explainJobSpecDocker, explainJobSpecDockerWire } from "./job-spec-docker.js";
import { explainJobSpecWasm, explainJobSpecWasmWire } from "./job-spec-wasm.js";
import { explainLabelSelectorRequirement, explainLabelSelectorRequirementWire } from "./label-selector-requirement.js";
import { explainNetworkConfig, explainNetworkConfigWire } from "./network-config.js";
import { explainPublisherSpec, explainPublisherSpecWire } from "./publisher-spec.js";
import { explainPublisher } from "./publisher.js";
import { explainResourceUsageConfig, explainResourceUsageConfigWire } from "./resource-usage-config.js";
import { explainStorageSpec, explainStorageSpecWire } from "./storage-spec.js";
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
  const annotations = object["annotations"];
  if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isSpec(own(value));
  if (annotations !== undefined) {
    if (!Array.isArray(annotations)) return false;
    for (let index = 0; index < annotations.length; index++) {
      const item = annotations[index] as unknown;
      if (typeof item !== "string") return false;
    }
  }
  const deal = object["deal"];
  if (deal !== undefined) {
    if (!(typeof deal === "object" && deal !== null)) return false;
    const object2 = deal as { readonly [key: string]: unknown };
    const concurrency = object2["concurrency"];
    if ((object2["constructor"] !== Object || Object.getPrototypeOf(object2) !== Object.prototype) && hasPrototype(object2)) return !Array.isArray(object2) && isSpec(own(value));
    if (concurrency !== undefined && !((typeof concurrency === "number" && Number.isInteger(concurrency)))) return false;
    const targetingMode = object2["targeting_mode"];
    if (targetingMode !== undefined && typeof targetingMode !== "boolean") return false;
  }
  const doNotTrack = object["do_not_track"];
  if (doNotTrack !== undefined && typeof doNotTrack !== "boolean") return false;
  const docker = object["docker"];
  if (docker !== undefined) {
    if (!(typeof docker === "object" && docker !== null)) return false;
    const object3 = docker as { readonly [key: string]: unknown };
    const entrypoint = object3["entrypoint"];
    if ((object3["constructor"] !== Object || Object.getPrototypeOf(object3) !== Object.prototype) && hasPrototype(object3)) return !Array.isArray(object3) && isSpec(own(value));
    if (entrypoint !== undefined) {
      if (!Array.isArray(entrypoint)) return false;
      for (let index2 = 0; index2 < entrypoint.length; index2++) {
        const item2 = entrypoint[index2] as unknown;
        if (typeof item2 !== "string") return false;
      }
    }
    const environmentVariables = object3["environment_variables"];
    if (environmentVariables !== undefined) {
      if (!Array.isArray(environmentVariables)) return false;
      for (let index3 = 0; index3 < environmentVariables.length; index3++) {
        const item3 = environmentVariables[index3] as unknown;
        if (typeof item3 !== "string") return false;
      }
    }
    const image = object3["image"];
    if (image !== undefined && typeof image !== "string") return false;
    const parameters = object3["parameters"];
    if (parameters !== undefined) {
      if (!Array.isArray(parameters)) return false;
      for (let index4 = 0; index4 < parameters.length; index4++) {
        const item4 = parameters[index4] as unknown;
        if (typeof item4 !== "string") return false;
      }
    }
    const workingDirectory = object3["working_directory"];
    if (workingDirectory !== undefined && typeof workingDirectory !== "string") return false;
  }
  const engine = object["engine"];
  if (engine !== undefined) {
    if (!(engine === "Noop" || engine === "Docker" || engine === "Wasm")) return false;
  }
  const inputs = object["inputs"];
  if (inputs !== undefined) {
    if (!Array.isArray(inputs)) return false;
    for (let index5 = 0; index5 < inputs.length; index5++) {
      const item5 = inputs[index5] as unknown;
      if (!(typeof item5 === "object" && item5 !== null)) return false;
      const object4 = item5 as { readonly [key: string]: unknown };
      const cid = object4["cid"];
      if ((object4["constructor"] !== Object || Object.getPrototypeOf(object4) !== Object.prototype) && hasPrototype(object4)) return !Array.isArray(object4) && isSpec(own(value));
      if (cid !== undefined && typeof cid !== "string") return false;
      const metadata = object4["metadata"];
      if (metadata !== undefined) {
        if (!objectLike(metadata)) return false;
        const object5 = metadata as { readonly [key: string]: unknown };
        for (const key in object5) {
          const member = object5[key];
          if (member !== undefined && Object.prototype.hasOwnProperty.call(object5, key) && typeof member !== "string") return false;
        }
      }
      const name = object4["name"];
      if (name !== undefined && typeof name !== "string") return false;
      const path = object4["path"];
      if (path !== undefined && typeof path !== "string") return false;
      const readWrite = object4["read_write"];
      if (readWrite !== undefined && typeof readWrite !== "boolean") return false;
      const repo = object4["repo"];
      if (repo !== undefined && typeof repo !== "string") return false;
      const s3 = object4["s3"];
      if (s3 !== undefined) {
        if (!(typeof s3 === "object" && s3 !== null)) return false;
        const object6 = s3 as { readonly [key: string]: unknown };
        const bucket = object6["bucket"];
        if ((object6["constructor"] !== Object || Object.getPrototypeOf(object6) !== Object.prototype) && hasPrototype(object6)) return !Array.isArray(object6) && isSpec(own(value));
        if (bucket !== undefined && typeof bucket !== "string") return false;
        const checksum = object6["checksum"];
        if (checksum !== undefined && typeof checksum !== "string") return false;
        const endpoint = object6["endpoint"];
        if (endpoint !== undefined && typeof endpoint !== "string") return false;
        const key2 = object6["key"];
        if (key2 !== undefined && typeof key2 !== "string") return false;
        const region = object6["region"];
        if (region !== undefined && typeof region !== "string") return false;
        const versionId = object6["version_id"];
        if (versionId !== undefined && typeof versionId !== "string") return false;
      }
      const sourcePath = object4["source_path"];
      if (sourcePath !== undefined && typeof sourcePath !== "string") return false;
      const storageSource = object4["storage_source"];
      if (storageSource !== undefined) {
        if (!(storageSource === "IPFS" || storageSource === "RepoClone" || storageSource === "RepoCloneLFS" || storageSource === "URLDownload" || storageSource === "Estuary" || storageSource === "Inline" || storageSource === "LocalDirectory" || storageSource === "S3")) return false;
      }
      const url = object4["url"];
      if (url !== undefined && typeof url !== "string") return false;
    }
  }
  const network = object["network"];
  if (network !== undefined) {
    if (!(typeof network === "object" && network !== null)) return false;
    const object7 = network as { readonly [key: string]: unknown };
    const domains = object7["domains"];
    if ((object7["constructor"] !== Object || Object.getPrototypeOf(object7) !== Object.prototype) && hasPrototype(object7)) return !Array.isArray(object7) && isSpec(own(value));
    if (domains !== undefined) {
      if (!Array.isArray(domains)) return false;
      for (let index6 = 0; index6 < domains.length; index6++) {
        const item6 = domains[index6] as unknown;
        if (typeof item6 !== "string") return false;
        if (!constant.test(item6)) return false;
      }
    }
    const type = object7["type"];
    if (type !== undefined) {
      if (!(type === "None" || type === "Full" || type === "HTTP")) return false;
    }
  }
  const nodeSelectors = object["node_selectors"];
  if (nodeSelectors !== undefined) {
    if (!Array.isArray(nodeSelectors)) return false;
    for (let index7 = 0; index7 < nodeSelectors.length; index7++) {
      const item7 = nodeSelectors[index7] as unknown;
      if (!(typeof item7 === "object" && item7 !== null)) return false;
      const object8 = item7 as { readonly [key: string]: unknown };
      const key3 = object8["key"];
      if ((object8["constructor"] !== Object || Object.getPrototypeOf(object8) !== Object.prototype) && hasPrototype(object8)) return !Array.isArray(object8) && isSpec(own(value));
      if (key3 !== undefined && typeof key3 !== "string") return false;
      const operator = object8["operator"];
      if (operator !== undefined) {
        if (!(operator === "!" || operator === "=" || operator === "==" || operator === "in" || operator === "!=" || operator === "notin" || operator === "exists" || operator === "gt" || operator === "lt")) return false;
      }
      const values = object8["values"];
      if (values !== undefined) {
        if (!Array.isArray(values)) return false;
        for (let index8 = 0; index8 < values.length; index8++) {
          const item8 = values[index8] as unknown;
          if (typeof item8 !== "string") return false;
        }
      }
      if (accepts(object8)) {
        const values2 = object8["values"];
        if (values2 === undefined) return false;
        if (Array.isArray(values2) && !(values2.length >= 1)) return false;
      }
      if (accepts2(object8)) {
        const values3 = object8["values"];
        if (values3 !== undefined && Array.isArray(values3) && !(values3.length <= 0)) return false;
      }
    }
  }
  const outputs = object["outputs"];
  if (outputs !== undefined) {
    if (!Array.isArray(outputs)) return false;
    for (let index9 = 0; index9 < outputs.length; index9++) {
      const item9 = outputs[index9] as unknown;
      if (!(typeof item9 === "object" && item9 !== null)) return false;
      const object9 = item9 as { readonly [key: string]: unknown };
      const cid2 = object9["cid"];
      if ((object9["constructor"] !== Object || Object.getPrototypeOf(object9) !== Object.prototype) && hasPrototype(object9)) return !Array.isArray(object9) && isSpec(own(value));
      if (cid2 !== undefined && typeof cid2 !== "string") return false;
      const metadata2 = object9["metadata"];
      if (metadata2 !== undefined) {
        if (!objectLike(metadata2)) return false;
        const object10 = metadata2 as { readonly [key: string]: unknown };
        for (const key4 in object10) {
          const member2 = object10[key4];
          if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object10, key4) && typeof member2 !== "string") return false;
        }
      }
      const name2 = object9["name"];
      if (name2 !== undefined && typeof name2 !== "string") return false;
      const path2 = object9["path"];
      if (path2 !== undefined && typeof path2 !== "string") return false;
      const readWrite2 = object9["read_write"];
      if (readWrite2 !== undefined && typeof readWrite2 !== "boolean") return false;
      const repo2 = object9["repo"];
      if (repo2 !== undefined && typeof repo2 !== "string") return false;
      const s32 = object9["s3"];
      if (s32 !== undefined) {
        if (!(typeof s32 === "object" && s32 !== null)) return false;
        const object11 = s32 as { readonly [key: string]: unknown };
        const bucket2 = object11["bucket"];
        if ((object11["constructor"] !== Object || Object.getPrototypeOf(object11) !== Object.prototype) && hasPrototype(object11)) return !Array.isArray(object11) && isSpec(own(value));
        if (bucket2 !== undefined && typeof bucket2 !== "string") return false;
        const checksum2 = object11["checksum"];
        if (checksum2 !== undefined && typeof checksum2 !== "string") return false;
        const endpoint2 = object11["endpoint"];
        if (endpoint2 !== undefined && typeof endpoint2 !== "string") return false;
        const key5 = object11["key"];
        if (key5 !== undefined && typeof key5 !== "string") return false;
        const region2 = object11["region"];
        if (region2 !== undefined && typeof region2 !== "string") return false;
        const versionId2 = object11["version_id"];
        if (versionId2 !== undefined && typeof versionId2 !== "string") return false;
      }
      const sourcePath2 = object9["source_path"];
      if (sourcePath2 !== undefined && typeof sourcePath2 !== "string") return false;
      const storageSource2 = object9["storage_source"];
      if (storageSource2 !== undefined) {
        if (!(storageSource2 === "IPFS" || storageSource2 === "RepoClone" || storageSource2 === "RepoCloneLFS" || storageSource2 === "URLDownload" || storageSource2 === "Estuary" || storageSource2 === "Inline" || storageSource2 === "LocalDirectory" || storageSource2 === "S3")) return false;
      }
      const url2 = object9["url"];
      if (url2 !== undefined && typeof url2 !== "string") return false;
    }
  }
  const publisher = object["publisher"];
  if (publisher !== undefined) {
    if (!(publisher === "Noop" || publisher === "Ipfs" || publisher === "Estuary" || publisher === "S3")) return false;
  }
  const publisherSpec = object["publisher_spec"];
  if (publisherSpec !== undefined) {
    if (!(typeof publisherSpec === "object" && publisherSpec !== null)) return false;
    const object12 = publisherSpec as { readonly [key: string]: unknown };
    const params = object12["params"];
    if ((object12["constructor"] !== Object || Object.getPrototypeOf(object12) !== Object.prototype) && hasPrototype(object12)) return !Array.isArray(object12) && isSpec(own(value));
    if (params !== undefined && !objectLike(params)) return false;
    const type2 = object12["type"];
    if (type2 !== undefined) {
      if (!(type2 === "Noop" || type2 === "Ipfs" || type2 === "Estuary" || type2 === "S3")) return false;
    }
  }
  const resources = object["resources"];
  if (resources !== undefined) {
    if (!(typeof resources === "object" && resources !== null)) return false;
    const object13 = resources as { readonly [key: string]: unknown };
    const cpu = object13["cpu"];
    if ((object13["constructor"] !== Object || Object.getPrototypeOf(object13) !== Object.prototype) && hasPrototype(object13)) return !Array.isArray(object13) && isSpec(own(value));
    if (cpu !== undefined && typeof cpu !== "string") return false;
    const disk = object13["disk"];
    if (disk !== undefined && typeof disk !== "string") return false;
    const gpu = object13["gpu"];
    if (gpu !== undefined && typeof gpu !== "string") return false;
    const memory = object13["memory"];
    if (memory !== undefined && typeof memory !== "string") return false;
  }
  const timeout = object["timeout"];
  if (timeout !== undefined && !((typeof timeout === "number" && Number.isInteger(timeout)))) return false;
  const wasm = object["wasm"];
  if (wasm !== undefined) {
    if (!(typeof wasm === "object" && wasm !== null)) return false;
    const object14 = wasm as { readonly [key: string]: unknown };
    const entryModule = object14["entry_module"];
    if ((object14["constructor"] !== Object || Object.getPrototypeOf(object14) !== Object.prototype) && hasPrototype(object14)) return !Array.isArray(object14) && isSpec(own(value));
    if (entryModule !== undefined) {
      if (!(typeof entryModule === "object" && entryModule !== null)) return false;
      const object15 = entryModule as { readonly [key: string]: unknown };
      const cid3 = object15["cid"];
      if ((object15["constructor"] !== Object || Object.getPrototypeOf(object15) !== Object.prototype) && hasPrototype(object15)) return !Array.isArray(object15) && isSpec(own(value));
      if (cid3 !== undefined && typeof cid3 !== "string") return false;
      const metadata3 = object15["metadata"];
      if (metadata3 !== undefined) {
        if (!objectLike(metadata3)) return false;
        const object16 = metadata3 as { readonly [key: string]: unknown };
        for (const key6 in object16) {
          const member3 = object16[key6];
          if (member3 !== undefined && Object.prototype.hasOwnProperty.call(object16, key6) && typeof member3 !== "string") return false;
        }
      }
      const name3 = object15["name"];
      if (name3 !== undefined && typeof name3 !== "string") return false;
      const path3 = object15["path"];
      if (path3 !== undefined && typeof path3 !== "string") return false;
      const readWrite3 = object15["read_write"];
      if (readWrite3 !== undefined && typeof readWrite3 !== "boolean") return false;
      const repo3 = object15["repo"];
      if (repo3 !== undefined && typeof repo3 !== "string") return false;
      const s33 = object15["s3"];
      if (s33 !== undefined) {
        if (!(typeof s33 === "object" && s33 !== null)) return false;
        const object17 = s33 as { readonly [key: string]: unknown };
        const bucket3 = object17["bucket"];
        if ((object17["constructor"] !== Object || Object.getPrototypeOf(object17) !== Object.prototype) && hasPrototype(object17)) return !Array.isArray(object17) && isSpec(own(value));
        if (bucket3 !== undefined && typeof bucket3 !== "string") return false;
        const checksum3 = object17["checksum"];
        if (checksum3 !== undefined && typeof checksum3 !== "string") return false;
        const endpoint3 = object17["endpoint"];
        if (endpoint3 !== undefined && typeof endpoint3 !== "string") return false;
        const key7 = object17["key"];
        if (key7 !== undefined && typeof key7 !== "string") return false;
        const region3 = object17["region"];
        if (region3 !== undefined && typeof region3 !== "string") return false;
        const versionId3 = object17["version_id"];
        if (versionId3 !== undefined && typeof versionId3 !== "string") return false;
      }
      const sourcePath3 = object15["source_path"];
      if (sourcePath3 !== undefined && typeof sourcePath3 !== "string") return false;
      const storageSource3 = object15["storage_source"];
      if (storageSource3 !== undefined) {
        if (!(storageSource3 === "IPFS" || storageSource3 === "RepoClone" || storageSource3 === "RepoCloneLFS" || storageSource3 === "URLDownload" || storageSource3 === "Estuary" || storageSource3 === "Inline" || storageSource3 === "LocalDirectory" || storageSource3 === "S3")) return false;
      }
      const url3 = object15["url"];
      if (url3 !== undefined && typeof url3 !== "string") return false;
    }
    const entryPoint = object14["entry_point"];
    if (entryPoint !== undefined && typeof entryPoint !== "string") return false;
    const environmentVariables2 = object14["environment_variables"];
    if (environmentVariables2 !== undefined) {
      if (!objectLike(environmentVariables2)) return false;
      const object18 = environmentVariables2 as { readonly [key: string]: unknown };
      for (const key8 in object18) {
        const member4 = object18[key8];
        if (member4 !== undefined && Object.prototype.hasOwnProperty.call(object18, key8) && typeof member4 !== "string") return false;
      }
    }
    const importModules = object14["import_modules"];
    if (importModules !== undefined) {
      if (!Array.isArray(importModules)) return false;
      for (let index10 = 0; index10 < importModules.length; index10++) {
        const item10 = importModules[index10] as unknown;
        if (!(typeof item10 === "object" && item10 !== null)) return false;
        const object19 = item10 as { readonly [key: string]: unknown };
        const cid4 = object19["cid"];
        if ((object19["constructor"] !== Object || Object.getPrototypeOf(object19) !== Object.prototype) && hasPrototype(object19)) return !Array.isArray(object19) && isSpec(own(value));
        if (cid4 !== undefined && typeof cid4 !== "string") return false;
        const metadata4 = object19["metadata"];
        if (metadata4 !== undefined) {
          if (!objectLike(metadata4)) return false;
          const object20 = metadata4 as { readonly [key: string]: unknown };
          for (const key9 in object20) {
            const member5 = object20[key9];
            if (member5 !== undefined && Object.prototype.hasOwnProperty.call(object20, key9) && typeof member5 !== "string") return false;
          }
        }
        const name4 = object19["name"];
        if (name4 !== undefined && typeof name4 !== "string") return false;
        const path4 = object19["path"];
        if (path4 !== undefined && typeof path4 !== "string") return false;
        const readWrite4 = object19["read_write"];
        if (readWrite4 !== undefined && typeof readWrite4 !== "boolean") return false;
        const repo4 = object19["repo"];
        if (repo4 !== undefined && typeof repo4 !== "string") return false;
        const s34 = object19["s3"];
        if (s34 !== undefined) {
          if (!(typeof s34 === "object" && s34 !== null)) return false;
          const object21 = s34 as { readonly [key: string]: unknown };
          const bucket4 = object21["bucket"];
          if ((object21["constructor"] !== Object || Object.getPrototypeOf(object21) !== Object.prototype) && hasPrototype(object21)) return !Array.isArray(object21) && isSpec(own(value));
          if (bucket4 !== undefined && typeof bucket4 !== "string") return false;
          const checksum4 = object21["checksum"];
          if (checksum4 !== undefined && typeof checksum4 !== "string") return false;
          const endpoint4 = object21["endpoint"];
          if (endpoint4 !== undefined && typeof endpoint4 !== "string") return false;
          const key10 = object21["key"];
          if (key10 !== undefined && typeof key10 !== "string") return false;
          const region4 = object21["region"];
          if (region4 !== undefined && typeof region4 !== "string") return false;
          const versionId4 = object21["version_id"];
          if (versionId4 !== undefined && typeof versionId4 !== "string") return false;
        }
        const sourcePath4 = object19["source_path"];
        if (sourcePath4 !== undefined && typeof sourcePath4 !== "string") return false;
        const storageSource4 = object19["storage_source"];
        if (storageSource4 !== undefined) {
          if (!(storageSource4 === "IPFS" || storageSource4 === "RepoClone" || storageSource4 === "RepoCloneLFS" || storageSource4 === "URLDownload" || storageSource4 === "Estuary" || storageSource4 === "Inline" || storageSource4 === "LocalDirectory" || storageSource4 === "S3")) return false;
        }
        const url4 = object19["url"];
        if (url4 !== undefined && typeof url4 !== "string") return false;
      }
    }
    const parameters2 = object14["parameters"];
    if (parameters2 !== undefined) {
      if (!Array.isArray(parameters2)) return false;
      for (let index11 = 0; index11 < parameters2.length; index11++) {
        const item11 = parameters2[index11] as unknown;
        if (typeof item11 !== "string") return false;
      }
    }
  }
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
  if ((object["constructor"] !== Object || Object.getPrototypeOf(object) !== Object.prototype) && hasPrototype(object)) return !Array.isArray(object) && isSpecWire(own(value));
  if (annotations !== undefined) {
    if (!Array.isArray(annotations)) return false;
    for (let index = 0; index < annotations.length; index++) {
      const item = annotations[index] as unknown;
      if (typeof item !== "string") return false;
    }
  }
  const deal = object["Deal"];
  if (deal !== undefined) {
    if (!(typeof deal === "object" && deal !== null)) return false;
    const object2 = deal as { readonly [key: string]: unknown };
    const concurrency = object2["Concurrency"];
    if ((object2["constructor"] !== Object || Object.getPrototypeOf(object2) !== Object.prototype) && hasPrototype(object2)) return !Array.isArray(object2) && isSpecWire(own(value));
    if (concurrency !== undefined && !((typeof concurrency === "number" && Number.isInteger(concurrency)))) return false;
    const targetingMode = object2["TargetingMode"];
    if (targetingMode !== undefined && typeof targetingMode !== "boolean") return false;
  }
  const doNotTrack = object["DoNotTrack"];
  if (doNotTrack !== undefined && typeof doNotTrack !== "boolean") return false;
  const docker = object["Docker"];
  if (docker !== undefined) {
    if (!(typeof docker === "object" && docker !== null)) return false;
    const object3 = docker as { readonly [key: string]: unknown };
    const entrypoint = object3["Entrypoint"];
    if ((object3["constructor"] !== Object || Object.getPrototypeOf(object3) !== Object.prototype) && hasPrototype(object3)) return !Array.isArray(object3) && isSpecWire(own(value));
    if (entrypoint !== undefined) {
      if (!Array.isArray(entrypoint)) return false;
      for (let index2 = 0; index2 < entrypoint.length; index2++) {
        const item2 = entrypoint[index2] as unknown;
        if (typeof item2 !== "string") return false;
      }
    }
    const environmentVariables = object3["EnvironmentVariables"];
    if (environmentVariables !== undefined) {
      if (!Array.isArray(environmentVariables)) return false;
      for (let index3 = 0; index3 < environmentVariables.length; index3++) {
        const item3 = environmentVariables[index3] as unknown;
        if (typeof item3 !== "string") return false;
      }
    }
    const image = object3["Image"];
    if (image !== undefined && typeof image !== "string") return false;
    const parameters = object3["Parameters"];
    if (parameters !== undefined) {
      if (!Array.isArray(parameters)) return false;
      for (let index4 = 0; index4 < parameters.length; index4++) {
        const item4 = parameters[index4] as unknown;
        if (typeof item4 !== "string") return false;
      }
    }
    const workingDirectory = object3["WorkingDirectory"];
    if (workingDirectory !== undefined && typeof workingDirectory !== "string") return false;
  }
  const engine = object["Engine"];
  if (engine !== undefined) {
    if (!(engine === "Noop" || engine === "Docker" || engine === "Wasm")) return false;
  }
  const inputs = object["Inputs"];
  if (inputs !== undefined) {
    if (!Array.isArray(inputs)) return false;
    for (let index5 = 0; index5 < inputs.length; index5++) {
      const item5 = inputs[index5] as unknown;
      if (!(typeof item5 === "object" && item5 !== null)) return false;
      const object4 = item5 as { readonly [key: string]: unknown };
      const cID = object4["CID"];
      if ((object4["constructor"] !== Object || Object.getPrototypeOf(object4) !== Object.prototype) && hasPrototype(object4)) return !Array.isArray(object4) && isSpecWire(own(value));
      if (cID !== undefined && typeof cID !== "string") return false;
      const metadata = object4["Metadata"];
      if (metadata !== undefined) {
        if (!objectLike(metadata)) return false;
        const object5 = metadata as { readonly [key: string]: unknown };
        for (const key in object5) {
          const member = object5[key];
          if (member !== undefined && Object.prototype.hasOwnProperty.call(object5, key) && typeof member !== "string") return false;
        }
      }
      const name = object4["Name"];
      if (name !== undefined && typeof name !== "string") return false;
      const path = object4["Path"];
      if (path !== undefined && typeof path !== "string") return false;
      const readWrite = object4["ReadWrite"];
      if (readWrite !== undefined && typeof readWrite !== "boolean") return false;
      const repo = object4["Repo"];
      if (repo !== undefined && typeof repo !== "string") return false;
      const s3 = object4["S3"];
      if (s3 !== undefined) {
        if (!(typeof s3 === "object" && s3 !== null)) return false;
        const object6 = s3 as { readonly [key: string]: unknown };
        const bucket = object6["Bucket"];
        if ((object6["constructor"] !== Object || Object.getPrototypeOf(object6) !== Object.prototype) && hasPrototype(object6)) return !Array.isArray(object6) && isSpecWire(own(value));
        if (bucket !== undefined && typeof bucket !== "string") return false;
        const checksum = object6["Checksum"];
        if (checksum !== undefined && typeof checksum !== "string") return false;
        const endpoint = object6["Endpoint"];
        if (endpoint !== undefined && typeof endpoint !== "string") return false;
        const key2 = object6["Key"];
        if (key2 !== undefined && typeof key2 !== "string") return false;
        const region = object6["Region"];
        if (region !== undefined && typeof region !== "string") return false;
        const versionID = object6["VersionID"];
        if (versionID !== undefined && typeof versionID !== "string") return false;
      }
      const sourcePath = object4["SourcePath"];
      if (sourcePath !== undefined && typeof sourcePath !== "string") return false;
      const storageSource = object4["StorageSource"];
      if (storageSource !== undefined) {
        if (!(storageSource === "IPFS" || storageSource === "RepoClone" || storageSource === "RepoCloneLFS" || storageSource === "URLDownload" || storageSource === "Estuary" || storageSource === "Inline" || storageSource === "LocalDirectory" || storageSource === "S3")) return false;
      }
      const uRL = object4["URL"];
      if (uRL !== undefined && typeof uRL !== "string") return false;
    }
  }
  const network = object["Network"];
  if (network !== undefined) {
    if (!(typeof network === "object" && network !== null)) return false;
    const object7 = network as { readonly [key: string]: unknown };
    const domains = object7["Domains"];
    if ((object7["constructor"] !== Object || Object.getPrototypeOf(object7) !== Object.prototype) && hasPrototype(object7)) return !Array.isArray(object7) && isSpecWire(own(value));
    if (domains !== undefined) {
      if (!Array.isArray(domains)) return false;
      for (let index6 = 0; index6 < domains.length; index6++) {
        const item6 = domains[index6] as unknown;
        if (typeof item6 !== "string") return false;
        if (!constant.test(item6)) return false;
      }
    }
    const type = object7["Type"];
    if (type !== undefined) {
      if (!(type === "None" || type === "Full" || type === "HTTP")) return false;
    }
  }
  const nodeSelectors = object["NodeSelectors"];
  if (nodeSelectors !== undefined) {
    if (!Array.isArray(nodeSelectors)) return false;
    for (let index7 = 0; index7 < nodeSelectors.length; index7++) {
      const item7 = nodeSelectors[index7] as unknown;
      if (!(typeof item7 === "object" && item7 !== null)) return false;
      const object8 = item7 as { readonly [key: string]: unknown };
      const key3 = object8["Key"];
      if ((object8["constructor"] !== Object || Object.getPrototypeOf(object8) !== Object.prototype) && hasPrototype(object8)) return !Array.isArray(object8) && isSpecWire(own(value));
      if (key3 !== undefined && typeof key3 !== "string") return false;
      const operator = object8["Operator"];
      if (operator !== undefined) {
        if (!(operator === "!" || operator === "=" || operator === "==" || operator === "in" || operator === "!=" || operator === "notin" || operator === "exists" || operator === "gt" || operator === "lt")) return false;
      }
      const values = object8["Values"];
      if (values !== undefined) {
        if (!Array.isArray(values)) return false;
        for (let index8 = 0; index8 < values.length; index8++) {
          const item8 = values[index8] as unknown;
          if (typeof item8 !== "string") return false;
        }
      }
      if (accepts3(object8)) {
        const values2 = object8["Values"];
        if (values2 === undefined) return false;
        if (Array.isArray(values2) && !(values2.length >= 1)) return false;
      }
      if (accepts4(object8)) {
        const values3 = object8["Values"];
        if (values3 !== undefined && Array.isArray(values3) && !(values3.length <= 0)) return false;
      }
    }
  }
  const outputs = object["Outputs"];
  if (outputs !== undefined) {
    if (!Array.isArray(outputs)) return false;
    for (let index9 = 0; index9 < outputs.length; index9++) {
      const item9 = outputs[index9] as unknown;
      if (!(typeof item9 === "object" && item9 !== null)) return false;
      const object9 = item9 as { readonly [key: string]: unknown };
      const cID2 = object9["CID"];
      if ((object9["constructor"] !== Object || Object.getPrototypeOf(object9) !== Object.prototype) && hasPrototype(object9)) return !Array.isArray(object9) && isSpecWire(own(value));
      if (cID2 !== undefined && typeof cID2 !== "string") return false;
      const metadata2 = object9["Metadata"];
      if (metadata2 !== undefined) {
        if (!objectLike(metadata2)) return false;
        const object10 = metadata2 as { readonly [key: string]: unknown };
        for (const key4 in object10) {
          const member2 = object10[key4];
          if (member2 !== undefined && Object.prototype.hasOwnProperty.call(object10, key4) && typeof member2 !== "string") return false;
        }
      }
      const name2 = object9["Name"];
      if (name2 !== undefined && typeof name2 !== "string") return false;
      const path2 = object9["Path"];
      if (path2 !== undefined && typeof path2 !== "string") return false;
      const readWrite2 = object9["ReadWrite"];
      if (readWrite2 !== undefined && typeof readWrite2 !== "boolean") return false;
      const repo2 = object9["Repo"];
      if (repo2 !== undefined && typeof repo2 !== "string") return false;
      const s32 = object9["S3"];
      if (s32 !== undefined) {
        if (!(typeof s32 === "object" && s32 !== null)) return false;
        const object11 = s32 as { readonly [key: string]: unknown };
        const bucket2 = object11["Bucket"];
        if ((object11["constructor"] !== Object || Object.getPrototypeOf(object11) !== Object.prototype) && hasPrototype(object11)) return !Array.isArray(object11) && isSpecWire(own(value));
        if (bucket2 !== undefined && typeof bucket2 !== "string") return false;
        const checksum2 = object11["Checksum"];
        if (checksum2 !== undefined && typeof checksum2 !== "string") return false;
        const endpoint2 = object11["Endpoint"];
        if (endpoint2 !== undefined && typeof endpoint2 !== "string") return false;
        const key5 = object11["Key"];
        if (key5 !== undefined && typeof key5 !== "string") return false;
        const region2 = object11["Region"];
        if (region2 !== undefined && typeof region2 !== "string") return false;
        const versionID2 = object11["VersionID"];
        if (versionID2 !== undefined && typeof versionID2 !== "string") return false;
      }
      const sourcePath2 = object9["SourcePath"];
      if (sourcePath2 !== undefined && typeof sourcePath2 !== "string") return false;
      const storageSource2 = object9["StorageSource"];
      if (storageSource2 !== undefined) {
        if (!(storageSource2 === "IPFS" || storageSource2 === "RepoClone" || storageSource2 === "RepoCloneLFS" || storageSource2 === "URLDownload" || storageSource2 === "Estuary" || storageSource2 === "Inline" || storageSource2 === "LocalDirectory" || storageSource2 === "S3")) return false;
      }
      const uRL2 = object9["URL"];
      if (uRL2 !== undefined && typeof uRL2 !== "string") return false;
    }
  }
  const publisher = object["Publisher"];
  if (publisher !== undefined) {
    if (!(publisher === "Noop" || publisher === "Ipfs" || publisher === "Estuary" || publisher === "S3")) return false;
  }
  const publisherSpec = object["PublisherSpec"];
  if (publisherSpec !== undefined) {
    if (!(typeof publisherSpec === "object" && publisherSpec !== null)) return false;
    const object12 = publisherSpec as { readonly [key: string]: unknown };
    const params = object12["Params"];
    if ((object12["constructor"] !== Object || Object.getPrototypeOf(object12) !== Object.prototype) && hasPrototype(object12)) return !Array.isArray(object12) && isSpecWire(own(value));
    if (params !== undefined && !objectLike(params)) return false;
    const type2 = object12["Type"];
    if (type2 !== undefined) {
      if (!(type2 === "Noop" || type2 === "Ipfs" || type2 === "Estuary" || type2 === "S3")) return false;
    }
  }
  const resources = object["Resources"];
  if (resources !== undefined) {
    if (!(typeof resources === "object" && resources !== null)) return false;
    const object13 = resources as { readonly [key: string]: unknown };
    const cPU = object13["CPU"];
    if ((object13["constructor"] !== Object || Object.getPrototypeOf(object13) !== Object.prototype) && hasPrototype(object13)) return !Array.isArray(object13) && isSpecWire(own(value));
    if (cPU !== undefined && typeof cPU !== "string") return false;
    const disk = object13["Disk"];
    if (disk !== undefined && typeof disk !== "string") return false;
    const gPU = object13["GPU"];
    if (gPU !== undefined && typeof gPU !== "string") return false;
    const memory = object13["Memory"];
    if (memory !== undefined && typeof memory !== "string") return false;
  }
  const timeout = object["Timeout"];
  if (timeout !== undefined && !((typeof timeout === "number" && Number.isInteger(timeout)))) return false;
  const wasm = object["Wasm"];
  if (wasm !== undefined) {
    if (!(typeof wasm === "object" && wasm !== null)) return false;
    const object14 = wasm as { readonly [key: string]: unknown };
    const entryModule = object14["EntryModule"];
    if ((object14["constructor"] !== Object || Object.getPrototypeOf(object14) !== Object.prototype) && hasPrototype(object14)) return !Array.isArray(object14) && isSpecWire(own(value));
    if (entryModule !== undefined) {
      if (!(typeof entryModule === "object" && entryModule !== null)) return false;
      const object15 = entryModule as { readonly [key: string]: unknown };
      const cID3 = object15["CID"];
      if ((object15["constructor"] !== Object || Object.getPrototypeOf(object15) !== Object.prototype) && hasPrototype(object15)) return !Array.isArray(object15) && isSpecWire(own(value));
      if (cID3 !== undefined && typeof cID3 !== "string") return false;
      const metadata3 = object15["Metadata"];
      if (metadata3 !== undefined) {
        if (!objectLike(metadata3)) return false;
        const object16 = metadata3 as { readonly [key: string]: unknown };
        for (const key6 in object16) {
          const member3 = object16[key6];
          if (member3 !== undefined && Object.prototype.hasOwnProperty.call(object16, key6) && typeof member3 !== "string") return false;
        }
      }
      const name3 = object15["Name"];
      if (name3 !== undefined && typeof name3 !== "string") return false;
      const path3 = object15["Path"];
      if (path3 !== undefined && typeof path3 !== "string") return false;
      const readWrite3 = object15["ReadWrite"];
      if (readWrite3 !== undefined && typeof readWrite3 !== "boolean") return false;
      const repo3 = object15["Repo"];
      if (repo3 !== undefined && typeof repo3 !== "string") return false;
      const s33 = object15["S3"];
      if (s33 !== undefined) {
        if (!(typeof s33 === "object" && s33 !== null)) return false;
        const object17 = s33 as { readonly [key: string]: unknown };
        const bucket3 = object17["Bucket"];
        if ((object17["constructor"] !== Object || Object.getPrototypeOf(object17) !== Object.prototype) && hasPrototype(object17)) return !Array.isArray(object17) && isSpecWire(own(value));
        if (bucket3 !== undefined && typeof bucket3 !== "string") return false;
        const checksum3 = object17["Checksum"];
        if (checksum3 !== undefined && typeof checksum3 !== "string") return false;
        const endpoint3 = object17["Endpoint"];
        if (endpoint3 !== undefined && typeof endpoint3 !== "string") return false;
        const key7 = object17["Key"];
        if (key7 !== undefined && typeof key7 !== "string") return false;
        const region3 = object17["Region"];
        if (region3 !== undefined && typeof region3 !== "string") return false;
        const versionID3 = object17["VersionID"];
        if (versionID3 !== undefined && typeof versionID3 !== "string") return false;
      }
      const sourcePath3 = object15["SourcePath"];
      if (sourcePath3 !== undefined && typeof sourcePath3 !== "string") return false;
      const storageSource3 = object15["StorageSource"];
      if (storageSource3 !== undefined) {
        if (!(storageSource3 === "IPFS" || storageSource3 === "RepoClone" || storageSource3 === "RepoCloneLFS" || storageSource3 === "URLDownload" || storageSource3 === "Estuary" || storageSource3 === "Inline" || storageSource3 === "LocalDirectory" || storageSource3 === "S3")) return false;
      }
      const uRL3 = object15["URL"];
      if (uRL3 !== undefined && typeof uRL3 !== "string") return false;
    }
    const entryPoint = object14["EntryPoint"];
    if (entryPoint !== undefined && typeof entryPoint !== "string") return false;
    const environmentVariables2 = object14["EnvironmentVariables"];
    if (environmentVariables2 !== undefined) {
      if (!objectLike(environmentVariables2)) return false;
      const object18 = environmentVariables2 as { readonly [key: string]: unknown };
      for (const key8 in object18) {
        const member4 = object18[key8];
        if (member4 !== undefined && Object.prototype.hasOwnProperty.call(object18, key8) && typeof member4 !== "string") return false;
      }
    }
    const importModules = object14["ImportModules"];
    if (importModules !== undefined) {
      if (!Array.isArray(importModules)) return false;
      for (let index10 = 0; index10 < importModules.length; index10++) {
        const item10 = importModules[index10] as unknown;
        if (!(typeof item10 === "object" && item10 !== null)) return false;
        const object19 = item10 as { readonly [key: string]: unknown };
        const cID4 = object19["CID"];
        if ((object19["constructor"] !== Object || Object.getPrototypeOf(object19) !== Object.prototype) && hasPrototype(object19)) return !Array.isArray(object19) && isSpecWire(own(value));
        if (cID4 !== undefined && typeof cID4 !== "string") return false;
        const metadata4 = object19["Metadata"];
        if (metadata4 !== undefined) {
          if (!objectLike(metadata4)) return false;
          const object20 = metadata4 as { readonly [key: string]: unknown };
          for (const key9 in object20) {
            const member5 = object20[key9];
            if (member5 !== undefined && Object.prototype.hasOwnProperty.call(object20, key9) && typeof member5 !== "string") return false;
          }
        }
        const name4 = object19["Name"];
        if (name4 !== undefined && typeof name4 !== "string") return false;
        const path4 = object19["Path"];
        if (path4 !== undefined && typeof path4 !== "string") return false;
        const readWrite4 = object19["ReadWrite"];
        if (readWrite4 !== undefined && typeof readWrite4 !== "boolean") return false;
        const repo4 = object19["Repo"];
        if (repo4 !== undefined && typeof repo4 !== "string") return false;
        const s34 = object19["S3"];
        if (s34 !== undefined) {
          if (!(typeof s34 === "object" && s34 !== null)) return false;
          const object21 = s34 as { readonly [key: string]: unknown };
          const bucket4 = object21["Bucket"];
          if ((object21["constructor"] !== Object || Object.getPrototypeOf(object21) !== Object.prototype) && hasPrototype(object21)) return !Array.isArray(object21) && isSpecWire(own(value));
          if (bucket4 !== undefined && typeof bucket4 !== "string") return false;
          const checksum4 = object21["Checksum"];
          if (checksum4 !== undefined && typeof checksum4 !== "string") return false;
          const endpoint4 = object21["Endpoint"];
          if (endpoint4 !== undefined && typeof endpoint4 !== "string") return false;
          const key10 = object21["Key"];
          if (key10 !== undefined && typeof key10 !== "string") return false;
          const region4 = object21["Region"];
          if (region4 !== undefined && typeof region4 !== "string") return false;
          const versionID4 = object21["VersionID"];
          if (versionID4 !== undefined && typeof versionID4 !== "string") return false;
        }
        const sourcePath4 = object19["SourcePath"];
        if (sourcePath4 !== undefined && typeof sourcePath4 !== "string") return false;
        const storageSource4 = object19["StorageSource"];
        if (storageSource4 !== undefined) {
          if (!(storageSource4 === "IPFS" || storageSource4 === "RepoClone" || storageSource4 === "RepoCloneLFS" || storageSource4 === "URLDownload" || storageSource4 === "Estuary" || storageSource4 === "Inline" || storageSource4 === "LocalDirectory" || storageSource4 === "S3")) return false;
        }
        const uRL4 = object19["URL"];
        if (uRL4 !== undefined && typeof uRL4 !== "string") return false;
      }
    }
    const parameters2 = object14["Parameters"];
    if (parameters2 !== undefined) {
      if (!Array.isArray(parameters2)) return false;
      for (let index11 = 0; index11 < parameters2.length; index11++) {
        const item11 = parameters2[index11] as unknown;
        if (typeof item11 !== "string") return false;
      }
    }
  }
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
