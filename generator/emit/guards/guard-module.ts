import { code, name as expressionName } from "../../code/expression.ts";
import { indent } from "../../code/indent.ts";
import { quote } from "../../code/literal.ts";
import type { Import, ImportedName, ModuleFile } from "../../code/module-file.ts";
import { relativeSpecifier } from "../../code/specifier.ts";
import type { Declaration, Model, Module } from "../../model/model.ts";
import type { EmitOptions, Locate } from "../target.ts";
import { type ModuleScope, moduleScope } from "./module-scope.ts";
import { type Frame, renderAnswer, renderExplanation } from "./render.ts";
import type { RuntimeFiles } from "./runtime-files.ts";
import { rootSpot } from "./scope.ts";
import { shapeSteps } from "./shape-steps.ts";

interface Input {
  readonly module: Module;
  readonly declarations: readonly Declaration[];
  /** The artifact's path. */
  readonly path: string;
  readonly model: Model;
  readonly options: EmitOptions;
  readonly locate: Locate;
  readonly runtime: RuntimeFiles;
}

/** The guards of one schema document, and the names of the runtime files that they import. */
export function guardModule(input: Input): { readonly file: ModuleFile; readonly runtimeNames: ReadonlySet<string> } {
  const { module, declarations, options, runtime } = input;
  const scope = moduleScope(input.model, options.formats === "assert");
  const functions = declarations.flatMap((declaration) => guardFunctions(declaration, scope));
  const helpers = new Set([...scope.helpers, ...runtimeHelpers(functions)]);
  const statements = [...scope.statements(functions.join("\n")), ...functions].map(indent);
  return {
    file: {
      banner: [`Generated from ${options.source}${module.document} by \`${options.command}\`. Do not edit.`],
      imports: [...typeImports(input), ...runtimeImports(input, helpers), ...guardImports(input, scope)],
      statements,
    },
    runtimeNames: new Set([...helpers].map(runtime.fileOf)),
  };
}

/** Helpers that the frame of every guard calls. */
const FRAME_HELPERS = ["below", "explain", "fail", "failBranches", "refusal", "within"];

function runtimeHelpers(functions: readonly string[]): readonly string[] {
  const text = functions.join("\n").replaceAll(/"(?:[^"\\]|\\.)*"/g, '""');
  return FRAME_HELPERS.filter((helper) => new RegExp(`\\b${helper}\\(`).test(text));
}

function guardFunctions(declaration: Declaration, scope: ModuleScope): readonly string[] {
  const { name } = declaration;
  const type = typeName(name);
  const steps = shapeSteps(declaration.shape, rootSpot(declaration.at.pointer), scope);
  const answer = renderAnswer(steps, answerFrame(name, scope));
  const explanation = renderExplanation(steps, scope.print);
  const isTotal =
    /return false;\n$/.test(answer) && answer.indexOf("\n") === answer.length - 1 && answer.startsWith("return");
  const value = answer === "" || isTotal ? "_value" : "value";
  const site = `const site = within(from, ${quote(schemaUri(declaration))});\n`;
  return [
    `/** Whether a value is of the type ${name}. */
export function is${name}(${value}: unknown): ${value} is ${type} {\n${answer}${isTotal ? "" : "return true;\n"}}`,
    `/** Throws a TypeError with \`errors\` where a value is not of the type ${name}. */
export function assert${name}(value: unknown): asserts value is ${type} {
if (!is${name}(value)) throw refusal(${quote(name)}, explain(value, explain${name}));
}`,
    `/** The value with the type ${name}, or everything that is wrong with it. */
export function validate${name}(value: unknown): Validation<${type}> {
return is${name}(value) ? { ok: true, value } : { ok: false, errors: explain(value, explain${name}) };
}`,
    `/** Reports everything that keeps a value from being of the type ${name}. */
export function explain${name}(${parameters(explanation)}): void {\n${explanation === "" ? "" : site}${explanation}}`,
  ];
}

function answerFrame(name: string, { print }: ModuleScope): Frame {
  return { print, again: (argument) => code`${expressionName(`is${name}`)}(${argument})`, parameter: expressionName("value") };
}

function parameters(explanation: string): string {
  if (explanation === "") return "_value: unknown, _from: Site";
  return `${/\bvalue\b/.test(explanation) ? "value" : "_value"}: unknown, from: Site`;
}

function schemaUri({ id }: Declaration): string {
  return id.includes("#") ? id : `${id}#`;
}

/** Names that a guard module uses itself; a type of such a name is imported under another one. */
const TAKEN: ReadonlySet<string> = new Set(
  "Array Infinity JSON Math NaN Number Object RegExp Set Site String TypeError Validation".split(" "),
);

function typeName(name: string): string {
  return TAKEN.has(name) ? `${name}$` : name;
}

function typeImports({ declarations, locate, path }: Input): readonly Import[] {
  const [first] = declarations;
  if (first === undefined) return [];
  const names = declarations.map(
    ({ name }): ImportedName => (TAKEN.has(name) ? { name, alias: typeName(name) } : { name }),
  );
  return [{ from: relativeSpecifier(path, locate("types", first).path), names: sorted(names), typeOnly: true }];
}

function runtimeImports({ path, runtime, module }: Input, helpers: ReadonlySet<string>): readonly Import[] {
  const files = [...new Set([...helpers].map(runtime.fileOf))].sort();
  const folder = `${path.slice(0, path.length - module.name.length - ".ts".length)}runtime`;
  return [
    {
      from: relativeSpecifier(path, `${folder}/validation.ts`),
      names: [{ name: "Site" }, { name: "Validation" }],
      typeOnly: true,
    },
    ...files.map((file) => ({
      from: relativeSpecifier(path, `${folder}/${file}.ts`),
      names: sorted([...helpers].filter((helper) => runtime.fileOf(helper) === file).map((name) => ({ name }))),
      typeOnly: false,
    })),
  ];
}

function guardImports({ module, locate, path }: Input, scope: ModuleScope): readonly Import[] {
  const byPath = new Map<string, string[]>();
  for (const declaration of scope.called) {
    if (declaration.module === module.name) continue;
    const from = relativeSpecifier(path, locate("guards", declaration).path);
    byPath.set(from, [...(byPath.get(from) ?? []), `explain${declaration.name}`, `is${declaration.name}`]);
  }
  return [...byPath]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, names]) => ({ from, names: sorted(names.map((name) => ({ name }))), typeOnly: false }));
}

function sorted(names: readonly ImportedName[]): readonly ImportedName[] {
  return [...names].sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
}
