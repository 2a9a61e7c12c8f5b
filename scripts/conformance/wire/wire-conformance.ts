import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { jobDocuments } from "./job-documents.ts";
import { storeLaws } from "./store-laws.ts";

const MODELS = fileURLToPath(new URL("../../../schema/", import.meta.url));

export interface WireOptions {
  /** A folder of job documents. */
  readonly documents: string;
  /** A SchemaStore folder, over whose schemas the laws are looked at. */
  readonly store: string | undefined;
  readonly sample: number | undefined;
  readonly files: readonly string[] | undefined;
  /** An empty folder. */
  readonly scratch: string;
}

/** What codecs make of the documents of others. */
export async function wireConformance({
  documents,
  store,
  sample,
  files,
  scratch,
}: WireOptions): Promise<{ readonly text: string; readonly ok: boolean }> {
  const schemas = Object.fromEntries(
    readdirSync(MODELS).map((file) => [file, JSON.parse(readFileSync(join(MODELS, file), "utf8"))]),
  );
  const reports = [await jobDocuments(documents, join(scratch, "jobs"), schemas)];
  if (store !== undefined) reports.push(await storeLaws(store, { scratch: join(scratch, "store"), sample, files }));
  return { text: reports.map(({ text }) => text).join(""), ok: reports.every(({ ok }) => ok) };
}
