import { posix } from "node:path";
import { name as expressionName, helper, moduleName } from "../../../code/expression.ts";
import { indent } from "../../../code/indent.ts";
import { quote } from "../../../code/literal.ts";
import type { ModuleFile } from "../../../code/module-file.ts";
import { isFragment } from "../../../model/location.ts";
import type { Declaration, Module } from "../../../model/model.ts";
import { subshapes } from "../../../model/shape/children.ts";
import type { PartKind } from "../../../model/shape/shape.ts";
import { type EmitOptions, TOLD_ERRORS } from "../../target.ts";
import { withNames } from "../render/local-names.ts";
import { type ModuleScope, moduleScope } from "../render/module-scope.ts";
import { answerText } from "../render/render-answer.ts";
import { explainingFunction, renderExplanation } from "../render/render-explanation.ts";
import { memoParameter, parameterName, rootSpot, SITE, VALUE } from "../render/scope.ts";
import { type Print, printer } from "../render/statements.ts";
import { shapeSteps } from "../steps/shape-steps.ts";
import type { Step } from "../steps/step.ts";
import { CUSTOM_FORMATS } from "./custom-formats.ts";
import {
  besideRuntime,
  documentImports,
  type GuardModule,
  guardImports,
  runtimeImports,
  type TypeNames,
  typeImports,
  typeNames,
} from "./guard-imports.ts";

/** The guards of one schema document, and the names of the runtime files that they import. */
export function guardModule(input: GuardModule): {
  readonly file: ModuleFile;
  readonly runtimeNames: ReadonlySet<string>;
  /** The functions that check formats of the user's. */
  readonly formatNames: readonly string[];
} {
  const { module, declarations, options, runtime } = input;
  const scope = moduleScope(input);
  const types = typeNames(declarations);
  const functions = [
    ...declarations.flatMap((declaration) => guardFunctions(declaration, types, input, scope)),
    ...input.parts.flatMap((part) => partFunctions(part, input, scope)),
  ];
  const { statements, names } = scope.used();
  const helpers = new Set<string>();
  for (const name of names) if (runtime.has(name)) helpers.add(name);
  // Locals have names alike until all of the module is text.
  const formatNames = [...(input.options.formatChecks?.values() ?? [])].flatMap((format) =>
    "check" in format && names.has(format.check) ? [format.check] : [],
  );
  return {
    file: {
      banner: [moduleNotice(module, options)],
      imports: [
        ...typeImports(input, types),
        ...runtimeImports(input, helpers),
        ...besideRuntime(input, CUSTOM_FORMATS, formatNames),
        ...besideRuntime(
          input,
          posix.basename(TOLD_ERRORS.path, ".ts"),
          names.has(TOLD_ERRORS.explain) ? [TOLD_ERRORS.explain] : [],
        ),
        ...guardImports(input, scope, names),
        ...(names.has("schemaDocument") ? documentImports(input) : []),
      ],
      statements: withNames([...statements, ...functions]).map(indent),
    },
    runtimeNames: new Set([...helpers].map(runtime.fileOf)),
    formatNames,
  };
}

/** What the first line of a module says. */
export function moduleNotice({ document }: Module, { source, command }: EmitOptions): string {
  return `Generated from ${source}${document} by \`${command}\`. Do not edit.`;
}

/** A part has no type, and whoever asks for it wants no more than a verdict. */
function partFunctions(part: Declaration, input: GuardModule, scope: ModuleScope): readonly string[] {
  const steps = shapeSteps(part.shape, rootSpot(part.at.pointer), scope);
  return answerFunctions(part, undefined, steps, input, scope);
}

