import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { table } from "../../bench/table.ts";
import { measure } from "./measure.ts";
import { imprecise, problemLines, summary, takenLines, unreadLine } from "./report.ts";
import { STORE, storeSubjects } from "./store-subjects.ts";
import { suiteSubjects } from "./suite-subjects.ts";

export interface TypesOptions {
  /** The folder of the suite. */
  readonly suite: string;
  /** A folder with schemas/, test/ and negative_test/. */
  readonly schemastore?: string | undefined;
  /** How many of its schemas are measured; all where absent. */
  readonly sample?: number | undefined;
  /** Of the suite; those that are measured where absent. */
  readonly drafts?: readonly string[] | undefined;
  /** Also lists the invalid instances that are taken. */
  readonly verbose?: boolean;
}

/**
 * Measures the types on the official suite and on a folder of SchemaStore: whether they compile, and which valid and
 * invalid instances the compiler takes, as fresh literals and as variables.
 * @returns `ok` where every schema compiles, every valid instance is taken, and enough of the invalid ones are not
 */
export async function typesConformance({
  suite,
  schemastore,
  sample,
  drafts,
  verbose = false,
}: TypesOptions): Promise<{ text: string; rows: readonly (readonly string[])[]; ok: boolean }> {
  const folder = mkdtempSync(join(tmpdir(), "types-conformance-"));
  try {
    const store = schemastore === undefined ? [] : storeSubjects(schemastore, sample);
    const measured = await measure([...suiteSubjects(suite, drafts), ...store], folder);
    // Some files of the store are no schemas, or refer to schemas that are not there.
    const [unread, measurements] = partition(measured, ({ read, subject }) => !read && subject.group === STORE);
    const problems = [...problemLines(measurements), ...imprecise(measurements)];
    const taken = verbose ? [...takenLines(measurements), ...unread.map(unreadLine)] : [];
    const closing = unread.length === 0 ? [] : [`${unread.length} schemas of the store could not be read`, ""];
    const rows = summary(measurements);
    return {
      text: [...taken, ...problems, table(rows), ...closing].join("\n"),
      rows,
      ok: problems.length === 0,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Those that belong, and the others. */
function partition<Item>(
  items: readonly Item[],
  belongs: (item: Item) => boolean,
): readonly [readonly Item[], readonly Item[]] {
  return [items.filter(belongs), items.filter((item) => !belongs(item))];
}
