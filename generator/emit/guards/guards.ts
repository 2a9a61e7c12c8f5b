import { lineComment } from "../../code/comment.ts";
import { type ModuleFile, printModules } from "../../code/module-file.ts";
import { slices } from "../../code/slices.ts";
import type { Artifact } from "../../model/artifact.ts";
import { declarationOf, type Model, type Module } from "../../model/model.ts";
import { jsonTypesIn } from "../../model/shape/json-types.ts";
import type { DeclarationId } from "../../model/shape/shape.ts";
import type { Emission, EmitOptions, Locate, Target } from "../target.ts";
import { depthsIn } from "./depths.ts";
import type { GuardModule } from "./guard-imports.ts";
import { guardModule, moduleNotice } from "./guard-module.ts";
import { judgeOf } from "./judge.ts";
import { type RuntimeFiles, runtimeFiles } from "./runtime-files.ts";
import { documentFolder, schemaDocumentModule } from "./schema-document.ts";

const FOLDER = "guards";
/** Modules that are held in parts until they are printed. */
const MOST_AT_ONCE = 100;
/** Read once: it is part of the tool. */
const RUNTIME: RuntimeFiles = runtimeFiles();

/** Functions that tell whether a value has a declaration's shape, a module per schema document. */
export const guards: Target = {
  name: "guards",
  folder: FOLDER,
  needs: ["types"],
  locate: (declaration) => ({ path: `${FOLDER}/${declaration.module}.ts`, symbol: `is${declaration.name}` }),
  judge: (locate) => (model, shapes, options) =>
    judgeOf(model, shapes, options, async (all, asked) => (await emit(all, asked, locate)).artifacts),
  emit,
};

async function emit(model: Model, options: EmitOptions, locate: Locate): Promise<Emission> {
  const used = new Set<string>(["output", "standard-schema", "validation"]);
  const jsonTypes = jsonTypesIn((id) => declarationOf(model, id).shape);
  const modules = slices(model.modules, MOST_AT_ONCE).flatMap((some) =>
    printed([
      ...guardFiles(some, { model, jsonTypes, depths: depthsIn(model), options, locate, runtime: RUNTIME }, used),
      ...documentFiles(some, model, options),
    ]),
  );
  const copies = RUNTIME.closure(used, options.importExtension).map(
    ({ name, text }): Artifact => ({
      path: `${FOLDER}/runtime/${name}.ts`,
      text: `${lineComment(notice(options))}\n${text}`,
      target: FOLDER,
      declarations: [],
    }),
  );
  return { artifacts: [...modules, ...copies], diagnostics: [] };
}

function notice({ command }: EmitOptions): string {
  return `Copied here by \`${command}\`. Do not edit.`;
}

/** An artifact, still to be printed. */
interface File {
  readonly path: string;
  readonly module: ModuleFile;
  readonly declarations: readonly DeclarationId[];
}

function printed(files: readonly File[]): readonly Artifact[] {
  const texts = printModules(files.map(({ module }) => module));
  return files.map(({ path, declarations }, index) => ({
    path,
    text: texts[index] ?? "",
    target: FOLDER,
    declarations,
  }));
}

function guardFiles(
  modules: readonly Module[],
  shared: Pick<GuardModule, "model" | "jsonTypes" | "depths" | "options" | "locate" | "runtime">,
  used: Set<string>,
): readonly File[] {
  const { model } = shared;
  const documents = `${FOLDER}/${documentFolder(model)}`;
  return modules.map((module) => {
    const declarations = module.declarations.map((id) => declarationOf(model, id));
    const path = `${FOLDER}/${module.name}.ts`;
    const { file, runtimeNames } = guardModule({ ...shared, module, declarations, path, documents });
    for (const name of runtimeNames) used.add(name);
    return { path, module: file, declarations: module.declarations };
  });
}

function documentFiles(modules: readonly Module[], model: Model, options: EmitOptions): readonly File[] {
  const folder = `${FOLDER}/${documentFolder(model)}`;
  return modules.map((module) => {
    const place = { ...options, folder, runtime: `${FOLDER}/runtime`, banner: moduleNotice(module, options) };
    return {
      path: `${folder}/${module.name}.ts`,
      module: schemaDocumentModule(module, model, place),
      declarations: module.declarations,
    };
  });
}
