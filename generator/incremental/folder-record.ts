import type { AnalysisRecord, DocumentRecord } from "../analyse/record/record.ts";
import type { FileRecord } from "../load/load-recorded.ts";
import { keptUses, usesText } from "../model/keyword-use.ts";
import type { NameMemory, RememberedName } from "../model/name-memory.ts";
import type { SeenFile } from "./readings.ts";

/** What is recorded of a folder of schemas. */
export interface FolderRecord {
  /** In the order of the documents. */
  readonly files: readonly FileRecord[];
  /** By the ids of documents. */
  readonly seen: ReadonlyMap<string, SeenFile>;
  readonly analysis: AnalysisRecord;
}

/** What is recorded otherwise than before. */
export interface RecordChange {
  readonly seen: ReadonlyMap<string, SeenFile>;
  readonly documents: readonly DocumentRecord[];
}

/**
 * Plain data of a line: of two lines about the same document, the later one holds. Behind that of a document its shapes and the
 * uses of its keywords follow in lines of their own, which are read only for who asks for them.
 */
type Line =
  | readonly ["analysis", SavedNames, AnalysisRecord["findings"]]
  | readonly ["file", FileRecord]
  | readonly ["seen", id: string, SeenFile]
  | readonly ["document", Omit<DocumentRecord, "shapes" | "uses">, hashOfUses: string];

type SavedNames = readonly (readonly (readonly [id: string, RememberedName])[])[];

/** The lines of a whole record. */
export function* recordLines({ files, seen, analysis }: FolderRecord): Iterable<string> {
  const { names, findings, documents } = analysis;
  yield lineOf(["analysis", [[...names.modules], [...names.declarations]], findings]);
  for (const file of files) yield lineOf(["file", file]);
  yield* changeLines({ seen, documents });
}

/** The lines of what changed, behind those that there are. */
export function* changeLines({ seen, documents }: RecordChange): Iterable<string> {
  for (const [id, file] of seen) yield lineOf(["seen", id, file]);
  for (const { shapes, uses, ...document } of documents) {
    yield lineOf(["document", document, uses.hash]);
    yield shapes;
    yield usesText(uses);
  }
}

function lineOf(line: Line): string {
  return JSON.stringify(line);
}

/** What lines say, and how many there are; undefined where they are no whole record. */
export function recordOfLines(
  lines: Iterable<() => string>,
): { readonly record: FolderRecord; readonly count: number } | undefined {
  let about: Pick<AnalysisRecord, "names" | "findings"> | undefined;
  const files: FileRecord[] = [];
  const seen = new Map<string, SeenFile>();
  const documents = new Map<string, DocumentRecord>();
  let count = 0;
  const rest = lines[Symbol.iterator]();
  for (let next = rest.next(); next.done !== true; next = rest.next()) {
    count++;
    const line: Line = JSON.parse(next.value());
    if (line[0] === "analysis") about = { names: namesOf(line[1]), findings: line[2] };
    else if (line[0] === "file") files.push(line[1]);
    else if (line[0] === "seen") seen.set(line[1], line[2]);
    else {
      const [shapes, uses] = [rest.next(), rest.next()];
      if (shapes.done === true || uses.done === true) return undefined;
      documents.set(line[1].id, {
        ...line[1],
        uses: keptUses(line[1].id, { hash: line[2], read: uses.value }),
        get shapes() {
          return shapes.value();
        },
      });
    }
  }
  if (about === undefined || documents.size !== files.length) return undefined;
  return { record: { files, seen, analysis: { ...about, documents: [...documents.values()] } }, count };
}

function namesOf([modules = [], declarations = []]: SavedNames): NameMemory {
  return { modules: new Map(modules), declarations: new Map(declarations) };
}
