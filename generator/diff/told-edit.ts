import type { Location } from "../model/location.ts";
import type { InstanceAxis } from "./compatibility.ts";
import type { Edit } from "./edit.ts";
import type { OwnEdit } from "./frame.ts";
import type { Pair } from "./match-declarations.ts";

/** An edit as it was made, from the old side to the new one, whichever side refused the instance that led to it. */
export interface ToldEdit
  extends Pick<
    Edit,
    "change" | "keyword" | "isRule" | "token" | "path" | "before" | "after" | "wasChecked" | "isChecked"
  > {
  readonly pair: Pair;
  /** Where the keyword stands, or the schema that lacks it. */
  readonly old: Location;
  readonly new: Location;
}

/** Edits of the question "is what is new valid in the old schema?" are found the other way round. */
export function toldEdit(edit: OwnEdit, axis: InstanceAxis): ToldEdit {
  const { undo: _, owner, from, to, before, after, change, ...same } = edit;
  if (axis === "backward")
    return { ...same, change, before, after, pair: { old: owner.from, new: owner.to }, old: from, new: to };
  const reversed = {
    ...(edit.isChecked === undefined ? {} : { wasChecked: edit.isChecked }),
    ...(edit.wasChecked === undefined ? {} : { isChecked: edit.wasChecked }),
  };
  const pair = { old: owner.to, new: owner.from };
  return { ...same, change: REVERSED[change], before: after, after: before, ...reversed, pair, old: to, new: from };
}

const REVERSED = { added: "removed", removed: "added", changed: "changed" } as const satisfies Record<
  Edit["change"],
  Edit["change"]
>;

/** Where the edit is to be seen: in the new schemas, but for what was removed from the old ones. */
export function editedPointer({ change, old, new: now }: ToldEdit): string {
  return change === "removed" ? old.pointer : now.pointer;
}
