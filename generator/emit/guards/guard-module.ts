import { code, name as expressionName, helper, moduleName } from "../../code/expression.ts";
import { indent } from "../../code/indent.ts";
import { quote } from "../../code/literal.ts";
import type { ModuleFile } from "../../code/module-file.ts";
import type { Declaration, Module } from "../../model/model.ts";
import type { EmitOptions } from "../target.ts";
import {
  documentImports,
  type GuardModule,
  guardImports,
  runtimeImports,
  typeImports,
  typeName,
} from "./guard-imports.ts";
import { type ModuleScope, moduleScope } from "./module-scope.ts";
import { answerBody, type Frame } from "./render-answer.ts";
import { renderExplanation } from "./render-explanation.ts";
import { schemaReference } from "./schema-document.ts";
import { rootSpot } from "./scope.ts";
import { shapeSteps } from "./shape-steps.ts";
import { speaksOf } from "./statements.ts";

/** The guards of one schema document, and the names of the runtime files that they import. */
export function guardModule(input: GuardModule): {
  readonly file: ModuleFile;
  readonly runtimeNames: ReadonlySet<string>;
} {
  const { module, declarations, options, runtime } = input;
  const scope = moduleScope(input.model, input.jsonTypes, options.formats === "assert");
  const functions = declarations.flatMap((declaration) => guardFunctions(declaration, input, scope));
  const { statements, names } = scope.used();
  const helpers = new Set([...names].filter(runtime.has));
  return {
    file: {
      banner: [moduleNotice(module, options)],
      imports: [
        ...typeImports(input),
        ...runtimeImports(input, helpers),
        ...guardImports(input, scope, names),
        ...(names.has("schemaDocument") ? documentImports(input) : []),
      ],
      statements: [...statements, ...functions].map(indent),
    },
    runtimeNames: new Set([...helpers].map(runtime.fileOf)),
  };
}

/** What the first line of a module says. */
export function moduleNotice({ document }: Module, { source, command }: EmitOptions): string {
  return `Generated from ${source}${document} by \`${command}\`. Do not edit.`;
}

function guardFunctions(declaration: Declaration, input: GuardModule, scope: ModuleScope): readonly string[] {
  const { name } = declaration;
  const type = typeName(declaration, input.declarations);
  const call = (exported: string): string => scope.print(helper(exported));
  const steps = shapeSteps(declaration.shape, rootSpot(declaration.at.pointer), scope);
  const answer = answerBody(steps, answerFrame(name, scope));
  const explanation = renderExplanation(steps, scope.print);
  const value = speaksOf(answer, "value") ? "value" : "_value";
  const site = explanation === "" ? "" : `const site = ${call("within")}(from, ${quote(schemaUri(declaration))});\n`;
  return [
    `/** Whether a value is of the type ${name}. */
export function is${name}(${value}: unknown): ${value} is ${type} {\n${declaration.recursive ? guarded(answer, call("tooDeep")) : answer}}`,
    `/** Throws a TypeError with \`errors\` where a value is not of the type ${name}. */
export function assert${name}(value: unknown): asserts value is ${type} {
if (!is${name}(value)) throw ${call("refusal")}(${quote(name)}, ${call("explain")}(value, explain${name}));
}`,
    `/** The value with the type ${name}, or what is wrong with it: at most \`most\` errors, a hundred if not said. */
export function validate${name}(value: unknown, most?: number): Validation<${type}> {
return is${name}(value) ? { ok: true, value } : { ok: false, errors: ${call("explain")}(value, explain${name}, most) };
}`,
    `/** Reports everything that keeps a value from being of the type ${name}. */
export function explain${name}(${parameters(explanation)}): void {\n${site}${explanation}}`,
    `/** ${name} as a Standard Schema. */
export const ${name}Schema: StandardSchema<${type}> = /* @__PURE__ */ ${call("standardSchema")}(${standardArguments(declaration, input, scope)});`,
  ];
}

function standardArguments(declaration: Declaration, { module }: GuardModule, { print }: ModuleScope): string {
  const validate = `validate${declaration.name}`;
  // What differs from its schema by scope or direction has no JSON Schema that says the same.
  if (declaration.uri !== declaration.id) return validate;
  const document = print(moduleName("schemaDocument"));
  if (declaration.at.pointer === "") return `${validate}, ${document}`;
  return `${validate}, ${document}, ${quote(schemaReference(declaration.at, module))}`;
}

/** A recursive guard can meet a value that is nested more deeply than the stack is. */
function guarded(body: string, tooDeep: string): string {
  return `try {\n${body}} catch (error) {\nreturn ${tooDeep}(error);\n}\n`;
}

function answerFrame(name: string, { print }: ModuleScope): Frame {
  return {
    print,
    again: (argument) => code`${expressionName(`is${name}`)}(${argument})`,
    parameter: expressionName("value"),
  };
}

function parameters(explanation: string): string {
  if (explanation === "") return "_value: unknown, _from: Site";
  return `${speaksOf(explanation, "value") ? "value" : "_value"}: unknown, from: Site`;
}

/** The schema's URI with a fragment. */
function schemaUri({ uri }: Declaration): string {
  return uri.includes("#") ? uri : `${uri}#`;
}
