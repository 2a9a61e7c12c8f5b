import type { Model } from "../model/model.ts";
import type { Questions, Subject } from "./trace.ts";

/**
 * The model as one that notes what is asked of it: which members of which declarations and modules, and what it consists
 * of. It answers as the model itself, and shapes are what they are there.
 */
export function tracedModel(model: Model, questions: Questions): Model {
  const modules = model.modules.map((module) => traced(module, `module ${module.document}`, questions));
  const declarations = Object.fromEntries(
    Object.entries(model.declarations).map(([id, one]) => [id, traced(one, `declaration ${id}`, questions)]),
  );
  const note = questions.add("model", {
    answer: (member) =>
      // What stands in modules and declarations is asked of them.
      member === "modules"
        ? model.modules.map(({ document, name, declarations: ids }) => [document, name, ids])
        : model[member as keyof Model],
  });
  return new Proxy(model, {
    get: (_, member: keyof Model) => {
      if (member === "declarations") return declarations;
      note(member);
      return member === "modules" ? modules : model[member];
    },
  });
}

function traced<Subjected extends object>(subject: Subjected, name: string, { add }: Questions): Subjected {
  const answer: Subject["answer"] = (member) => (subject as { readonly [member: string]: unknown })[member];
  const note = add(name, { answer });
  return new Proxy(subject, {
    get: (_, member) => {
      if (typeof member === "symbol") return undefined;
      note(member);
      return answer(member);
    },
  });
}
