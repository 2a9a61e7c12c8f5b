import type { Json } from "../../generator/model/json.ts";
import { documentsOf } from "../conformance/store/documents.ts";
import { storeSchemas } from "../conformance/store/folder.ts";
import { newTally, type Tally } from "./tally.ts";
import { compareVersions, type Version } from "./versions.ts";

/** Compares consecutive versions of the schemas of a SchemaStore folder, in both directions. */
export async function histories(store: string, tell: (line: string) => void): Promise<Tally> {
  const all: ReadonlyMap<string, Json> = storeSchemas(store);
  const tally = newTally();
  const versionOf = (file: string): Version => ({ name: file, ...documentsOf(file, all) });
  for (const [older, newer] of steps([...all.keys()]))
    await compareVersions([versionOf(older), versionOf(newer)], tally, tell);
  return tally;
}

const VERSIONED = /^(?<name>.*?)[-_.]v?(?<version>\d+(?:[._]\d+)*(?:-?(?:rc|beta|alpha)[.\d]*)?)\.json$/;

/** Files of which one holds the version after that in the other. */
function steps(files: readonly string[]): readonly (readonly [older: string, newer: string])[] {
  const versions = new Map<string, { readonly file: string; readonly version: string }[]>();
  for (const file of files) {
    const { name, version } = VERSIONED.exec(file)?.groups ?? {};
    if (name === undefined || version === undefined) continue;
    versions.set(name, [...(versions.get(name) ?? []), { file, version }]);
  }
  const order = new Intl.Collator("en", { numeric: true });
  return [...versions.values()].flatMap((some) => {
    const sorted = some.toSorted((a, b) => order.compare(a.version, b.version)).map(({ file }) => file);
    return sorted.slice(1).map((newer, index) => [sorted[index] ?? newer, newer] as const);
  });
}
