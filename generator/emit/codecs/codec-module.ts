import { indent } from "../../code/indent.ts";
import { quote } from "../../code/literal.ts";
import type { Import, ImportedName, ModuleFile } from "../../code/module-file.ts";
import { moduleSpecifier } from "../../code/specifier.ts";
import { type Declaration, declarationOf, type Model, type Module } from "../../model/model.ts";
import { TOLD_ERRORS } from "../target.ts";
import { type CodecModule, type CodecScope, codecOf, codecScope, codedDeclarations } from "./codec-scope.ts";
import { conversionConstant } from "./conversion-expressions.ts";
import { formConstant, typedDeclarations, typedFunctions } from "./typed-functions.ts";

/** Whether any declaration of a module has a codec. */
export function isCoded(module: Module, model: Model): boolean {
  if (model.wire === undefined && model.typed === undefined) return false;
  return codedDeclarations(module, model).length > 0 || typedDeclarations(module, model).length > 0;
}

/** The codecs of one schema document, and the runtime's files that they import. */
export function codecModule(input: CodecModule): {
  readonly file: ModuleFile;
  readonly runtimeFiles: ReadonlySet<string>;
} {
  const { module, model, options, runtime } = input;
  const scope = codecScope(input);
  const declarations = codedDeclarations(module, model);
  const functions = declarations.flatMap((declaration) => codecFunctions(declaration, input, scope));
  // A map hands out what is added to it while it is being walked.
  for (const [id, name] of scope.collected.local) {
    const conversion = model.wire?.conversions[id];
    if (conversion !== undefined) functions.push(conversionConstant(name, conversion, scope));
  }
  functions.push(...typedStatements(input, scope));
  const { helpers, types, constants } = scope.collected;
  return {
    file: {
      banner: [`Generated from ${options.source}${module.document} by \`${options.command}\`. Do not edit.`],
      imports: importsOf(input, declarations, scope),
      statements: [...[...constants.values()].map(({ text }) => text), ...functions].map(indent),
    },
    runtimeFiles: new Set([...[...helpers].map(runtime.fileOf), ...types.values()]),
  };
}

/** All that there is between plain and typed values: constants and functions of declarations, and constants of what is in them. */
function typedStatements(input: CodecModule, scope: CodecScope): readonly string[] {
  const { module, model } = input;
  const statements = typedDeclarations(module, model).flatMap((declaration) =>
    typedFunctions(declaration, input, scope, (one) => typeName(one, input)),
  );
  // A map hands out what is added to it while it is being walked.
  for (const [id, name] of scope.collected.localForms) {
    const conversion = model.typed?.conversions[id];
    if (conversion !== undefined) statements.push(formConstant(name, conversion, scope));
  }
  return statements;
}

function codecFunctions(declaration: Declaration, input: CodecModule, scope: CodecScope): readonly string[] {
  const { model } = input;
  const { id, name } = declaration;
  const codec = codecOf(id, model);
  const conversion = codec === undefined ? undefined : model.wire?.conversions[codec.conversion];
  if (codec === undefined || conversion === undefined) return [];
  const wire = declarationOf(model, codec.wire);
  const [type, wireType] = [typeName(declaration, input), typeName(wire, input)];
  const { use, useType, told } = scope;
  const known = scope.conversion(codec.conversion);
  const owner = scope.conversionOwner(codec.conversion) ?? id;
  // The conversion of another module is asked for when it is used: modules may import one another.
  const isLocal = declarationOf(model, owner).module === input.module.name;
  const own = isLocal ? known : `conversion${name}`;
  const decoding = `/* @__PURE__ */ ${use("decoder")}(${own}, validate${name})`;
  const encoding = (types = ""): string => `/* @__PURE__ */ ${use("encoder")}${types}(${own})`;
  return [
    ...(owner === id
      ? [
          `/** A step of codecs: between ${name} and its form on the wire. */
export ${conversionConstant(own, conversion, scope)}`,
        ]
      : []),
    ...(isLocal
      ? []
      : [
          `const ${own}: ${useType("Conversion", "conversion")} = /* @__PURE__ */ ${use("conversion")}(${quote(conversion.uri)}, () => ${known});`,
        ]),
    `/** Reads ${name} out of its form on the wire, or tells what is wrong: at most \`maxErrors\` errors, a hundred if not said. */
export const decode${name}: ${useType("Decode", "decode")}<${type}> = ${pure(told?.("toldDecode", decoding)) ?? decoding};`,
    `/** ${name} in its form on the wire. Throws a TypeError with \`errors\` where two of its members would be one there. */
export const encode${name}: (value: ${type}) => ${wireType} = ${pure(told?.("toldEncode", encoding(`<${type}, ${wireType}>`))) ?? encoding()};`,
    `/** ${name} and its form on the wire as a Standard Schema, which takes the latter. */
export const ${name}Codec: ${useType("Codec", "codec")}<${wireType}, ${type}> = /* @__PURE__ */ ${use("codec")}(decode${name}, encode${name});`,
  ];
}

