import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "yaml";
import { compile } from "../../../dist/index.js";
import { writeArtifacts } from "../guard.mjs";

/**
 * What servers read out of the job documents at hand, by the rules of Go's encoding/json: names in any case, words in any
 * case, null as absent. Each stands by what it is about, not by its bytes; a document that is not in the list must keep the
 * laws as well.
 * @type {Readonly<Record<string, any>>}
 */
const EXPECTED = {
  "job-noop-url.yaml": {
    engine: "Noop",
    publisher: "Noop",
    inputs: [
      {
        storage_source: "URLDownload",
        url: "https://gist.githubusercontent.com/enricorotundo/990f0ad01a50d08dfb580e4ad404870e/raw/aa6934257351a0da93f1e740c72f27128590cebc/foo_data.txt",
        path: "/app/foo_data_1.txt",
      },
    ],
    outputs: [{ storage_source: "IPFS", name: "output_custom", path: "/output_custom" }],
    deal: { concurrency: 1 },
  },
  "job-noop.json": {
    engine: "Noop",
    publisher: "Noop",
    resources: { cpu: "", gpu: "", memory: "", disk: "" },
    inputs: [
      { storage_source: "IPFS", name: "", cid: "QmeeEB1YMrG6K8z43VdsdoYmQV46gAPQCHotZs9pwusCm9", path: "/input" },
    ],
    outputs: [{ storage_source: "IPFS", name: "output_custom", cid: "", path: "/output_custom" }],
    annotations: [],
  },
  "job-s3.yaml": {
    engine: "Docker",
    publisher_spec: {
      type: "S3",
      params: {
        Bucket: "bacalhau-test-datasets",
        Key: "integration-tests-published-result/job-{jobID}",
        Region: "eu-west-1",
      },
    },
    docker: { image: "ubuntu:latest", entrypoint: ["/bin/bash", "-c", "ls /input_custom"] },
    inputs: [
      {
        storage_source: "S3",
        s3: { bucket: "bacalhau-test-datasets", key: "integration-tests-do-not-delete/set1/", region: "eu-west-1" },
        path: "/input_custom",
      },
    ],
    outputs: [{ storage_source: "IPFS", name: "output_custom", path: "/output_custom" }],
    deal: { concurrency: 1 },
  },
  "job.json": {
    engine: "Docker",
    publisher: "Ipfs",
    docker: { image: "ubuntu:latest", entrypoint: ["/bin/bash", "-c", "echo 15"], environment_variables: [] },
    resources: { cpu: "", gpu: "", memory: "", disk: "" },
    inputs: [],
    outputs: [{ storage_source: "IPFS", name: "output_custom", cid: "", path: "/output_custom" }],
    annotations: [],
  },
};

/**
 * Decodes every job document of a folder, compares with what a server reads, writes it, and reads it again.
 * @param {string} folder JSON and YAML files, each with a `Spec`
 * @param {{ scratch: string, schemas: Readonly<Record<string, any>> }} settings an empty folder; the models
 */
export async function jobDocuments(folder, { scratch, schemas }) {
  const { artifacts } = await compile({ schemas, targets: ["codecs"], language: "js" });
  writeArtifacts(artifacts, scratch);
  const codec = await import(pathToFileURL(join(scratch, "codecs/spec.js")).href);
  const guards = await import(pathToFileURL(join(scratch, "guards/spec.js")).href);
  const files = readdirSync(folder).filter((file) => [".json", ".yaml", ".yml"].includes(extname(file)));
  const problems = [
    ...files.flatMap((file) => {
      const problem = problemOf(parse(readFileSync(join(folder, file), "utf8")).Spec, EXPECTED[file], codec, guards);
      return problem === undefined ? [] : [`${file}: ${problem}`];
    }),
    ...(files.length === 0 ? [`${folder} holds no documents`] : []),
  ];
  const listed = files.filter((file) => Object.hasOwn(EXPECTED, file)).length;
  const sum = `${files.length} job documents, ${listed} of them by the table; ${problems.length} problems`;
  return {
    text: `${[...problems.map((problem) => `FAILED  ${problem}`), sum].join("\n")}\n`,
    ok: problems.length === 0,
  };
}

/**
 * @param {any} wire
 * @param {any} expected undefined where the table does not know the document
 * @param {any} codec
 * @param {any} guards
 * @returns {string | undefined}
 */
function problemOf(wire, expected, { decodeSpec, encodeSpec }, { isSpecWire }) {
  const result = decodeSpec(wire);
  if (!result.ok) return `it is refused: ${JSON.stringify(result.errors)}`;
  if (expected !== undefined && sorted(result.value) !== sorted(expected)) return `it is ${sorted(result.value)}`;
  const written = encodeSpec(result.value);
  if (!isSpecWire(written)) return `what is written is not of the form on the wire: ${sorted(written)}`;
  const again = decodeSpec(written);
  return again.ok && sorted(again.value) === sorted(result.value) ? undefined : "read again, it is another value";
}

/**
 * A text by which equal values are known.
 * @param {unknown} value
 */
function sorted(value) {
  return JSON.stringify(value, (_, inner) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}
