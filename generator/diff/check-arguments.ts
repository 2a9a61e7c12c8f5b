import { diagnostic } from "../diagnostics.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { checkOptions } from "../options/check-options.ts";
import type { DiffOptions } from "./diff.ts";
import { BUMPS } from "./semver.ts";

/** What `diff` has options for that a run has not. */
type Own = keyof Pick<DiffOptions, "folder" | "undecided" | "expect" | "accepted">;

/** What each must be where it is given, and whether a value is that. */
const OWN: { readonly [Name in Own]: readonly [wanted: string, test: (value: unknown) => boolean] } = {
  folder: ["an absolute path", (value) => typeof value === "string"],
  undecided: ['one of "fail", "warn"', (value) => value === "fail" || value === "warn"],
  expect: [
    `one of ${BUMPS.map((bump) => JSON.stringify(bump)).join(", ")}`,
    (value) => BUMPS.some((bump) => bump === value),
  ],
  accepted: ["what readAcceptedBreaks gives", isAccepted],
};

/** What is wrong with the arguments of `diff`, which a program in JavaScript may have got wrong. */
export async function checkArguments(old: unknown, next: unknown, given: unknown): Promise<readonly Diagnostic[]> {
  const wrong = (what: string): Diagnostic =>
    diagnostic("bad-usage", {}, what, 'as in diff("main", undefined, { expect: "minor" })');
  const sides = [
    ...(typeof old === "string" ? [] : [wrong("the old side must be a folder or a revision of git")]),
    ...(next === undefined || typeof next === "string"
      ? []
      : [wrong("the new side must be a folder or a revision of git, or undefined")]),
  ];
  if (typeof given !== "object" || given === null || Array.isArray(given))
    return [...sides, ...(await checkOptions(given))];
  const names = Object.keys(OWN) as readonly Own[];
  const members = new Map<string, unknown>(Object.entries(given));
  const own = names.filter((name) => members.get(name) !== undefined && !OWN[name][1](members.get(name)));
  for (const name of names) members.delete(name);
  return [
    ...sides,
    ...own.map((name) => wrong(`${name} must be ${OWN[name][0]}`)),
    ...(await checkOptions(Object.fromEntries(members))),
  ];
}

function isAccepted(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return ["entries", "diagnostics"].every((name) =>
    Array.isArray((value as { readonly [name: string]: unknown })[name]),
  );
}
