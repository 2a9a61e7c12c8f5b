import { type Exports, evaluateModules } from "../../code/evaluate-modules.ts";
import { slices } from "../../code/slices.ts";
import type { Artifact } from "../../model/artifact.ts";
import type { Json } from "../../model/json.ts";
import { allDeclarations, type Declaration, type Model, type Module } from "../../model/model.ts";
import { referencesOf } from "../../model/shape/references.ts";
import type { DeclarationId, Shape } from "../../model/shape/shape.ts";
import { subModel } from "../../model/sub-model.ts";
import type { EmitOptions, Judge } from "../target.ts";
import { acceptingFormats, CUSTOM_FORMATS } from "./module/custom-formats.ts";

/** Declarations of one module. */
const MAX_IN_ONE = 200;

/** The part of a guard's answer that is read here. */
type Answer = { readonly ok: true } | { readonly ok: false; readonly errors: readonly GuardError[] };

interface GuardError {
  readonly instanceLocation: string;
  readonly message: string;
}

/**
 * Makes guards of subschemas and of what they refer to, and puts values to them: the same code that the run's guards have.
 * Nothing is written.
 * @param emit - gives the guards of a model
 */
export async function judgeOf(
  model: Model,
  shapes: readonly Shape[],
  options: EmitOptions,
  emit: (model: Model, options: EmitOptions) => Promise<readonly Artifact[]>,
): Promise<Judge> {
  const alike = groupAlike(shapes);
  const subjects = subjectsOf([...alike.keys()], model);
  const modules = slices(subjects, MAX_IN_ONE).map(
    (declarations, index): Module => ({
      name: `${declarations[0]?.module}`,
      document: `judged-${index}`,
      json: true,
      dialect: "2020-12",
      declarations: declarations.map(({ id }) => id),
    }),
  );
  const needed = subModel(
    model,
    subjects.flatMap(({ uses }) => uses),
  );
  const artifacts = await emit(
    { ...needed, modules: [...needed.modules, ...modules], declarations: withUsers(needed, subjects) },
    { ...options, importExtension: "js", index: "none" },
  );
  const formats = [...(options.formatChecks?.values() ?? [])];
  const load = evaluateModules(
    new Map([
      ...artifacts.map(({ path, text }) => [path, text] as const),
      [`guards/runtime/${CUSTOM_FORMATS}.ts`, acceptingFormats(formats)],
    ]),
  );
  const exported = new Map<string, Exports>();
  for (const { name } of modules) exported.set(name, await load(`guards/${name}.ts`));
  const bySubject = new Map(
    [...alike.values()].flatMap((group, index) => group.map((shape) => [shape, subjects[index]])),
  );
  return (shape, value) => {
    const subject = bySubject.get(shape);
    if (subject === undefined) throw new Error("a subschema that no guard was made of");
    const validate = exported.get(subject.module)?.[`validate${subject.name}`] as (value: Json) => Answer;
    const answer = validate(value);
    return answer.ok ? [] : answer.errors.map(words);
  };
}

/** Subschemas that ask the same, by the first of them: most of those with a default are no more than a type. */
function groupAlike(shapes: readonly Shape[]): ReadonlyMap<Shape, readonly Shape[]> {
  const firsts = new Map<string, Shape>();
  const groups = new Map<Shape, Shape[]>();
  for (const shape of shapes) {
    const { types, values, rules, ...others } = shape.parts;
    const isPlain = Object.keys(others).length === 0;
    const key = JSON.stringify([
      types?.types,
      values?.enum,
      values?.const,
      rules?.map(({ keyword, value, asserted }) => [keyword, value, asserted]),
    ]);
    const first = (isPlain ? firsts.get(key) : undefined) ?? shape;
    if (isPlain) firsts.set(key, first);
    groups.set(first, [...(groups.get(first) ?? []), shape]);
  }
  return groups;
}

function words({ instanceLocation, message }: GuardError): string {
  return instanceLocation === "" ? message : `${instanceLocation} ${message}`;
}

/** A declaration for each subschema, under a name that the model does not have. */
function subjectsOf(shapes: readonly Shape[], model: Model): readonly Declaration[] {
  const names = new Set([...allDeclarations(model)].map(({ name }) => name.toLowerCase()));
  const modules = new Set(model.modules.map(({ name }) => name));
  let prefix = "Judged";
  while (
    [...names].some((name) => name.startsWith(prefix.toLowerCase())) ||
    [...modules].some((name) => name.startsWith(prefix))
  )
    prefix += "X";
  return shapes.map((shape, index) => ({
    id: `${prefix}:${index}`,
    uri: `${prefix}:${index}`,
    at: shape.at,
    name: `${prefix}${index}`,
    module: `${prefix}${Math.floor(index / MAX_IN_ONE)}`,
    shape,
    uses: referencesOf(shape),
    usedBy: [],
    recursive: false,
  }));
}

/** The declarations along with the subjects, which use some of them. */
function withUsers(model: Model, subjects: readonly Declaration[]): Model["declarations"] {
  const users = new Map<DeclarationId, DeclarationId[]>();
  for (const { id, uses } of subjects) {
    for (const used of uses) users.set(used, [...(users.get(used) ?? []), id]);
  }
  const known = Object.values(model.declarations).map((declaration) => {
    const more = users.get(declaration.id) ?? [];
    return { ...declaration, usedBy: [...declaration.usedBy, ...more] };
  });
  return Object.fromEntries([...known, ...subjects].map((declaration) => [declaration.id, declaration]));
}
