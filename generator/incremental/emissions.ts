import type { Parts, Reuse } from "../emit/target.ts";
import type { Model } from "../model/model.ts";
import { modelOfOrigin, originOf } from "../model/origin.ts";
import { sameItems } from "../model/same-items.ts";
import { newMadeOfLists } from "./made-of-lists.ts";
import { newPrintedKinds, type PrintedKinds } from "./printed-kinds.ts";
import {
  type Gone,
  type Lines,
  newLines,
  type Saved,
  type SavedTexts,
  type StandingAt,
  type StandingOf,
} from "./saved.ts";
import { newSurveys, type Surveys } from "./surveys.ts";
import {
  type Kin,
  type Making,
  type Notes,
  newKin,
  newQuestions,
  type Questions,
  questionName,
  type Trace,
} from "./trace.ts";
import { modelTracer, type Tracer } from "./traced-model.ts";

/** What earlier runs made, with what they asked for it. */
export interface Emissions {
  /**
   * Begins a run.
   * @param settings - all that the run is asked for; what was made for other settings is forgotten
   */
  readonly begin: (model: Model, settings: string) => { readonly model: Model; readonly reuse: Reuse };
  /**
   * Keeps for other processes what the last run made.
   * @param standingOf - where a text of it stands by now, which is not kept a second time
   */
  readonly keep: (standingOf?: StandingOf) => void;
  /** Does ahead what the next run of the process begins with: for when nobody waits. */
  readonly prepare: () => void;
}

/** Where other processes find what was made, as lines: there is more of it than a string can hold. */
export interface Store {
  /** Each line is a function that gives it: many of them nobody asks for. */
  readonly read: (settings: string) => Iterable<() => string> | undefined;
  /** @param lines - gives them from the first one on; called where they can be kept */
  readonly keep: (settings: string, lines: () => Iterable<string>) => void;
  /** Keeps lines behind those that are kept; false where that cannot be: then they are to be kept as a whole. */
  readonly add: (settings: string, lines: () => Iterable<string>) => boolean;
  /** Finds the texts that do not stand in the lines. */
  readonly standingAt?: StandingAt;
}

/** Lines may be so many times the parts before they are written anew without those that no longer hold. */
const MAX_LINES = 2;

/**
 * Remembers the parts of outputs from run to run, each as long as what it was made from stays the same.
 * @param store - where what other processes made is found; nowhere if absent
 */
export function newEmissions(store?: Store): Emissions {
  let settled = "";
  let memory = remembering([]);
  /** The lines that the store has; undefined where it has none. */
  let lines: Lines | undefined;
  const settle = (settings: string, model: Model): void => {
    if (settings === settled) return;
    settled = settings;
    const saved = store?.read(settings);
    const found = newLines();
    lines = saved && found;
    memory = remembering(saved === undefined ? [] : found.read(saved, store?.standingAt ?? nowhere));
    const origin = memory.kept.get(ORIGIN)?.parts.get("")?.part;
    const before = typeof origin === "string" ? modelOfOrigin(origin, model) : undefined;
    if (before !== undefined) standOn(before, memory);
  };
  const keepWhole = (standingOf: StandingOf): void => {
    store?.keep(settled, () => {
      lines = newLines();
      return lines.write(allMade(memory), standingOf);
    });
  };
  const add = (to: Lines, standingOf: StandingOf): boolean => {
    const { kept, unsaved } = memory;
    const parts = [...kept.values()].reduce((sum, kind) => sum + kind.parts.size, 0);
    const isFull = to.count() + unsaved.size > MAX_LINES * parts;
    return !isFull && store?.add(settled, () => to.write(allUnsaved(memory), standingOf)) === true;
  };
  return {
    begin: (model, settings) => {
      settle(settings, model);
      memory.questions.begin();
      memory.surveys.begin(model);
      const traced = memory.tracer(model);
      if (store !== undefined) claim(originOf(model), memory);
      return { model: traced, reuse: { ...reuseOf(memory), plain: (of) => (of === traced ? model : of) } };
    },
    keep: (standingOf = nowhere) => {
      const { unsaved, printed } = memory;
      if (memory.kept.get(ORIGIN)?.parts.size) giveUpUnasked(memory);
      const isOther = unsaved.size > 0 || printed.hasNew();
      if (store !== undefined && isOther && (lines === undefined || !add(lines, standingOf))) keepWhole(standingOf);
      unsaved.clear();
      printed.settle();
    },
    prepare: () => memory.questions.prepare(),
  };
}

function nowhere(): undefined {
  return undefined;
}