/** A call that bundlers may leave out with what it makes. */
function pure(call: string | undefined): string | undefined {
  return call === undefined ? undefined : `/* @__PURE__ */ ${call}`;
}

/** Names that a module of codecs uses itself; a type of such a name is imported under another one. */
const TAKEN: ReadonlySet<string> = new Set("Codec Conversion Decode Decoding Form Object RegExp".split(" "));

function typeName({ name }: Declaration, { module, model }: CodecModule): string {
  const isTaken = TAKEN.has(name) || codedDeclarations(module, model).some((other) => name === `${other.name}Codec`);
  return isTaken ? `${name}$` : name;
}

function importsOf(input: CodecModule, declarations: readonly Declaration[], scope: CodecScope): readonly Import[] {
  const { module, model, options, locate, runtime } = input;
  const { helpers, types, guards, isTold, imported } = scope.collected;
  const path = `codecs/${module.name}.ts`;
  const byPath = new Map<string, { readonly typeOnly: boolean; readonly names: Map<string, ImportedName> }>();
  const add = (to: string, typeOnly: boolean, name: string, alias?: string): void => {
    const key = `${typeOnly} ${to}`;
    const known = byPath.get(key) ?? { typeOnly, names: new Map() };
    known.names.set(name, alias === undefined ? { name } : { name, alias });
    byPath.set(key, known);
  };
  for (const declaration of declarations) {
    const wire = declarationOf(model, codecOf(declaration.id, model)?.wire ?? declaration.id);
    for (const one of [declaration, wire]) {
      const alias = typeName(one, input);
      add(locate("types", one).path, true, one.name, alias === one.name ? undefined : alias);
    }
    add(locate("guards", declaration).path, false, `validate${declaration.name}`);
  }
  for (const { id } of typedDeclarations(module, model)) {
    for (const one of [id, model.typed?.forms[id]?.value ?? id].map((each) => declarationOf(model, each))) {
      const alias = typeName(one, input);
      add(locate("types", one).path, true, one.name, alias === one.name ? undefined : alias);
    }
  }
  for (const id of guards) {
    const guarded = declarationOf(model, id);
    add(locate("guards", guarded).path, false, `is${guarded.name}`);
  }
  if (isTold()) add(TOLD_ERRORS.path, false, TOLD_ERRORS.tell);
  for (const [type, file] of types) add(`codecs/runtime/${file}.ts`, true, type);
  for (const helper of helpers) add(`codecs/runtime/${runtime.fileOf(helper)}.ts`, false, helper);
  for (const [owner, names] of imported) {
    for (const name of names) add(`codecs/${declarationOf(model, owner).module}.ts`, false, name);
  }
  return [...byPath]
    .map(([key, { typeOnly, names }]): Import & { readonly to: string } => {
      const to = key.slice(key.indexOf(" ") + 1);
      const sorted = [...names.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
      return { to, from: moduleSpecifier(path, to, options), names: sorted, typeOnly };
    })
    .sort((one, other) => Number(other.typeOnly) - Number(one.typeOnly) || (one.to < other.to ? -1 : 1))
    .map(({ from, names, typeOnly }) => ({ from, names, typeOnly }));
}
