import { type Inhabitants, inhabitantsOf, type Wish } from "../instances/inhabit.ts";
import { judgeShape } from "../instances/judge.ts";
import type { Reason } from "../instances/outcome.ts";
import type { Json } from "../model/json.ts";
import type { Location } from "../model/location.ts";
import { declarationOf, type Model } from "../model/model.ts";
import { editKey, explain } from "./explain.ts";
import { type DirectedPair, type Frame, frameOf, type OwnEdit, withoutEdits } from "./frame.ts";
import type { Guards, MakeGuards } from "./guards-in-memory.ts";

/** An instance that one side accepts and the other refuses, and the edits that explain it. */
export interface Cause {
  readonly instance: Json;
  /** In the order in which they were found; empty where no set of edits explains it. */
  readonly edits: readonly OwnEdit[];
}

/** Whether every instance of one side is one of the other side. `open` says why there may be more causes, if so. */
export type Verdict =
  | { readonly kind: "compatible" }
  | { readonly kind: "breaking"; readonly causes: readonly Cause[]; readonly open: readonly OpenReason[] }
  | { readonly kind: "undecided"; readonly reasons: readonly OpenReason[] };

/** Why there is no answer, and where the keyword stands that it is about, if it is about one. */
export interface OpenReason {
  readonly why: string;
  readonly from?: Location;
  readonly to?: Location;
}

/** Causes that are looked for in one declaration. */
const MAX_CAUSES = 10;

/** A question about many declarations: is what `from` accepts accepted by `to`? */
export interface Direction {
  readonly from: Model;
  readonly to: Model;
  /** All declarations that stand on both sides. */
  readonly pairs: readonly DirectedPair[];
  /** Those that are looked at: they have changed, or reach one that has. */
  readonly affected: readonly DirectedPair[];
  readonly makeGuards: MakeGuards;
  /** Answers questions about both models. */
  readonly questions: Inhabitants;
}

/** What is the same for all declarations of a direction. */
interface Surroundings extends Direction {
  readonly frame: Frame;
  readonly guards: { readonly from: Guards; readonly to: Guards };
  readonly edits: ReadonlyMap<string, readonly OwnEdit[]>;
  /** The keys of edits that have explained an instance. */
  readonly known: Set<string>;
}

/** The verdicts, in the order of `affected`. */
export async function relate(direction: Direction): Promise<readonly Verdict[]> {
  const { from, to, pairs, affected, makeGuards } = direction;
  if (affected.length === 0) return [];
  const frame = frameOf(from, to, pairs);
  const guards = {
    from: await makeGuards(
      from,
      affected.map((pair) => pair.from.id),
    ),
    to: await makeGuards(
      to,
      affected.map((pair) => pair.to.id),
    ),
  };
  const edits = new Map(affected.map((pair) => [pair.to.id, frame.editsOf(pair)]));
  const surroundings: Surroundings = { ...direction, frame, guards, edits, known: new Set() };
  const verdicts: Verdict[] = [];
  for (const pair of affected) verdicts.push(await verdictOf(pair, surroundings));
  return verdicts;
}

/** The side `to` with some edits undone. */
interface Stage {
  readonly undone: readonly OwnEdit[];
  readonly model: Model;
  readonly guards: Guards;
}

async function verdictOf(pair: DirectedPair, surroundings: Surroundings): Promise<Verdict> {
  const { guards, to, known } = surroundings;
  const edits = reachableEdits(pair, surroundings);
  const causes: Cause[] = [];
  let stage: Stage = { undone: [], model: to, guards: guards.to };
  while (causes.length < MAX_CAUSES) {
    const found = nextInstance(pair, stage, surroundings);
    if (!("instance" in found)) return closing(causes, "none" in found ? [] : found.reasons);
    const { instance } = found;
    const { why, next } = await causeOf(pair, instance, stage, edits, surroundings);
    causes.push({ instance, edits: why });
    // Without a reason to take away, the next instance would be the same one.
    if (why.length === 0) return closing(causes, [{ why: "no edits explain the instance" }]);
    for (const edit of why) known.add(editKey(edit));
    stage = next;
  }
  return closing(causes, [{ why: `${MAX_CAUSES} reasons were found, and the search ended` }]);
}

