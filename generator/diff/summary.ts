import type { DeclarationChange } from "./declaration-changes.ts";
import type { DiffReport } from "./diff-report.ts";

/** What is told beside the breaks: a line each. */
export function otherLines({ declarations, exports, texts }: DiffReport): readonly string[] {
  const empty = declarations.flatMap(({ name, empty: sides = [] }) =>
    sides.map((side) => `nothing satisfies the ${side} ${name}`),
  );
  const added = exports.filter(({ change }) => change === "added").length;
  const listed = (word: string, status: DeclarationChange["status"]): readonly string[] => {
    const names = declarations.filter((one) => one.status === status).map(({ name }) => name);
    return names.length === 0 ? [] : [`${word}: ${names.join(", ")}`];
  };
  return [
    ...empty,
    ...listed("renamed", "renamed"),
    ...listed("new", "added"),
    ...listed("gone", "gone"),
    ...(added === 0 ? [] : [`${counted(added, "export")} added`]),
    ...(texts.length === 0 ? [] : [`${counted(texts.length, "text")} changed`]),
  ];
}

/** `main -> schema: major; 2 breaking, 1 undecided; 3 of 15 declarations compared` */
export function closingLine({ old, new: next, bump, breaks, counts }: DiffReport): string {
  const of = (kind: "breaking" | "undecided"): number =>
    breaks.filter((one) => one.promised && one.break.kind === kind).length;
  const accepted = breaks.filter((one) => one.promised && one.accepted !== undefined).length;
  const parts = [
    bump,
    [
      `${of("breaking")} breaking`,
      `${of("undecided")} undecided`,
      ...(accepted === 0 ? [] : [`${accepted} accepted`]),
    ].join(", "),
    `${counts.compared} of ${counted(counts.declarations, "declaration")} compared`,
  ];
  return `${old.label} -> ${next.label}: ${parts.join("; ")}`;
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}
