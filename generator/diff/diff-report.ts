import type { Judged } from "./accepted-breaks.ts";
import type { DeclarationChange } from "./declaration-changes.ts";
import type { ExportChange } from "./exports.ts";
import type { NameOf } from "./phrase-edit.ts";
import type { Bump } from "./semver.ts";
import type { Side } from "./side.ts";
import type { TextChange } from "./texts.ts";

/** What a change of the schemas does. */
export interface DiffReport {
  readonly old: Side;
  readonly new: Side;
  /** How a declaration is called that an edit names. */
  readonly nameOf: NameOf;
  readonly bump: Bump;
  readonly breaks: readonly JudgedBreak[];
  readonly declarations: readonly DeclarationChange[];
  readonly exports: readonly ExportChange[];
  readonly texts: readonly TextChange[];
  /** How many declarations stand on both sides, and how many of those were compared. */
  readonly counts: { readonly declarations: number; readonly compared: number };
}

export interface JudgedBreak extends Judged {
  /** Whether this was promised not to happen. */
  readonly promised: boolean;
}

/** Whether a break makes the comparison fail. */
export function isFailing({ break: { kind }, promised, accepted }: JudgedBreak, undecided: "fail" | "warn"): boolean {
  return promised && accepted === undefined && (kind === "breaking" || undecided === "fail");
}
