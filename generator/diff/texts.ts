import { equalJson, type Json } from "../model/json.ts";
import { appendPointer, type Location } from "../model/location.ts";
import { subshapes } from "../model/shape/children.ts";
import type { DeclarationId, Notes } from "../model/shape/shape.ts";
import type { Pair } from "./match-declarations.ts";

/** An annotation that was added, removed or changed: no instance and no name is touched by it. */
export interface TextChange {
  readonly declaration: DeclarationId;
  readonly keyword: string;
  readonly change: "added" | "removed" | "changed";
  /** Where it stands in the new schemas, or the schema there that lacks it. */
  readonly at: Location;
}

/** What annotations say differently in schemas that stand on both sides, by their places in the declaration. */
export function textChanges(pairs: readonly Pair[]): readonly TextChange[] {
  return pairs.flatMap((pair) => {
    // Most have not been touched at all.
    if (JSON.stringify(pair.old.shape) === JSON.stringify(pair.new.shape)) return [];
    const before = notesByPlace(pair.old);
    return [...notesByPlace(pair.new)].flatMap(([place, { notes, at }]) => {
      const was = before.get(place)?.notes;
      return was === undefined ? [] : noteChanges(was, notes).map((one) => told(one, pair.new.id, at));
    });
  });
}

interface Noted {
  readonly notes: Notes;
  readonly at: Location;
}

function notesByPlace({ shape, at: root }: Pair["old"]): ReadonlyMap<string, Noted> {
  return new Map(subshapes(shape).map(({ notes, at }) => [at.pointer.slice(root.pointer.length), { notes, at }]));
}

type NoteChange = Pick<TextChange, "keyword" | "change">;

function noteChanges(before: Notes, after: Notes): readonly NoteChange[] {
  const keywords = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keywords].sort().flatMap((keyword): readonly NoteChange[] => {
    const [was, is] = [own(before, keyword), own(after, keyword)];
    if (was === undefined) return [{ keyword, change: "added" }];
    if (is === undefined) return [{ keyword, change: "removed" }];
    return equalJson(was, is) ? [] : [{ keyword, change: "changed" }];
  });
}

function own(notes: Notes, keyword: string): Json | undefined {
  return Object.hasOwn(notes, keyword) ? notes[keyword] : undefined;
}

function told({ keyword, change }: NoteChange, declaration: DeclarationId, at: Location): TextChange {
  const pointer = change === "removed" ? at.pointer : appendPointer(at.pointer, keyword);
  return { declaration, keyword, change, at: { document: at.document, pointer } };
}
