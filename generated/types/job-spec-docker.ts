/** @noformat */
// Generated from schema/job-spec-docker.schema.json. Do not edit: change the schema and run `npm run generate`.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

/**
 * A program in a container image, run by Docker.
 *
 * @example {"image":"ubuntu:latest","entrypoint":["/bin/bash","-c"],"parameters":["echo $GREETING"],"environment_variables":["GREETING=hello"],"working_directory":"/tmp"}
 * @see schema/job-spec-docker.schema.json
 */
export interface JobSpecDocker {
  /** The command that takes the place of the image's own entry point. */
  entrypoint?: string[];
  /** Variables in the environment of the program, each written as NAME=value. */
  environment_variables?: string[];
  /** The image to run, as a registry knows it. */
  image?: string;
  /** Further arguments on the command line, behind the entry point. */
  parameters?: string[];
  /** The directory in the container that the program starts in. */
  working_directory?: string;
  [key: symbol]: unknown;
}

/**
 * JobSpecDocker as it is on the wire.
 *
 * A program in a container image, run by Docker.
 *
 * @see schema/job-spec-docker.schema.json
 */
export interface JobSpecDockerWire {
  /** The command that takes the place of the image's own entry point. */
  Entrypoint?: string[];
  /** Variables in the environment of the program, each written as NAME=value. */
  EnvironmentVariables?: string[];
  /** The image to run, as a registry knows it. */
  Image?: string;
  /** Further arguments on the command line, behind the entry point. */
  Parameters?: string[];
  /** The directory in the container that the program starts in. */
  WorkingDirectory?: string;
  [key: symbol]: unknown;
}
