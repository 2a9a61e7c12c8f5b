import type { Declaration, Model } from "../model/model.ts";
import type { Questions, Subject } from "./trace.ts";

/** Makes a model one that notes what is asked of it. */
export type Tracer = (model: Model) => Model;

/**
 * Gives the model as one that notes what is asked of it: which members of which declarations and modules, and what it consists
 * of. It answers as the model itself, and shapes are what they are there. Declarations and modules that are the same objects
 * as in an earlier run are so here as well.
 */
export function modelTracer(questions: Questions): Tracer {
  const known = new WeakMap<object, object>();
  const traced = <Subjected extends object>(subject: Subjected, nameOf: (subject: Subjected) => string): Subjected => {
    const before = known.get(subject) as Subjected | undefined;
    if (before !== undefined && questions.addAgain(subject)) return before;
    const answer: Subject["answer"] = (member) => (subject as { readonly [member: string]: unknown })[member];
    const note = questions.add(nameOf(subject), { answer, object: subject });
    if (before !== undefined) return before;
    const proxy = new Proxy(subject, {
      get: (_, member) => {
        if (typeof member === "symbol") return undefined;
        note(member);
        return answer(member);
      },
    });
    known.set(subject, proxy);
    return proxy;
  };
  return (model) => {
    const modules = model.modules.map((module) => traced(module, ({ document }) => `module ${document}`));
    const declarations: { [id: string]: Declaration } = {};
    for (const [id, one] of Object.entries(model.declarations))
      declarations[id] = traced(one, () => `declaration ${id}`);
    const note = questions.add("model", {
      answer: (member) =>
        // What stands in modules and declarations is asked of them.
        member === "modules"
          ? model.modules.map(({ document, name, declarations: ids }) => [document, name, ids])
          : model[member as keyof Model],
    });
    questions.dropAbsent();
    return new Proxy(model, {
      get: (_, member: keyof Model) => {
        if (member === "declarations") return declarations;
        note(member);
        return member === "modules" ? modules : model[member];
      },
    });
  };
}
