/** @noformat */
// Generated from schema/job-spec-docker.schema.json by `npm run generate`. Do not edit.
/* eslint-disable */
/* eslint max-lines: [1, 4] */
/* biome-ignore-all lint: generated */
/* biome-ignore-all format: generated */
/* biome-ignore-all assist: generated */

import type { SchemaDocument } from "../runtime/schema-document.js";

/** The schema document that the guards are made from. */
export function schemaDocument(): SchemaDocument {
  return {
    uri: "https://triptych.dev/schema/bacalhau/job-spec-docker.schema.json",
    dialect: "2020-12",
    text: "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"https://triptych.dev/schema/bacalhau/job-spec-docker.schema.json\",\"title\":\"JobSpecDocker\",\"description\":\"A program in a container image, run by Docker.\",\"type\":\"object\",\"x-wire-match\":\"fold\",\"x-wire-null\":\"absent\",\"properties\":{\"entrypoint\":{\"type\":\"array\",\"x-wire-null\":\"zero\",\"items\":{\"type\":\"string\"},\"description\":\"The command that takes the place of the image's own entry point.\",\"x-wire-name\":\"Entrypoint\"},\"environment_variables\":{\"type\":\"array\",\"x-wire-null\":\"zero\",\"items\":{\"type\":\"string\"},\"description\":\"Variables in the environment of the program, each written as NAME=value.\",\"x-wire-name\":\"EnvironmentVariables\"},\"image\":{\"type\":\"string\",\"description\":\"The image to run, as a registry knows it.\",\"x-wire-name\":\"Image\"},\"parameters\":{\"type\":\"array\",\"x-wire-null\":\"zero\",\"items\":{\"type\":\"string\"},\"description\":\"Further arguments on the command line, behind the entry point.\",\"x-wire-name\":\"Parameters\"},\"working_directory\":{\"type\":\"string\",\"description\":\"The directory in the container that the program starts in.\",\"x-wire-name\":\"WorkingDirectory\"}},\"examples\":[{\"image\":\"ubuntu:latest\",\"entrypoint\":[\"/bin/bash\",\"-c\"],\"parameters\":[\"echo $GREETING\"],\"environment_variables\":[\"GREETING=hello\"],\"working_directory\":\"/tmp\"}]}",
    references: {},
    isDynamic: false,
    uses: [],
  };
}
