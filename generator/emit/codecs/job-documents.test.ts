import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { decodeSpec, encodeSpec } from "../../../generated/codecs/spec.js";
import { isSpecWire } from "../../../generated/guards/spec.js";

/** A job document as servers and people write it, in JSON or YAML, and what a person expects of its `Spec`. */
type Row = readonly [what: string, document: string, spec: object];

const ROWS: readonly Row[] = [
  [
    "what a server writes of a job that does nothing: zeros for all that is not there",
    `{"APIVersion":"V1beta1","Metadata":{"ID":"92d5d4ee","CreatedAt":"2023-07-04T11:32:25Z"},"Spec":{"Engine":"Noop",
"Publisher":"Noop","PublisherSpec":{"Type":"Noop","Params":null},"Docker":{},"Wasm":{"EntryModule":{}},
"Resources":{"CPU":"","Memory":"","Disk":"","GPU":""},"Network":{"Type":"None"},"Timeout":1800,"Inputs":null,"Outputs":null,
"Annotations":null,"NodeSelectors":null,"DoNotTrack":false,"Deal":{"Concurrency":1}}}`,
    {
      engine: "Noop",
      publisher: "Noop",
      publisher_spec: { type: "Noop" },
      docker: {},
      wasm: { entry_module: {} },
      resources: { cpu: "", memory: "", disk: "", gpu: "" },
      network: { type: "None" },
      timeout: 1800,
      do_not_track: false,
      deal: { concurrency: 1 },
    },
  ],
  [
    "a Docker job in lower case words, with empty lists",
    `{"APIVersion":"v1beta1","Spec":{"Engine":"docker","Publisher":"ipfs","Docker":{"Image":"ubuntu:latest",
"Entrypoint":["/bin/bash","-c","echo 15"],"EnvironmentVariables":[]},"Inputs":[],"Outputs":[{"StorageSource":"ipfs",
"Name":"outputs","CID":"","Path":"/outputs"}],"Annotations":[]}}`,
    {
      engine: "Docker",
      publisher: "Ipfs",
      docker: { image: "ubuntu:latest", entrypoint: ["/bin/bash", "-c", "echo 15"], environment_variables: [] },
      inputs: [],
      outputs: [{ storage_source: "IPFS", name: "outputs", cid: "", path: "/outputs" }],
      annotations: [],
    },
  ],
  [
    "S3 in and out, of which the publisher's parameters are free, in YAML",
    `APIVersion: v1beta1
Spec:
  Engine: Docker
  PublisherSpec:
    Type: S3
    Params: { Bucket: results, Key: "jobs/{jobID}", Region: eu-west-1, ReadWrite: ~ }
  Docker: { Image: "ubuntu:latest", Entrypoint: [ls, /input] }
  Inputs:
    - StorageSource: S3
      S3: { Bucket: data, Key: set1/, Region: eu-west-1, ChecksumSHA256: abc, VersionID: v2 }
      Path: /input
  Deal: { Concurrency: 1 }
`,
    {
      engine: "Docker",
      publisher_spec: {
        type: "S3",
        params: { Bucket: "results", Key: "jobs/{jobID}", Region: "eu-west-1", ReadWrite: null },
      },
      docker: { image: "ubuntu:latest", entrypoint: ["ls", "/input"] },
      inputs: [
        {
          storage_source: "S3",
          s3: { bucket: "data", key: "set1/", region: "eu-west-1", ChecksumSHA256: "abc", version_id: "v2" },
          path: "/input",
        },
      ],
      deal: { concurrency: 1 },
    },
  ],
  [
    "a URL as input, in YAML",
    `Spec:
  Engine: Noop
  Inputs:
    - StorageSource: URLDownload
      URL: https://example.com/data.txt
      Path: /app/data.txt
`,
    {
      engine: "Noop",
      inputs: [{ storage_source: "URLDownload", url: "https://example.com/data.txt", path: "/app/data.txt" }],
    },
  ],
  [
    "a WebAssembly job: a map of variables, modules, null among them",
    `{"Spec":{"Engine":"wasm","Wasm":{"EntryModule":{"StorageSource":"inline","URL":"data:application/wasm;base64,AA=="},
"EntryPoint":"_start","Parameters":["-v",null],"EnvironmentVariables":{"HOME":"/","EMPTY":null,"Path":"/bin"},
"ImportModules":[null,{"StorageSource":"IPFS","CID":"Qm1"}]}}}`,
    {
      engine: "Wasm",
      wasm: {
        entry_module: { storage_source: "Inline", url: "data:application/wasm;base64,AA==" },
        entry_point: "_start",
        parameters: ["-v", ""],
        environment_variables: { HOME: "/", EMPTY: "", Path: "/bin" },
        import_modules: [{}, { storage_source: "IPFS", cid: "Qm1" }],
      },
    },
  ],
  [
    "node selectors, whose operators are what they are",
    `{"Spec":{"NodeSelectors":[{"Key":"zone","Operator":"in","Values":["a","b"]},{"Key":"gpu","Operator":"exists",
"Values":null},{"Key":"old","Operator":"!","Values":[]},null]}}`,
    {
      node_selectors: [
        { key: "zone", operator: "in", values: ["a", "b"] },
        { key: "gpu", operator: "exists" },
        { key: "old", operator: "!", values: [] },
        {},
      ],
    },
  ],
  [
    "words with white space around them, which servers trim",
    `{"Spec":{"Engine":"DOCKER","Publisher":" Estuary ","Network":{"Type":"\\thttp\\n","Domains":["example.com"]}}}`,
    { engine: "Docker", publisher: "Estuary", network: { type: "HTTP", domains: ["example.com"] } },
  ],
  [
    "names in another case, also one that only Unicode folds",
    `{"Spec":{"engine":"Noop","docker":{"IMAGE":"busybox"},"INPUTS":[{"storagesource":"S3","ſ3":{"BUCKET":"data"}}],
"doNotTrack":true}}`,
    {
      engine: "Noop",
      docker: { image: "busybox" },
      inputs: [{ storage_source: "S3", s3: { bucket: "data" } }],
      do_not_track: true,
    },
  ],
  [
    "members of an older server, which no schema names",
    `{"Spec":{"Engine":"Docker","Verifier":"Noop","Language":{"Language":"python"},"Sharding":null,"ExecutionPlan":{}}}`,
    {
      engine: "Docker",
      Verifier: "Noop",
      Language: { Language: "python" },
      Sharding: null,
      ExecutionPlan: {},
    },
  ],
  [
    "git and local storage, with metadata",
    `{"Spec":{"Inputs":[{"StorageSource":"repoclonelfs","Repo":"https://example.com/a.git","Path":"/src",
"Metadata":{"branch":"main","tag":null}},{"StorageSource":"localdirectory","SourcePath":"/data","ReadWrite":true}]}}`,
    {
      inputs: [
        {
          storage_source: "RepoCloneLFS",
          repo: "https://example.com/a.git",
          path: "/src",
          metadata: { branch: "main", tag: "" },
        },
        { storage_source: "LocalDirectory", source_path: "/data", read_write: true },
      ],
    },
  ],
  [
    "a deal with any number of nodes, in YAML with an empty member",
    `Spec:
  Engine: Docker
  Docker:
  Deal: { Concurrency: 3, TargetingMode: true }
  Timeout: 0
`,
    { engine: "Docker", deal: { concurrency: 3, targeting_mode: true }, timeout: 0 },
  ],
  ["a job that says nothing", `{"APIVersion":"v1beta1","Spec":{}}`, {}],
];

