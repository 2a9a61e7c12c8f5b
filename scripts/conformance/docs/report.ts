import { readFileSync } from "node:fs";
import { table } from "../../bench/table.ts";

/** At least so many of the schemas of whole documents have an example on their page. */
const MIN_EXEMPLIFIED = 0.95;

/** The pages that are larger all the same: a schema each whose author gave no names to its parts. */
const EXPECTED_LARGE: readonly string[] = JSON.parse(
  readFileSync(new URL("expected-large.json", import.meta.url), "utf8"),
);

/** Links that authors wrote for a site of their own, where descriptions stand on other pages. */
const EXPECTED_FAULTS: readonly string[] = JSON.parse(
  readFileSync(new URL("expected-faults.json", import.meta.url), "utf8"),
);

/** What a run over the pages of many schemas adds up to. */
export interface Sums {
  schemas: number;
  /** Schemas that are not generated, for reasons that the conformance of the guards lists. */
  unread: number;
  /** By kind: how much of it stands on the page of its model. */
  readonly said: Record<string, [found: number, all: number]>;
  /** Where something does not stand on it. */
  readonly lost: string[];
  /** Of all pages. */
  bytes: number;
  /** The same without runs of spaces. */
  tight: number;
  /** Pages that are too large. */
  readonly large: string[];
  wrongExamples: number;
  wrongDefaults: number;
  /** Schemas of whole documents that have a page. */
  roots: number;
  /** Of these, how many show an example. */
  exemplified: number;
  /** Of these, those whose example the guard that a run writes refuses. */
  readonly refused: string[];
  /** The files of the schemas. */
  readonly looked: string[];
  /** How many pages there are. */
  pages: number;
  /** What is wrong with them: the file of the schema, and a fault of a page. */
  readonly faults: string[];
}

/** What is to be said about a run; `ok` where nothing is lost, and pages are as large and as true as they should be. */
export function report(sums: Sums, milliseconds: number): { readonly text: string; readonly ok: boolean } {
  const { schemas, unread, said, lost, bytes, tight, large, roots, exemplified, refused, looked, pages, faults } = sums;
  const isLooked = (page: string) => looked.some((file) => page.startsWith(`${file}: `));
  const tooLarge = large.filter((page) => !EXPECTED_LARGE.includes(page));
  const smaller = EXPECTED_LARGE.filter((page) => isLooked(page) && !large.includes(page));
  const unexpected = faults.filter((fault) => !EXPECTED_FAULTS.includes(fault));
  const gone = EXPECTED_FAULTS.filter((fault) => isLooked(fault) && !faults.includes(fault));
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
    ...unexpected.slice(0, 50).map((fault) => `FAULT   ${fault}`),
    ...gone.map((fault) => `GONE    ${fault}, as expected-faults.json has it`),
    table(rows).trimEnd(),
    `${schemas} schemas, ${unread} not generated; ${lost.length} lost, ${large.length} pages over 500 KB, ${EXPECTED_LARGE.filter(isLooked).length} expected`,
    `${((exemplified / roots) * 100).toFixed(1)} % of whole documents have an example, ${refused.length} refused by their guards`,
    `${pages} pages, ${unexpected.length} faults (broken links, doubled anchors, uneven tables, foreign HTML) beside links of authors that lead nowhere`,
    `${(bytes / 1e6).toFixed(1)} MB of pages, ${(bytes / tight).toFixed(2)} times their text without runs of spaces`,
    `${sums.wrongExamples} wrong examples, ${sums.wrongDefaults} wrong defaults; ${(milliseconds / 1000).toFixed(1)} s`,
  ];
  const isExact = tooLarge.length + smaller.length === 0;
  const isTrue = refused.length === 0 && exemplified >= MIN_EXEMPLIFIED * roots;
  const ok = lost.length + unexpected.length + gone.length === 0 && isExact && isTrue && bytes <= 1.5 * tight;
  return { text: `${lines.join("\n")}\n`, ok };
}