function guardFunctions(
  declaration: Declaration,
  types: TypeNames,
  input: GuardModule,
  scope: ModuleScope,
): readonly string[] {
  const { name } = declaration;
  const type = types.get(name) ?? name;
  const call = (exported: string): string => scope.print(helper(exported));
  const explain = scope.print(helper(input.options.messages === undefined ? "explain" : TOLD_ERRORS.explain));
  const max = maxDepth(declaration, input);
  const walk = max === undefined ? `explain${name}` : `${call("upToDepth")}(explain${name}, ${max})`;
  const steps = shapeSteps(declaration.shape, rootSpot(declaration.at.pointer), scope);
  const print = printer();
  const body = renderExplanation(steps, print);
  const explaining = explainingFunction(`explain${name}`, body, print, opening(print, declaration, scope));
  scope.need(print.names);
  return [
    ...answerFunctions(declaration, type, steps, input, scope),
    `/** Throws a TypeError with \`errors\` where a value is not of the type ${name}. */
export function assert${name}(value: unknown): asserts value is ${type} {
if (!is${name}(value)) throw ${call("refusal")}(${quote(name)}, ${explain}(value, ${walk}));
}`,
    `/** The value with the type ${name}, or what is wrong with it: at most \`maxErrors\` errors, a hundred if not said. */
export function validate${name}(value: unknown, maxErrors?: number): Validation<${type}> {
return is${name}(value) ? { ok: true, value } : { ok: false, errors: ${explain}(value, ${walk}, maxErrors) };
}`,
    `/** Reports everything that keeps a value from being of the type ${name}, and is true where that is as much as is wanted. */
export ${explaining}`,
    `/** ${name} as a Standard Schema. */
export const ${name}Schema: StandardSchema<${type}> = /* @__PURE__ */ ${call("standardSchema")}(${standardArguments(declaration, scope)});`,
  ];
}

function standardArguments(declaration: Declaration, { print }: ModuleScope): string {
  const validate = `validate${declaration.name}`;
  // What differs from its schema by scope or direction has no JSON Schema that says the same.
  if (declaration.uri !== declaration.id) return validate;
  const document = print(moduleName("schemaDocument"));
  if (declaration.at.pointer === "") return `${validate}, ${document}`;
  return `${validate}, ${document}, ${quote(declaration.at.pointer)}`;
}

/** How many objects and arrays the guards of a declaration let be inside of one another, where there is a limit. */
function maxDepth({ id }: Declaration, { depths, options }: GuardModule): number | undefined {
  return depths.isDeep(id) ? options.maxDepth : undefined;
}

/** The function that answers. A deep guard is two: only the outer one may say what becomes of a stack that ran out. */
function answerFunctions(
  declaration: Declaration,
  type: string | undefined,
  steps: readonly Step[],
  input: GuardModule,
  scope: ModuleScope,
): readonly string[] {
  const { id, name } = declaration;
  const { depths } = input;
  const isDeep = depths.isDeep(id);
  const called = expressionName(`${isDeep ? "check" : "is"}${name}`);
  const { body, names } = answerText(steps, called, VALUE, isDeep);
  scope.need(names);
  const value = parameterName(VALUE, names);
  const head = `/** Whether a value is of the type ${name}. */\nexport function is${name}`;
  const verdict = (parameter: string): string => (type === undefined ? "boolean" : `${parameter} is ${type}`);
  if (!isDeep) return [`${head}(${value}: unknown): ${verdict(value)} {\n${body}}`];
  const memo = depths.asksTwice(id) ? `${scope.print(helper("emptyMemo"))}()` : "undefined";
  const tooDeep = scope.print(helper("tooDeep"));
  const parameters = `${value}: unknown${memoParameter(names, true)}`;
  const max = maxDepth(declaration, input);
  const within = max === undefined ? "" : `${scope.print(helper("nestedWithin"))}(value, ${max}) && `;
  return [
    `${head}(value: unknown): ${verdict("value")} {
try {\nreturn ${within}check${name}(value, ${memo});\n} catch (error) {\nreturn ${tooDeep}(error);\n}\n}`,
    `/** \`is${name}\` from within a guard: throws where the stack runs out. */
export function check${name}(${parameters}): boolean {\n${body}}`,
  ];
}

/** What the explanation's statements speak of. */
function opening({ names }: Print, declaration: Declaration, { print }: ModuleScope): string {
  if (!names.has(SITE.text)) return "";
  const uri = quote(schemaUri(declaration));
  const made = isFragment(locationsOf(declaration))
    ? uri
    : `(keyword) => ${uri} + ${print(helper("uriFragment"))}(keyword)`;
  return `${SITE.text}.schema = ${made};\n`;
}

/** Where the schemas and keywords of a declaration stand, all in one text. */
function locationsOf({ at, shape }: Declaration): string {
  let locations = "";
  for (const {
    at: { pointer },
    parts,
  } of subshapes(shape)) {
    locations += pointer.slice(at.pointer.length);
    for (const rule of parts.rules ?? []) locations += rule.at;
    for (const kind in parts) {
      const part = parts[kind as PartKind];
      if (part === undefined || part === true || "length" in part) continue;
      for (const slot in part.at) locations += part.at[slot];
    }
  }
  return locations;
}

/** The schema's URI with a fragment. */
function schemaUri({ uri }: Declaration): string {
  return uri.includes("#") ? uri : `${uri}#`;
}