/** What is remembered as long as the settings are the same. */
interface Memory {
  readonly questions: Questions;
  readonly tracer: Tracer;
  readonly kept: Map<string, Kind>;
  readonly derived: Map<string, Derived>;
  readonly lists: ReturnType<typeof newMadeOfLists>;
  readonly surveys: Surveys;
  readonly printed: PrintedKinds;
  /** What is other than it was kept, by its kind and key in one text. */
  readonly unsaved: Map<string, Gone>;
}

/** All of one kind. */
interface Kind {
  readonly kin: Kin;
  /** By their keys. */
  readonly parts: Map<string, Part>;
  /** As they were completed last. */
  completed?: Completed;
}

/** Something made. */
interface Part extends Making {
  readonly part: unknown;
  /** What another process noted, until it is known whether that holds here. */
  trace?: Trace | undefined;
}

/** Parts in the order of their keys. */
interface Completed {
  readonly keys: readonly string[];
  readonly made: readonly Part[];
  readonly parts: readonly unknown[];
}

function remembering(saved: Iterable<Saved | SavedTexts | Gone>): Memory {
  const questions = newQuestions();
  const printed = newPrintedKinds();
  const kept = new Map<string, Kind>();
  for (const one of saved) {
    if ("texts" in one) {
      printed.add(one);
      continue;
    }
    const { parts, kin } = kindOf(one.kind, kept);
    if ("trace" in one) parts.set(one.key, { part: one.part, trace: one.trace, isStale: true, notes: NO_NOTES, kin });
    else parts.delete(one.key);
  }
  return {
    questions,
    tracer: modelTracer(questions),
    kept,
    derived: new Map(),
    lists: newMadeOfLists(),
    surveys: newSurveys(),
    printed,
    unsaved: new Map(),
  };
}

/** The kind of the one part that is what the model was made from of which all others hold. */
const ORIGIN = "origin";

/** Says of which model all parts hold that are kept from now on. */
function claim(origin: string | undefined, { kept, unsaved }: Memory): void {
  const { parts, kin } = kindOf(ORIGIN, kept);
  if (parts.get("")?.part === origin) return;
  if (origin === undefined) parts.delete("");
  else parts.set("", { part: origin, ...unsettled(kin), isStale: false });
  unsaved.set(ORIGIN, { kind: ORIGIN, key: "" });
}

/**
 * Takes what another process noted of a model as what this one did, since all of it held of that model: where the model of today
 * is known to differ from it in a few things, nobody is asked about others.
 */
function standOn(model: Model, { questions, surveys, tracer, kept }: Memory): void {
  questions.begin();
  surveys.beginAfter(model);
  tracer(model);
  for (const { parts } of kept.values()) {
    for (const made of parts.values()) {
      // What asked nothing holds anyway, and is kept only as long as somebody wants it.
      if (made.trace?.length && questions.stand(made, made.trace)) made.trace = undefined;
    }
  }
}

/** Drops parts of which nobody knows whether they hold of the model of the run, since nobody asked for them. */
function giveUpUnasked({ kept, unsaved }: Memory): void {
  for (const [kind, { parts }] of kept) {
    for (const [key, { isStale, trace }] of parts) {
      if (!isStale || trace?.length === 0) continue;
      parts.delete(key);
      unsaved.set(`${kind} ${key}`, { kind, key });
    }
  }
}

const NO_NOTES: readonly never[] = [];

function unsettled(kin: Kin): Making {
  return { isStale: true, notes: NO_NOTES, kin };
}

/** What holds of it. */
function* allMade({ kept, questions, printed }: Memory): Iterable<Saved | SavedTexts> {
  yield* printed.all();
  for (const [kind, { parts }] of kept) {
    for (const [key, made] of parts) {
      if (!made.isStale) yield { kind, key, trace: questions.traceOf(made), part: made.part };
    }
  }
}

/** What is to be kept behind what was kept before. */
function* allUnsaved({ kept, questions, unsaved, printed }: Memory): Iterable<Saved | SavedTexts | Gone> {
  yield* printed.allNew();
  for (const { kind, key } of unsaved.values()) {
    const made = kept.get(kind)?.parts.get(key);
    const holds = made !== undefined && !made.isStale;
    yield holds ? { kind, key, trace: questions.traceOf(made), part: made.part } : { kind, key };
  }
}

/** What was made of a text. */
interface Derived {
  readonly text: string;
  readonly made: unknown;
}