function closing(causes: readonly Cause[], open: readonly OpenReason[]): Verdict {
  if (causes.length > 0) return { kind: "breaking", causes, open };
  return open.length === 0 ? { kind: "compatible" } : { kind: "undecided", reasons: open };
}

/** Why an instance is refused, confirmed by the guards of what is left without these edits. */
async function causeOf(
  { to }: DirectedPair,
  instance: Json,
  { undone, guards, model }: Stage,
  edits: readonly OwnEdit[],
  { frame, makeGuards, known }: Surroundings,
): Promise<{ readonly why: readonly OwnEdit[]; readonly next: Stage }> {
  const accepts = (some: readonly OwnEdit[]): boolean | undefined => {
    const rest = withoutEdits(frame.model, [...undone, ...some], to.id);
    return judgeShape(declarationOf(rest, to.id).shape, { model: rest }, instance);
  };
  const left = edits.filter((edit) => !undone.includes(edit));
  const failures = guards.failures(to.id, instance);
  const why = explain({ edits: left, failures, known, accepts: (some) => accepts(some) === true });
  if (why.length === 0) return { why, next: { undone, guards, model } };
  const all = [...undone, ...why];
  const rest = withoutEdits(frame.model, all, to.id);
  const restGuards = await makeGuards(rest, [to.id]);
  if (!restGuards.accepts(to.id, instance)) return { why: [], next: { undone, guards, model } };
  return { why, next: { undone: all, model: rest, guards: restGuards } };
}

/** The edits of a declaration and of all that it reaches, its own first. */
function reachableEdits(pair: DirectedPair, { frame, edits }: Surroundings): readonly OwnEdit[] {
  const reached = new Set([pair.to.id]);
  // A set hands out what is added to it while it is being walked. What only the other side refers to is reached by edits.
  for (const id of reached) for (const used of declarationOf(frame.model, id).uses) reached.add(used);
  return [...reached].flatMap((id) => edits.get(id) ?? []);
}

type Found = { readonly instance: Json } | { readonly none: true } | { readonly reasons: readonly OpenReason[] };

/** An instance that `from` accepts and `to` refuses, with some edits undone as well as without: a cause beside those. */
function nextInstance({ from, to }: DirectedPair, stage: Stage, surroundings: Surroundings): Found {
  const { from: fromModel, to: toModel, guards, questions } = surroundings;
  const isFirst = stage.undone.length === 0;
  const asked = isFirst ? questions : inhabitantsOf([fromModel, toModel, stage.model]);
  const wishes: readonly Wish[] = [
    { shape: from.shape, model: fromModel, holds: true },
    { shape: declarationOf(stage.model, to.id).shape, model: stage.model, holds: false },
  ];
  const smallest = asked.inhabit(wishes);
  const isRefused = (instance: Json): boolean => !guards.to.accepts(to.id, instance);
  // Mostly what is refused without the edits is refused with them, too; asking for both would give larger instances.
  const isEnough = isFirst || !("instance" in smallest) || isRefused(smallest.instance);
  const answer = isEnough ? smallest : asked.inhabit([...wishes, { shape: to.shape, model: toModel, holds: false }]);
  if ("none" in answer) return answer;
  if ("undecided" in answer) return { reasons: answer.undecided.map((reason) => openReason(reason, fromModel)) };
  const { instance } = answer;
  const isConfirmed =
    guards.from.accepts(from.id, instance) && isRefused(instance) && !stage.guards.accepts(to.id, instance);
  return isConfirmed ? { instance } : { reasons: [{ why: `the guards do not confirm ${JSON.stringify(instance)}` }] };
}

function openReason({ why, at }: Reason, from: Model): OpenReason {
  if (at === undefined) return { why };
  return at.model === from ? { why, from: at.location } : { why, to: at.location };
}
