// Watches a folder with the build that is named, edits schemas, and prints how long each edit took, as JSON. Plain
// JavaScript, so that nothing but the measured program takes memory and time.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [build = "", folder = "", edits = "50"] = process.argv.slice(2);
const moduleOf = (/** @type {string} */ path) => import(pathToFileURL(join(build, path)).href);
const { watch } = await moduleOf("index.js");
// As the program does: what is measured is its watch. An older build bounds the heap of all that it does alike.
const { boundStayingHeap, boundHeap } = await moduleOf("command-line/heap.js");
(boundStayingHeap ?? boundHeap)();
const input = join(folder, "schemas");
const files = readdirSync(input).sort();
/** No two runs edit a file alike: a text that is there already is no change, and no batch would follow. */
const run = Date.now().toString(36);

/**
 * What an edit does to a schema.
 * @type {Record<string, (schema: Record<string, unknown> & { properties: object }, round: number) => object>}
 */
const KINDS = {
  description: (schema, round) => ({ ...schema, description: `What edit ${round} of ${run} says of it.` }),
  member: (schema, round) => ({
    ...schema,
    properties: { ...schema.properties, [`member_${run}_${round}`]: { type: "string" } },
  }),
  "enum value": (schema, round) => ({
    ...schema,
    properties: { ...schema.properties, state: { type: "string", enum: ["open", `closed_${run}_${round}`] } },
  }),
  title: (schema, round) => ({ ...schema, title: `Renamed${String.fromCharCode(65 + (round % 26))}${round}Of${run}` }),
};

/** @type {() => void} */
let told = () => {};
const start = performance.now();
const watching = watch({ input, output: join(folder, "generated") }, () => told());
/** @returns {Promise<void>} */
const next = () =>
  new Promise((resolve) => {
    told = resolve;
  });
await next();
const first = performance.now() - start;
// Files that were just written are read once more, since they may change within a tick of the clock.
await new Promise((resolve) => setTimeout(resolve, 3000));
const kinds = [];
for (const [kind, change] of Object.entries(KINDS)) {
  const times = [];
  const processor = [];
  for (let round = 0; round < Number(edits); round++) {
    // The very first model is the one that many others name.
    const file = join(input, files[kind === "title" ? 0 : 40 + ((round * 37) % (files.length - 40))] ?? "");
    const text = JSON.stringify(change(JSON.parse(readFileSync(file, "utf8")), round), null, 2);
    const batch = next();
    writeFileSync(file, text);
    const [written, used] = [performance.now(), process.cpuUsage()];
    await batch;
    times.push(performance.now() - written);
    const { user, system } = process.cpuUsage(used);
    processor.push((user + system) / 1000);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  kinds.push({ kind, times, processor });
}
await watching.close();
process.stdout.write(JSON.stringify({ kinds, first, memory: process.resourceUsage().maxRSS / 1024 }));