function reuseOf(memory: Memory): Omit<Reuse, "plain"> {
  const { kept, derived, lists, surveys, questions, unsaved, printed } = memory;
  return {
    ...lists,
    survey: surveys.of,
    derived: <Of>(kind: string, key: string, text: string, make: () => Of): Of => {
      const name = `${kind} ${key}`;
      const before = derived.get(name);
      if (before?.text === text) return before.made as Of;
      const made = make();
      derived.set(name, { text, made });
      return made;
    },
    ask: (name, found, answer) => {
      const note = questions.add(questionName(name), { answer, found }, surveys.isStanding(found));
      return (about) => {
        note(about);
        const told = questions.toldBefore(questionName(name), about);
        // What it asks in turn is no matter of who asks.
        return told === undefined
          ? questions.noting(new Set(), () => answer(about))
          : (told.answer as ReturnType<typeof answer>);
      };
    },
    printed: printed.of,
    parts: <Made>(kind: string, keys: readonly string[]): Parts<Made> => {
      const own = kindOf(kind, kept);
      const { parts: known, kin } = own;
      const found = own.completed;
      const before = found !== undefined && sameItems(found.keys, keys) ? found : undefined;
      const stale = stalePlaces(keys, before, own, questions);
      const names = stale.map((place) => keys[place] ?? "");
      const notes = new Map<string, Notes>(names.map((key) => [key, new Set()]));
      return {
        stale,
        make: (key, make) => questions.noting(notes.get(key) ?? new Set(), make),
        complete: (parts) => {
          for (const [index, key] of names.entries()) {
            const before = known.get(key);
            if (before !== undefined) questions.forget(before);
            const made: Part = { part: parts[index], ...unsettled(kin) };
            questions.settle(made, notes.get(key) ?? []);
            known.set(key, made);
          }
          const gone = known.size === keys.length ? [] : withoutKeys(known, keys);
          for (const [key, made] of gone) {
            questions.forget(made);
            known.delete(key);
          }
          for (const key of [...names, ...gone.map(([key]) => key)]) unsaved.set(`${kind} ${key}`, { kind, key });
          own.completed = before === undefined ? completion(keys, known) : renewed(before, stale, known);
          return own.completed.parts as readonly Made[];
        },
      };
    },
  };
}

function kindOf(kind: string, kept: Memory["kept"]): Kind {
  const known = kept.get(kind) ?? { kin: newKin(), parts: new Map<string, Part>() };
  kept.set(kind, known);
  return known;
}

/** The places of keys whose parts have to be made. Where all of them were complete before, only those that are stale are looked for. */
function stalePlaces(
  keys: readonly string[],
  before: Completed | undefined,
  { parts, kin }: Kind,
  questions: Questions,
): readonly number[] {
  if (before !== undefined && questions.areAllAsked(kin)) return placesOf(kin.outdated, before.made);
  const stale: number[] = [];
  for (let place = 0; place < keys.length; place++) {
    const made = before === undefined ? parts.get(keys[place] ?? "") : before.made[place];
    if (made === undefined || !isHolding(made, questions)) stale.push(place);
  }
  return stale;
}

/** So few are looked for one by one, since a list is searched faster than each of its items is asked. */
const FEW = 50;

/** Where some of a list stand. */
function placesOf(some: ReadonlySet<unknown>, list: readonly unknown[]): readonly number[] {
  if (some.size > FEW) return [...list.keys()].filter((place) => some.has(list[place]));
  return [...some]
    .map((one) => list.indexOf(one))
    .filter((place) => place !== -1)
    .sort((one, other) => one - other);
}

function completion(keys: readonly string[], known: ReadonlyMap<string, Part>): Completed {
  const made = keys.flatMap((key) => known.get(key) ?? []);
  return { keys, made, parts: made.map(({ part }) => part) };
}

/** The same keys, with other parts at some places. */
function renewed(
  { keys, ...before }: Completed,
  places: readonly number[],
  known: ReadonlyMap<string, Part>,
): Completed {
  if (places.length === 0) return { keys, ...before };
  const [made, parts] = [[...before.made], [...before.parts]];
  for (const place of places) {
    const one = known.get(keys[place] ?? "");
    if (one === undefined) continue;
    made[place] = one;
    parts[place] = one.part;
  }
  return { keys, made, parts };
}

function isHolding(made: Part, questions: Questions): boolean {
  const { trace } = made;
  if (trace === undefined) return questions.holds(made);
  made.trace = undefined;
  const notes = questions.notesOf(trace);
  if (notes !== undefined) questions.settle(made, notes);
  return notes !== undefined;
}

function withoutKeys(known: ReadonlyMap<string, Part>, keys: readonly string[]): readonly (readonly [string, Part])[] {
  const wanted = new Set(keys);
  return [...known].filter(([key]) => !wanted.has(key));
}
