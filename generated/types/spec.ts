/** @noformat */
// Generated from schema/spec.schema.json. Do not edit: change the schema and run `npm run generate`.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { Deal, DealWire } from "./deal.js";
import type { Engine } from "./engine.js";
import type { JobSpecDocker, JobSpecDockerWire } from "./job-spec-docker.js";
import type { JobSpecWasm, JobSpecWasmWire } from "./job-spec-wasm.js";
import type { LabelSelectorRequirement, LabelSelectorRequirementWire } from "./label-selector-requirement.js";
import type { NetworkConfig, NetworkConfigWire } from "./network-config.js";
import type { Publisher } from "./publisher.js";
import type { PublisherSpec, PublisherSpecWire } from "./publisher-spec.js";
import type { ResourceUsageConfig, ResourceUsageConfigWire } from "./resource-usage-config.js";
import type { StorageSpec, StorageSpecWire } from "./storage-spec.js";

/**
 * What a job is to do: the program to run, what it reads and writes, what it needs, and who may run it.
 *
 * @example {"engine":"Docker","docker":{"image":"ubuntu:latest","entrypoint":["/bin/bash","-c","wc -l /input/*"]},"inputs":[{"storage_source":"IPFS","cid":"QmeeEB1YMrG6K8z43VdsdoYmQV46gAPQCHotZs9pwusCm9","path":"/input"}],"outputs":[{"storage_source":"IPFS","name":"counts","path":"/outputs"}],"publisher_spec":{"type":"Ipfs"},"resources":{"cpu":"500m","memory":"1Gb"},"deal":{"concurrency":1},"timeout":1800}
 * @see schema/spec.schema.json
 */
export interface Spec {
  /** Annotations on the job - could be user or machine assigned */
  annotations?: string[];
  /** The deal the client has made, such as which job bids they have accepted. */
  deal?: Deal;
  /** Do not track specified by the client */
  do_not_track?: boolean;
  /** executor specific data */
  docker?: JobSpecDocker;
  /** e.g. docker or language */
  engine?: Engine;
  /**
   * the data volumes we will read in the job
   * for example "read this ipfs cid"
   */
  inputs?: StorageSpec[];
  /** The type of networking access that the job needs */
  network?: NetworkConfig;
  /** NodeSelectors is a selector which must be true for the compute node to run this job. */
  node_selectors?: LabelSelectorRequirement[];
  /**
   * the data volumes we will write in the job
   * for example "write the results to ipfs"
   */
  outputs?: StorageSpec[];
  /**
   * there can be multiple publishers for the job
   * deprecated: use PublisherSpec instead
   *
   * @deprecated
   */
  publisher?: Publisher;
  publisher_spec?: PublisherSpec;
  /** the compute (cpu, ram) resources this job requires */
  resources?: ResourceUsageConfig;
  /**
   * How long a job can run in seconds before it is killed.
   * This includes the time required to run, verify and publish results
   */
  timeout?: number;
  wasm?: JobSpecWasm;
  [key: symbol]: unknown;
}

/**
 * Spec as it is on the wire.
 *
 * What a job is to do: the program to run, what it reads and writes, what it needs, and who may run it.
 *
 * @see schema/spec.schema.json
 */
export interface SpecWire {
  /** Annotations on the job - could be user or machine assigned */
  Annotations?: string[];
  /** The deal the client has made, such as which job bids they have accepted. */
  Deal?: DealWire;
  /** Do not track specified by the client */
  DoNotTrack?: boolean;
  /** executor specific data */
  Docker?: JobSpecDockerWire;
  /** e.g. docker or language */
  Engine?: Engine;
  /**
   * the data volumes we will read in the job
   * for example "read this ipfs cid"
   */
  Inputs?: StorageSpecWire[];
  /** The type of networking access that the job needs */
  Network?: NetworkConfigWire;
  /** NodeSelectors is a selector which must be true for the compute node to run this job. */
  NodeSelectors?: LabelSelectorRequirementWire[];
  /**
   * the data volumes we will write in the job
   * for example "write the results to ipfs"
   */
  Outputs?: StorageSpecWire[];
  /**
   * there can be multiple publishers for the job
   * deprecated: use PublisherSpec instead
   *
   * @deprecated
   */
  Publisher?: Publisher;
  PublisherSpec?: PublisherSpecWire;
  /** the compute (cpu, ram) resources this job requires */
  Resources?: ResourceUsageConfigWire;
  /**
   * How long a job can run in seconds before it is killed.
   * This includes the time required to run, verify and publish results
   */
  Timeout?: number;
  Wasm?: JobSpecWasmWire;
  [key: symbol]: unknown;
}