function specOf(document: string): unknown {
  return (parse(document) as { readonly Spec: unknown }).Spec;
}

test.each(ROWS)("%s", (_, document, spec) => {
  const read = decodeSpec(specOf(document));
  expect(read).toEqual({ ok: true, value: spec });
  if (!read.ok) return;
  const written = encodeSpec(read.value);
  expect(isSpecWire(written)).toBe(true);
  expect(decodeSpec(written)).toEqual({ ok: true, value: spec });
  expect(encodeSpec(read.value)).toEqual(written);
});

/** What servers read otherwise than it is meant, or refuse, is refused with its place in the document. */
test.each<readonly [what: string, spec: string, errors: readonly string[]]>([
  ["an engine that there is none of", `{"Engine":"Podman"}`, ["/Engine enum"]],
  ["an enum as an integer", `{"Engine":2,"Publisher":1}`, ["/Engine type", "/Publisher type"]],
  ["an operator in another case", `{"NodeSelectors":[{"Operator":"IN"}]}`, ["/NodeSelectors/0/Operator enum"]],
  ["a member that is there twice", `{"engine":"Noop","Engine":"Docker"}`, ["/Engine x-wire-match"]],
  ["a name of our side", `{"do_not_track":true}`, ["/do_not_track x-wire-name"]],
  ["a part of a number", `{"Deal":{"Concurrency":1.5}}`, ["/Deal/Concurrency type"]],
  ["a text for a number", `{"deal":{"concurrency":"1"}}`, ["/deal/concurrency type"]],
  ["what is no object", `[]`, [" type"]],
])("%s is refused", (_, spec, errors) => {
  const read = decodeSpec(JSON.parse(spec));
  expect(read.ok === false && read.errors.map((one) => `${one.instanceLocation} ${one.keyword}`)).toEqual(errors);
});

const AT_HAND = fileURLToPath(new URL("../../../../shared/data/jobs/", import.meta.url));

test.skipIf(!existsSync(AT_HAND))("documents that lie beside the project are read, written and read again", () => {
  for (const file of readdirSync(AT_HAND)) {
    const read = decodeSpec(specOf(readFileSync(`${AT_HAND}${file}`, "utf8")));
    expect(read, file).toMatchObject({ ok: true, value: { engine: expect.stringMatching(/^(Docker|Noop)$/) } });
    if (read.ok) expect(decodeSpec(encodeSpec(read.value)), file).toEqual(read);
  }
});
