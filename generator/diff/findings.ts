import { type Code, diagnostic } from "../diagnostics.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { ToldReason } from "./breaks.ts";
import { type DiffReport, isFailing, type JudgedBreak } from "./diff-report.ts";
import { sentence } from "./sentence.ts";
import type { Side } from "./side.ts";

/** How a break is told: it fails the run, it does not because of an option or an entry, or nobody was promised anything. */
export type Standing = "failing" | "warned" | "accepted" | "unpromised";

export function standingOf(one: JudgedBreak, undecided: "fail" | "warn"): Standing {
  if (one.accepted !== undefined) return "accepted";
  if (!one.promised) return "unpromised";
  return isFailing(one, undecided) ? "failing" : "warned";
}

const SEVERITIES = { failing: "error", warned: "warning", accepted: "note", unpromised: "note" } as const;

/** The breaks as findings at their places in the new schemas, or in the old ones where those of the new have none. */
export function findingsOf(
  { breaks, old, new: next }: DiffReport,
  undecided: "fail" | "warn",
  isTold: (one: JudgedBreak) => boolean = () => true,
): readonly Diagnostic[] {
  return breaks.filter(isTold).map((one) => {
    const { break: broken, accepted } = one;
    const code: Code = broken.kind === "breaking" ? "breaking-change" : "undecided-change";
    const here = broken.new === undefined ? undefined : next.placeOf(broken.new);
    const there = broken.old === undefined ? undefined : old.placeOf(broken.old);
    const position = here ?? there;
    const hints = [
      ...(accepted === undefined ? [] : [`accepted: ${accepted}`]),
      ...(here === undefined || there === undefined ? [] : [`before: ${there.file}:${there.line}:${there.column}`]),
      ...broken.reasons.flatMap((reason) => placeOf(reason, old, next)),
      ...reachedBy(one),
    ];
    const severity = SEVERITIES[standingOf(one, undecided)];
    return diagnostic(
      code,
      position === undefined ? { severity } : { severity, position },
      sentence(broken.says),
      ...(hints.length === 0 ? [] : [hints.join("; ")]),
    );
  });
}

/** Where the keyword stands that the reason is about. */
function placeOf({ why, old: before, new: now }: ToldReason, old: Side, next: Side): readonly string[] {
  const place = now === undefined ? before && old.placeOf(before) : next.placeOf(now);
  return place === undefined ? [] : [`${why}: ${place.file}:${place.line}:${place.column}`];
}

/** Names that a hint can hold. */
const MAX_NAMES = 8;

/** The other declarations whose instances the same reason changes. */
function reachedBy({ break: { affected, declaration } }: JudgedBreak): readonly string[] {
  const names = affected.filter((one) => one.declaration.id !== declaration).map((one) => one.declaration.name);
  if (names.length === 0) return [];
  const rest = names.length - MAX_NAMES;
  return [`also in ${names.slice(0, MAX_NAMES).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`];
}
