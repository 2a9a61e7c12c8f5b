import { codeSpan, type Inline, joinInlines, text } from "../markdown/inline.ts";
import type { Json } from "../model/json.ts";
import type { Break, ToldReason } from "./breaks.ts";
import type { InstanceAxis } from "./compatibility.ts";
import type { Pair } from "./match-declarations.ts";
import { type NameOf, phraseEdit } from "./phrase-edit.ts";
import type { Cause, OpenReason, Verdict } from "./relations.ts";
import { editedPointer, type ToldEdit, toldEdit } from "./told-edit.ts";

/** What the answers about instances break, in the order in which it was found. */
export function relationBreaks(
  axis: InstanceAxis,
  pairs: readonly Pair[],
  verdicts: readonly Verdict[],
  nameOf: NameOf,
): readonly Break[] {
  const groups = new Map<string, Break>();
  pairs.forEach((pair, index) => {
    for (const one of breaksOf(axis, pair, verdicts[index] ?? { kind: "compatible" }, nameOf)) {
      const key = JSON.stringify([one.declaration, one.kind, ...one.edits.map(editedPlace).sort()]);
      const known = groups.get(key);
      groups.set(key, known === undefined ? one : together(known, one));
    }
  });
  return [...groups.values()];
}

function editedPlace({ pair, change, keyword, token = "", old, new: now }: ToldEdit): string {
  return JSON.stringify([pair.new.id, change, keyword, token, old.pointer, now.pointer]);
}

/** The instance of the declaration that the reason is in is the smallest one. */
function together(known: Break, one: Break): Break {
  const isOwn = one.affected.some(({ declaration }) => declaration.id === one.declaration);
  const { says, ...rest } = isOwn ? one : known;
  return { ...rest, says, affected: [...known.affected, ...one.affected] };
}

function breaksOf(axis: InstanceAxis, pair: Pair, verdict: Verdict, nameOf: NameOf): readonly Break[] {
  if (verdict.kind === "compatible") return [];
  const undecided = (before: string, reasons: readonly OpenReason[]): Break => ({
    ...wholeBreak(axis, pair),
    kind: "undecided",
    says: [text(`${before} `), codeSpan(pair.new.name), text(`: ${reasons.map(({ why }) => why).join("; ")}`)],
    reasons: reasons.map((reason) => toldReason(reason, axis)),
    affected: [{ declaration: pair.new }],
  });
  if (verdict.kind === "undecided") return [undecided(UNDECIDED[axis], verdict.reasons)];
  const more = verdict.open.length === 0 ? [] : [undecided(MORE[axis], verdict.open)];
  return [...verdict.causes.map((cause) => causeBreak(axis, pair, cause, nameOf)), ...more];
}

function toldReason({ why, from, to }: OpenReason, axis: InstanceAxis): ToldReason {
  const [old, now] = axis === "backward" ? [from, to] : [to, from];
  return { why, ...(old === undefined ? {} : { old }), ...(now === undefined ? {} : { new: now }) };
}

/** The declaration as the place of a break. */
function wholeBreak(axis: InstanceAxis, { old, new: now }: Pair): Omit<Break, "kind" | "says" | "affected"> {
  const { id, name, at } = now;
  return {
    axis,
    declaration: id,
    name,
    document: at.document,
    pointer: at.pointer,
    old: old.at,
    new: at,
    edits: [],
    reasons: [],
  };
}

function causeBreak(axis: InstanceAxis, pair: Pair, { instance, edits: found }: Cause, nameOf: NameOf): Break {
  const edits = found.map((edit) => toldEdit(edit, axis));
  const [first] = edits;
  const why =
    first === undefined
      ? [codeSpan(pair.new.name), text(" has changed")]
      : joinInlines(
          edits.map((edit) => phraseEdit(edit, nameOf)),
          ", and ",
        );
  const told: Break = {
    ...wholeBreak(axis, first?.pair ?? pair),
    kind: "breaking",
    says: [...why, text("; "), ...phraseInstance(axis, instance)],
    instance,
    edits,
    affected: [{ declaration: pair.new, instance }],
  };
  return first === undefined ? told : { ...told, pointer: editedPointer(first), old: first.old, new: first.new };
}

const UNDECIDED = {
  backward: "it is not decided whether all that was valid is still a valid",
  forward: "it is not decided whether all that is valid now was a valid",
} as const;

const MORE = {
  backward: "there may be more that was valid and no longer is a valid",
  forward: "there may be more that is valid only now as a",
} as const;

function phraseInstance(axis: InstanceAxis, instance: Json): readonly Inline[] {
  return [codeSpan(shown(instance)), text(axis === "backward" ? " was valid" : " is valid only now")];
}

/** Characters of an instance that a sentence can hold; reports have it whole beside. */
const LONGEST = 160;

function shown(instance: Json): string {
  const characters = [...JSON.stringify(instance)];
  return characters.length <= LONGEST ? characters.join("") : `${characters.slice(0, LONGEST - 1).join("")}…`;
}
