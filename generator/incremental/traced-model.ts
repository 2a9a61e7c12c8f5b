import { type Delta, deltaBetween } from "../model/delta.ts";
import type { Declaration, Model, Module } from "../model/model.ts";
import { otherPlaces } from "../model/other-places.ts";
import type { Questions, Subject } from "./trace.ts";

/** Makes a model one that notes what is asked of it. */
export type Tracer = (model: Model) => Model;

/** A model, and what it consists of as it notes what is asked. */
interface Traced {
  readonly model: Model;
  modules: readonly Module[];
  readonly declarations: { [id: string]: Declaration };
  /** What modules there are, as an answer. */
  readonly list: readonly unknown[];
}

/**
 * Gives the model as one that notes what is asked of it: which members of which declarations and modules, and what it consists
 * of. It answers as the model itself, and shapes are what they are there. Declarations and modules that are the same objects
 * as in an earlier run are so here as well; where it is known what differs from the last model, nothing else is looked at.
 */
export function modelTracer(questions: Questions): Tracer {
  const known = new WeakMap<object, object>();
  let last: Traced | undefined;
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
  const tracedModule = (module: Module): Module => traced(module, ({ document }) => `module ${document}`);
  const tracedDeclaration = (one: Declaration): Declaration => traced(one, ({ id }) => `declaration ${id}`);
  const tracedAll = (model: Model): Traced => {
    questions.beginAll();
    const modules = model.modules.map(tracedModule);
    const declarations: { [id: string]: Declaration } = {};
    for (const [id, one] of Object.entries(model.declarations)) declarations[id] = tracedDeclaration(one);
    questions.dropAbsent();
    return { model, modules, declarations, list: model.modules.map(listed) };
  };
  /** Nobody asks the last one any more. */
  const tracedAgain = (model: Model, { declarations, ...before }: Traced, delta: Omit<Delta, "since">): Traced => {
    for (const { now } of delta.declarations) declarations[now.id] = tracedDeclaration(now);
    if (delta.modules.length === 0) return { ...before, model, declarations };
    const modules = [...before.modules];
    for (const place of otherPlaces(before.model.modules, model.modules)) {
      const module = model.modules[place];
      if (module !== undefined) modules[place] = tracedModule(module);
    }
    const isListedAgain = delta.modules.every((change) => sameText(listed(change.before), listed(change.now)));
    return { model, modules, declarations, list: isListedAgain ? before.list : model.modules.map(listed) };
  };
  return (model) => {
    const delta = deltaBetween(last?.model, model);
    const { modules, declarations, list } =
      last === undefined || delta === undefined ? tracedAll(model) : tracedAgain(model, last, delta);
    last = { model, modules, declarations, list };
    const note = questions.add("model", {
      // What stands in modules and declarations is asked of them.
      answer: (member) => (member === "modules" ? list : model[member as keyof Model]),
    });
    return new Proxy(model, {
      get: (_, member: keyof Model) => {
        if (member === "declarations") return declarations;
        note(member);
        return member === "modules" ? modules : model[member];
      },
    });
  };
}

/** What a list of modules says of one. */
function listed({ document, name, declarations }: Module): readonly unknown[] {
  return [document, name, declarations];
}

function sameText(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
