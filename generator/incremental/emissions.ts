import type { Parts, Reuse } from "../emit/target.ts";
import type { Model } from "../model/model.ts";
import { type Notes, newQuestions, type Questions, type Trace } from "./trace.ts";
import { tracedModel } from "./traced-model.ts";

/** What earlier runs made, with what they asked for it. */
export interface Emissions {
  /**
   * Begins a run.
   * @param settings - all that the run is asked for; what was made for other settings is forgotten
   */
  readonly begin: (model: Model, settings: string) => { readonly model: Model; readonly reuse: Reuse };
}

/** Something made, and what its making asked. It is plain data. */
interface Made {
  readonly trace: Trace;
  readonly part: unknown;
}

/** Remembers the parts of outputs from run to run, each as long as what it was made from stays the same. */
export function newEmissions(): Emissions {
  const kept = new Map<string, Map<string, Made>>();
  const derived = new Map<string, Derived>();
  let settled = "";
  return {
    begin: (model, settings) => {
      if (settings !== settled) for (const memory of [kept, derived]) memory.clear();
      settled = settings;
      const questions = newQuestions();
      return { model: tracedModel(model, questions), reuse: reuseOf(kept, derived, questions) };
    },
  };
}

/** What was made of a text. */
interface Derived {
  readonly text: string;
  readonly made: unknown;
}

function reuseOf(kept: Map<string, Map<string, Made>>, derived: Map<string, Derived>, questions: Questions): Reuse {
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
