import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { jobDocuments } from "./job-documents.mjs";
import { storeLaws } from "./store-laws.ts";

const MODELS = fileURLToPath(new URL("../../../schema/", import.meta.url));

/**
 * What codecs make of the documents of others.
 * @param {object} asked
 * @param {string} asked.documents a folder of job documents
 * @param {string | undefined} asked.store a SchemaStore folder, over whose schemas the laws are looked at
 * @param {number | undefined} asked.sample
 * @param {readonly string[] | undefined} asked.files
 * @param {string} asked.scratch an empty folder
 */
export async function wireConformance({ documents, store, sample, files, scratch }) {
  const schemas = Object.fromEntries(
    readdirSync(MODELS).map((file) => [file, JSON.parse(readFileSync(join(MODELS, file), "utf8"))]),
  );
  const reports = [await jobDocuments(documents, { scratch: join(scratch, "jobs"), schemas })];
  if (store !== undefined) {
    const settings = { scratch: join(scratch, "store"), ...(sample === undefined ? {} : { sample }) };
    reports.push(await storeLaws(store, { ...settings, ...(files === undefined ? {} : { files }) }));
  }
  return { text: reports.map(({ text }) => text).join(""), ok: reports.every(({ ok }) => ok) };
}
