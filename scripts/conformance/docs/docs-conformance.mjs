import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { guardMaker } from "../../../dist/diff/guards-in-memory.js";
import { compile } from "../../../dist/index.js";
import { table } from "../../bench/table.ts";
import { documentsOf } from "../store/documents.ts";
import { evenSample, storeSchemas } from "../store/folder.ts";
import { exampleOn } from "./example.mjs";
import { saidIn } from "./said.mjs";
import { wordsOfPage } from "./words.mjs";

/** GitHub shows no difference of a larger file. */
const LARGEST = 500_000;
/** At least so many of the schemas of whole documents have an example on their page. */
const LEAST_EXEMPLIFIED = 0.95;

/** The pages that are larger all the same: a schema each whose author gave no names to its parts. @type {readonly string[]} */
const EXPECTED_LARGE = JSON.parse(readFileSync(new URL("expected-large.json", import.meta.url), "utf8"));

/**
 * What a run over the pages of many schemas adds up to.
 * @typedef {object} Sums
 * @property {number} schemas
 * @property {number} unread that are not generated, for reasons that the conformance of the guards lists
 * @property {Record<string, [found: number, all: number]>} said by kind: how much of it stands on the page of its model
 * @property {string[]} lost where something does not
 * @property {number} bytes of all pages
 * @property {number} tight the same without runs of spaces
 * @property {string[]} large pages
 * @property {number} wrongExamples
 * @property {number} wrongDefaults
 * @property {number} roots schemas of whole documents that have a page
 * @property {number} exemplified of these, how many show an example
 * @property {string[]} refused of these, those whose example the guard that a run writes refuses
 * @property {string[]} looked schemas
 */

/**
 * Makes full docs of the schemas of a SchemaStore folder, each on its own with what it refers to, and looks for everything
 * that a model's schema says on the model's own page, beside the schema's text.
 * @param {string} store
 * @param {object} settings
 * @param {number} [settings.sample] how many schemas, evenly spread; all where absent
 * @param {readonly string[]} [settings.files] of the schemas; all where absent
 */
export async function docsConformance(store, { sample, files }) {
  const start = performance.now();
  const all = storeSchemas(store);
  /** @type {Sums} */
  const sums = {
    schemas: 0,
    unread: 0,
    said: {},
    lost: [],
    bytes: 0,
    tight: 0,
    large: [],
    wrongExamples: 0,
    wrongDefaults: 0,
    roots: 0,
    exemplified: 0,
    refused: [],
    looked: [],
  };
  for (const file of evenSample(files ?? [...all.keys()], sample)) await look(file, documentsOf(file, all), sums);
  return report(sums, performance.now() - start);
}

/**
 * @param {string} file
 * @param {import("../store/documents.ts").Documents} documents
 * @param {Sums} sums
 */
async function look(file, { uri, schemas }, sums) {
  /** @type {Partial<import("../../../dist/index.js").CompileOptions>} */
  const options = { targets: ["docs"], layout: "full", unknownKeywords: "ignore", dialect: "draft-07" };
  const compiled = await compile({ ...options, schemas, entry: [uri] });
  if (compiled.artifacts.length === 0) {
    sums.unread++;
    return;
  }
  sums.schemas++;
  sums.looked.push(file);
  sums.wrongExamples += compiled.diagnostics.filter(({ code }) => code === "wrong-example").length;
  sums.wrongDefaults += compiled.diagnostics.filter(({ code }) => code === "wrong-default").length;
  for (const { path, text, declarations } of compiled.artifacts) {
    sums.bytes += text.length;
    sums.tight += text.replace(/ {2,}/g, " ").length;
    if (text.length > LARGEST) sums.large.push(`${file}: ${path}`);
    const declaration = compiled.model.declarations[declarations[0] ?? ""];
    if (!path.includes("/models/") || declaration === undefined) continue;
    if (declaration.at.pointer === "") {
      sums.roots++;
      await lookAtExample(file, compiled.model, declaration, text, sums);
    }
    lookAt(file, declaration, text, sums);
  }
}

/**
 * Puts the example of a page to the guard.
 * @param {string} file
 * @param {import("../../../dist/index.js").Model} model
 * @param {import("../../../dist/index.js").Declaration} declaration
 * @param {string} page
 * @param {Sums} sums
 */
async function lookAtExample(file, model, { id, name }, page, sums) {
  const example = exampleOn(page);
  if (example === undefined) return;
  sums.exemplified++;
  const guards = await guardMaker({ formats: "annotate", command: "", source: "" })(model, [id]);
  if (!guards.accepts(id, example.value)) sums.refused.push(`${file}: ${name}`);
}

/**
 * @param {string} file
 * @param {import("../../../dist/index.js").Declaration} declaration
 * @param {string} page
 * @param {Sums} sums
 */
function lookAt(file, declaration, page, sums) {
  const words = wordsOfPage(page);
  for (const { kind, at, text } of saidIn(declaration.shape)) {
    const [found, all] = sums.said[kind] ?? [0, 0];
    const isFound = words.includes(text);
    sums.said[kind] = [found + (isFound ? 1 : 0), all + 1];
    if (!isFound) sums.lost.push(`${file}${at} (${kind}) on the page of ${declaration.name}`);
  }
}

/**
 * @param {Sums} sums
 * @param {number} milliseconds
 */
function report(sums, milliseconds) {
  const { schemas, unread, said, lost, bytes, tight, large, roots, exemplified, refused, looked } = sums;
  const isLooked = (/** @type {string} */ page) => looked.some((file) => page.startsWith(`${file}: `));
  const tooLarge = large.filter((page) => !EXPECTED_LARGE.includes(page));
  const smaller = EXPECTED_LARGE.filter((page) => isLooked(page) && !large.includes(page));
  const rows = [
    ["what", "found", "all"],
    ...Object.entries(said).map(([kind, [found, all]]) => [kind, String(found), String(all)]),
    ["documents with an example", String(exemplified), String(roots)],
  ];
  const lines = [
    ...lost.slice(0, 50).map((place) => `LOST    ${place}`),
    ...tooLarge.map((page) => `LARGE   ${page}`),
    ...smaller.map((page) => `SMALL   ${page} is in expected-large.json, and is no larger than 500 KB`),
    ...refused.map((page) => `REFUSED ${page} shows an example that its guard refuses`),
    table(rows).trimEnd(),
    `${schemas} schemas, ${unread} not generated; ${lost.length} lost, ${large.length} pages over 500 KB, ${EXPECTED_LARGE.filter(isLooked).length} expected`,
    `${((exemplified / roots) * 100).toFixed(1)} % of whole documents have an example, ${refused.length} refused by their guards`,
    `${(bytes / 1e6).toFixed(1)} MB of pages, ${(bytes / tight).toFixed(2)} times their text without runs of spaces`,
    `${sums.wrongExamples} wrong examples, ${sums.wrongDefaults} wrong defaults; ${(milliseconds / 1000).toFixed(1)} s`,
  ];
  const isExact = tooLarge.length + smaller.length === 0;
  const isTrue = refused.length === 0 && exemplified >= LEAST_EXEMPLIFIED * roots;
  const ok = lost.length === 0 && isExact && isTrue && bytes <= 1.5 * tight;
  return { text: `${lines.join("\n")}\n`, ok };
}
