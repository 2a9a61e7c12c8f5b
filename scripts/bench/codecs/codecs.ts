// npm run bench -- codecs [--rounds 40] [--check]
// A job document between its text, the value and its form on the wire, beside JSON.parse, zod, valibot, effect
// and protobuf-es. All take turns in one run, and what counts is the time of the processor: others may be at work beside.
import { isDeepStrictEqual } from "node:util";
import { decodeSpec, encodeSpec } from "../../../generated/codecs/spec.js";
import type { BenchOptions } from "../bench.ts";
import { median } from "../measure.ts";
import { table } from "../table.ts";
import { others } from "./contenders.ts";

/** As servers write it: names as they are there, words in another case. */
const DOCUMENT = {
  Engine: "docker",
  Publisher: "ipfs",
  Docker: { Image: "ubuntu:latest", Entrypoint: ["/bin/bash", "-c", "ls /input"], EnvironmentVariables: [] },
  Resources: { CPU: "", GPU: "", Memory: "1Gb", Disk: "" },
  Network: { Type: "None" },
  Inputs: [
    { StorageSource: "ipfs", Name: "input", CID: "QmYwAPJzv5CZsnA625s3Xf2nemtYgPpHdWEz79ojWnPbdG", Path: "/input" },
  ],
  Outputs: [{ StorageSource: "ipfs", Name: "output", CID: "", Path: "/output" }],
  Annotations: ["example"],
  Deal: { Concurrency: 1 },
};

/** How large our time may be, as a part of theirs. */
const GOALS = { "decode JSON.parse": 0.4, "decode zod": 1 / 8, "decode valibot": 1 / 4, "encode zod": 1 / 15 };
/** Calls between two looks at the clock. */
const CALLS = 5000;

/** Times codecs. */
export async function benchCodecs({ rounds = 40, check }: BenchOptions) {
  const text = JSON.stringify(DOCUMENT);
  const decoded = decodeSpec(DOCUMENT);
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.errors));
  const { value } = decoded;
  const contenders = others();
  const tasks: Record<string, () => unknown> = {
    "decode triptych": () => decodeSpec(DOCUMENT),
    "decode JSON.parse": () => JSON.parse(text),
    "encode triptych": () => encodeSpec(value),
  };
  for (const { name, decode, encode, hasOwnValues } of contenders) {
    const theirs = decode(DOCUMENT);
    if (!hasOwnValues && !isDeepStrictEqual(theirs, value)) throw new Error(`${name} reads another value`);
    tasks[`decode ${name}`] = () => decode(DOCUMENT);
    if (encode !== undefined) tasks[`encode ${name}`] = () => encode(theirs);
  }
  const times = takeTurns(tasks, rounds);
  const rows = Object.entries(times).map(([task, nanoseconds]) => {
    const ours = times[`${task.split(" ", 1)[0]} triptych`] ?? Number.NaN;
    const goal = Object.entries(GOALS).find(([name]) => name === task)?.[1];
    const part = ours / nanoseconds;
    if (check && goal !== undefined && part > goal) process.exitCode = 1;
    return [task, nanoseconds.toFixed(0), part.toFixed(3), goal === undefined ? "" : goal.toFixed(3)];
  });
  process.stdout.write(`${table([["task", "ns", "our part", "goal"], ...rows])}`);
}

/** The median time of a call for each task, in nanoseconds. */
function takeTurns(tasks: Readonly<Record<string, () => unknown>>, rounds: number): Record<string, number> {
  const times: Record<string, number[]> = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]));
  // A first round is not counted: the engine compiles what is hot.
  for (let round = 0; round <= rounds; round++) {
    for (const [name, task] of Object.entries(tasks)) {
      const start = process.cpuUsage();
      for (let call = 0; call < CALLS; call++) task();
      const { user, system } = process.cpuUsage(start);
      if (round > 0) times[name]?.push(((user + system) * 1000) / CALLS);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list.sort((a, b) => a - b))]));
}
