import { performance } from "node:perf_hooks";
import { guardMaker } from "../../../dist/diff/guards-in-memory.js";
import { pageBlocks } from "../../../dist/emit/docs/docs.js";
import { type CompileOptions, compile, type Declaration, type Model } from "../../../dist/index.js";
import { nodesIn, pageFaults, parsePage } from "../../../generator/emit/docs/testing/page-faults.ts";
import { lostOn, sayingsIn } from "../../../generator/emit/docs/testing/said.ts";
import { compileMdx, mermaidKind } from "../../vitest/page-readers.mjs";
import { type Documents, documentsOf } from "../store/documents.ts";
import { evenSample, storeSchemas } from "../store/folder.ts";
import type { StoreSettings } from "../store/run-store.ts";
import { exampleOn } from "./example.ts";
import { report, type Sums } from "./report.ts";

/** GitHub shows no difference of a larger file. */
const LARGEST = 500_000;

/** Which schemas are looked at, and whether their pages are also read by MDX and Mermaid, which takes as long as all else. */
export interface DocsSettings extends Pick<StoreSettings, "sample" | "files"> {
  readonly compiles: boolean;
}

/**
 * Makes full docs of the schemas of a SchemaStore folder, each on its own with what it refers to, and looks for everything
 * that a model's schema says on the model's own page, beside the schema's text; and for links that lead nowhere and whatever
 * else is wrong with pages.
 */
export async function docsConformance(
  store: string,
  { sample, files, compiles }: DocsSettings,
): Promise<{ readonly text: string; readonly ok: boolean }> {
  const start = performance.now();
  const all = storeSchemas(store);
  const sums: Sums = {
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
    pages: 0,
    faults: [],
  };
  for (const file of evenSample(files ?? [...all.keys()], sample))
    await look(file, documentsOf(file, all), compiles, sums);
  return report(sums, performance.now() - start);
}

async function look(file: string, { uri, schemas }: Documents, compiles: boolean, sums: Sums) {
  const options: Partial<CompileOptions> = {
    targets: ["docs"],
    layout: "full",
    unknownKeywords: "ignore",
    dialect: "draft-07",
  };
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
  }
  await lookForSayings(file, compiled.model, sums);
  const pages = new Map(compiled.artifacts.map(({ path, text }) => [path, text]));
  sums.pages += pages.size;
  const faults = [...pageFaults(pages), ...(compiles ? await compilerFaults(pages) : [])];
  sums.faults.push(...faults.map((fault) => `${file}: ${fault}`));
}

/** What MDX and Mermaid cannot read. */
async function compilerFaults(pages: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [path, text] of pages) {
    const diagrams = nodesIn(parsePage(text)).flatMap((node) =>
      node.type === "code" && node.lang === "mermaid" ? [node.value] : [],
    );
    const reading = [compileMdx(text), ...diagrams.map(mermaidKind)];
    for (const result of await Promise.allSettled(reading)) {
      if (result.status === "rejected") faults.push(`${path}: ${String(result.reason)}`);
    }
  }
  return faults;
}

/** Puts the example of a page to the guard. */
async function lookAtExample(file: string, model: Model, { id, name }: Declaration, page: string, sums: Sums) {
  const example = exampleOn(page);
  if (example === undefined) return;
  sums.exemplified++;
  const guards = await guardMaker({ command: "", source: "" })(model, [id]);
  if (!guards.accepts(id, example.value)) sums.refused.push(`${file}: ${name}`);
}

/** Looks for what the schemas say in those blocks of their pages that tell of its place. */
async function lookForSayings(file: string, model: Model, sums: Sums) {
  const options = { layout: "full", notations: ["json"], formats: "annotate", command: "", source: "" } as const;
  for (const [{ name, shape }, blocks] of await pageBlocks(model, options)) {
    const sayings = sayingsIn(shape);
    const lost = new Set(lostOn(blocks, sayings));
    for (const saying of sayings) {
      const [found, all] = sums.said[saying.kind] ?? [0, 0];
      sums.said[saying.kind] = [found + (lost.has(saying) ? 0 : 1), all + 1];
      if (lost.has(saying)) sums.lost.push(`${file}${saying.at.pointer} (${saying.kind}) on the page of ${name}`);
    }
  }
}
