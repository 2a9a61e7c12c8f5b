import { join } from "node:path";
import { analyseRecorded } from "../analyse/record/analyse-recorded.ts";
import { memoryText, recordOf } from "../analyse/record/record-of.ts";
import { settingsOf, wayOf } from "../analyse/settings.ts";
import type { Store } from "../incremental/emissions.ts";
import {
  changeLines,
  type FolderRecord,
  type RecordChange,
  recordLines,
  recordOfLines,
} from "../incremental/folder-record.ts";
import { newReadings, type SeenFile } from "../incremental/readings.ts";
import { recordedFiles } from "../incremental/recorded-files.ts";
import type { Session } from "../incremental/session.ts";
import type { Loaded, LoadOptions } from "../load/load.ts";
import { fileRecord, loadRecorded } from "../load/load-recorded.ts";
import { digest } from "../model/digest.ts";
import { noteOrigin } from "../model/origin.ts";
import { STREAM } from "../options/inputs.ts";
import { analysisOptions, type Options } from "../options/options.ts";
import { readNames } from "../write/name-memory.ts";
import { type Reading, readingOf } from "./pipeline.ts";

/** What runs of other processes found in a folder of schemas. */
export interface Records {
  /** The schemas and their model by what is recorded; undefined where all of them have to be loaded and analysed. */
  readonly find: () => Promise<{ readonly loaded: Loaded; readonly reading: Reading } | undefined>;
  /** What a whole load and analysis leave for the record. */
  readonly left: Pick<Session, "load" | "analysis" | "readings">;
  /** Keeps for later runs what was found or left, where that can be recorded. */
  readonly keep: () => void;
}

/** Where other processes find what was recorded. */
export type RecordStore = Omit<Store, "standingAt">;

/** There may be so many lines for each one that is needed before they are written anew. */
const MAX_LINES = 2;

/** @returns undefined where the schemas are not read from a folder alone */
export function recordsOf(options: Options, store: RecordStore): Records | undefined {
  if (options.within.includes(STREAM) || Object.keys(options.packages).length > 0) return undefined;
  const settings = settingsOf(analysisOptions(options));
  const way = JSON.stringify(["schemas", ...FILE_OPTIONS.map((name) => options[name]), wayOf(settings)]);
  const left: Records["left"] = { load: {}, analysis: {}, readings: newReadings() };
  const originIn = (
    seen: FolderRecord["seen"],
    { files, analysis }: Pick<FolderRecord, "files" | "analysis">,
  ): string =>
    digest(JSON.stringify([way, memoryText(analysis.names), files.map(({ id }) => [id, seen.get(id)?.hash])]));
  let keep = (): void => {
    const { load, analysis, readings } = left;
    const { last: whole } = analysis;
    const set = load.last?.loaded.set;
    // Both are of the same documents, unless some were left out.
    const record = whole !== undefined && whole.set === set ? recordOf(whole) : undefined;
    if (record === undefined || set === undefined) return;
    const files = set.documents.map(fileRecord);
    const seen = new Map(set.documents.flatMap(({ id }) => seenNow(id, options, readings)));
    if (seen.size < files.length || whole === undefined) return;
    noteOrigin(whole.model, originIn(seen, { files, analysis: record }));
    store.keep(way, () => recordLines({ files, seen, analysis: record }));
  };
  return {
    left,
    find: async () => {
      const lines = store.read(way);
      const known = lines && recordOfLines(lines);
      if (known === undefined) return undefined;
      const { record, count } = known;
      const files = recordedFiles(options.input, record.seen);
      const load = await loadRecorded({ ...options, readings: left.readings }, record.files, files);
      if (load === undefined) return undefined;
      const { loaded, changed } = load;
      const remembered = await readNames(options.output);
      const found = analyseRecorded(record.analysis, loaded.set, changed, { settings, remembered });
      if (found === undefined) return undefined;
      const { changed: documents, before, ...analysis } = found;
      const seen = new Map([...files.restamped(), ...changed.flatMap(({ id }) => seenNow(id, options, left.readings))]);
      noteOrigin(before, originIn(record.seen, record));
      noteOrigin(analysis.model, originIn(new Map([...record.seen, ...seen]), record));
      keep = () => {
        const added = seen.size + documents.length;
        if (added === 0) return;
        const isFull =
          count + added > MAX_LINES * (record.files.length + record.seen.size + record.analysis.documents.length);
        if (isFull || !store.add(way, () => changeLines({ seen, documents })))
          store.keep(way, () => recordLines(withChanges(record, { seen, documents })));
      };
      return { loaded, reading: readingOf({ ...analysis, set: loaded.set }, loaded.set, "start") };
    },
    keep: () => {
      keep();
      left.load.last = undefined;
      left.analysis.last = undefined;
    },
  };
}

/** All that says how files become documents. */
const FILE_OPTIONS = [
  "input",
  "within",
  "folders",
  "include",
  "exclude",
  "allowOutside",
  "allowNetwork",
  "dialect",
  "dialects",
] as const satisfies readonly (keyof LoadOptions & keyof Options)[];

function seenNow(
  id: string,
  { input }: Pick<Options, "input">,
  { known }: Records["left"]["readings"],
): readonly (readonly [string, SeenFile])[] {
  const seen = known(join(input, id));
  if (seen === undefined) return [];
  const { hash, stamp } = seen;
  return [[id, { hash, stamp }]];
}

function withChanges({ files, seen, analysis }: FolderRecord, changes: RecordChange): FolderRecord {
  const others = new Map(changes.documents.map((document) => [document.id, document]));
  const documents = analysis.documents.map((document) => others.get(document.id) ?? document);
  return { files, seen: new Map([...seen, ...changes.seen]), analysis: { ...analysis, documents } };
}
