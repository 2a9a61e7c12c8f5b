import type { Parts, Reuse } from "../emit/target.ts";
import type { Model } from "../model/model.ts";
import { type AllMade, type Made, readSaved, savedText } from "./saved.ts";
import { type Notes, newQuestions, type Questions } from "./trace.ts";
import { tracedModel } from "./traced-model.ts";

/** What earlier runs made, with what they asked for it. */
export interface Emissions {
  /**
   * Begins a run.
   * @param settings - all that the run is asked for; what was made for other settings is forgotten
   */
  readonly begin: (model: Model, settings: string) => { readonly model: Model; readonly reuse: Reuse };
  /** Keeps for other processes what the last run made. */
  readonly keep: () => void;
}

/** Where other processes find what was made. */
export interface Store {
  readonly read: (settings: string) => string | undefined;
  readonly keep: (settings: string, text: () => string) => void;
}

/**
 * Remembers the parts of outputs from run to run, each as long as what it was made from stays the same.
 * @param store - where what other processes made is found; nowhere if absent
 */
export function newEmissions(store?: Store): Emissions {
  const derived = new Map<string, Derived>();
  let kept: AllMade = new Map();
  let settled = "";
  let isNew = false;
  const settle = (settings: string): void => {
    if (settings === settled) return;
    settled = settings;
    derived.clear();
    const saved = store?.read(settings);
    kept = saved === undefined ? new Map() : readSaved(saved);
  };
  return {
    begin: (model, settings) => {
      settle(settings);
      const questions = newQuestions();
      const note = (): void => {
        isNew = true;
      };
      return { model: tracedModel(model, questions), reuse: reuseOf(kept, derived, questions, note) };
    },
    keep: () => {
      if (isNew) store?.keep(settled, () => savedText(kept));
      isNew = false;
    },
  };
}

/** What was made of a text. */
interface Derived {
  readonly text: string;
  readonly made: unknown;
}

/** @param onNew - told when something is not as an earlier run left it */
function reuseOf(kept: AllMade, derived: Map<string, Derived>, questions: Questions, onNew: () => void): Reuse {
  return {
    derived: <Of>(kind: string, key: string, text: string, make: () => Of): Of => {
      const name = `${kind} ${key}`;
      const before = derived.get(name);
      if (before?.text === text) return before.made as Of;
      const made = make();
      derived.set(name, { text, made });
      return made;
    },
    ask: (name, answer) => {
      const note = questions.add(`question ${name}`, { answer });
      return (about) => {
        note(about);
        // What it asks in turn is no matter of who asks.
        return questions.noting(new Set(), () => answer(about));
      };
    },
    parts: <Part>(kind: string, keys: readonly string[]): Parts<Part> => {
      const known = kept.get(kind) ?? new Map<string, Made>();
      const isKnown = (key: string): boolean => {
        const made = known.get(key);
        return made !== undefined && questions.holds(made.trace);
      };
      const stale = keys.filter((key) => !isKnown(key));
      const notes = new Map<string, Notes>(stale.map((key) => [key, new Set()]));
      return {
        stale,
        make: (key, make) => questions.noting(notes.get(key) ?? new Set(), make),
        complete: (parts) => {
          if (stale.length > 0 || known.size !== keys.length) onNew();
          for (const [index, key] of stale.entries())
            known.set(key, { trace: questions.traceOf(notes.get(key) ?? new Set()), part: parts[index] });
          const all = keys.map((key) => [key, known.get(key)] as const);
          kept.set(kind, new Map(all.flatMap(([key, made]) => (made === undefined ? [] : [[key, made]]))));
          return all.map(([, made]) => made?.part as Part);
        },
      };
    },
  };
}
