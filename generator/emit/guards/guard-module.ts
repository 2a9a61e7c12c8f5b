import { code, name as expressionName } from "../../code/expression.ts";
import { indent } from "../../code/indent.ts";
import { quote } from "../../code/literal.ts";
import type { ModuleFile } from "../../code/module-file.ts";
import type { Declaration } from "../../model/model.ts";
import { type GuardModule, guardImports, runtimeImports, typeImports, typeName } from "./guard-imports.ts";
import { type ModuleScope, moduleScope } from "./module-scope.ts";
import { answerBody, type Frame } from "./render-answer.ts";
import { renderExplanation } from "./render-explanation.ts";
import { rootSpot } from "./scope.ts";
import { shapeSteps } from "./shape-steps.ts";
import { speaksOf } from "./statements.ts";

/** The guards of one schema document, and the names of the runtime files that they import. */
export function guardModule(input: GuardModule): {
  readonly file: ModuleFile;
  readonly runtimeNames: ReadonlySet<string>;
} {
  const { module, declarations, options, runtime } = input;
  const scope = moduleScope(input.model, options.formats === "assert");
  const functions = declarations.flatMap((declaration) => guardFunctions(declaration, declarations, scope));
  const helpers = new Set([...scope.helpers, ...runtimeHelpers(functions)]);
  const statements = [...scope.statements(functions.join("\n")), ...functions].map(indent);
  return {
    file: {
      banner: [`Generated from ${options.source}${module.document} by \`${options.command}\`. Do not edit.`],
      imports: [
        ...typeImports(input),
        ...runtimeImports(input, helpers),
        ...guardImports(input, scope, statements.join("\n")),
      ],
      statements,
    },
    runtimeNames: new Set([...helpers].map(runtime.fileOf)),
  };
}

/** Helpers that the frame of every guard calls. */
const FRAME_HELPERS = [
  "below",
  "explain",
  "fail",
  "failBranches",
  "failWith",
  "refusal",
  "standardSchema",
  "tooDeep",
  "within",
];

function runtimeHelpers(functions: readonly string[]): readonly string[] {
  const text = functions.join("\n").replaceAll(/"(?:[^"\\]|\\.)*"/g, '""');
  return FRAME_HELPERS.filter((helper) => new RegExp(`\\b${helper}\\(`).test(text));
}

function guardFunctions(
  declaration: Declaration,
  siblings: readonly Declaration[],
  scope: ModuleScope,
): readonly string[] {
  const { name } = declaration;
  const type = typeName(declaration, siblings);
  const steps = shapeSteps(declaration.shape, rootSpot(declaration.at.pointer), scope);
  const answer = answerBody(steps, answerFrame(name, scope));
  const explanation = renderExplanation(steps, scope.print);
  const value = speaksOf(answer, "value") ? "value" : "_value";
  const site = `const site = within(from, ${quote(schemaUri(declaration))});\n`;
  return [
    `/** Whether a value is of the type ${name}. */
export function is${name}(${value}: unknown): ${value} is ${type} {\n${guarded(declaration, answer)}}`,
    `/** Throws a TypeError with \`errors\` where a value is not of the type ${name}. */
export function assert${name}(value: unknown): asserts value is ${type} {
if (!is${name}(value)) throw refusal(${quote(name)}, explain(value, explain${name}));
}`,
    `/** The value with the type ${name}, or what is wrong with it: at most \`most\` errors, a hundred if not said. */
export function validate${name}(value: unknown, most?: number): Validation<${type}> {
return is${name}(value) ? { ok: true, value } : { ok: false, errors: explain(value, explain${name}, most) };
}`,
    `/** Reports everything that keeps a value from being of the type ${name}. */
export function explain${name}(${parameters(explanation)}): void {\n${explanation === "" ? "" : site}${explanation}}`,
    `/** ${name} as a Standard Schema. */
export const ${name}Schema: StandardSchema<${type}> = /* @__PURE__ */ standardSchema(validate${name});`,
  ];
}

/** A recursive guard can meet a value that is nested more deeply than the stack is. */
function guarded({ recursive }: Declaration, body: string): string {
  return recursive ? `try {\n${body}} catch (error) {\nreturn tooDeep(error);\n}\n` : body;
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

/** The schema's URI with a fragment. What a variant in a dynamic scope has behind its id is no part of it. */
function schemaUri({ id, at }: Declaration): string {
  const end = id.indexOf("@", id.indexOf("#") + at.pointer.length);
  const uri = end === -1 || !id.includes("#") ? id : id.slice(0, end);
  return uri.includes("#") ? uri : `${uri}#`;
}
