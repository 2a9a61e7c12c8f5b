import { type ModuleFile, printModules } from "../../code/module-file.ts";
import type { Artifact } from "../../model/artifact.ts";
import { declarationOf, type Model } from "../../model/model.ts";
import type { EmitOptions, Locate, Target } from "../target.ts";
import { guardModule, moduleNotice } from "./guard-module.ts";
import { type RuntimeFiles, runtimeFiles } from "./runtime-files.ts";
import { documentFolder, schemaDocumentModule } from "./schema-document.ts";

const FOLDER = "guards";
/** Read once: it is part of the tool. */
const RUNTIME: RuntimeFiles = runtimeFiles();

/** Functions that tell whether a value has a declaration's shape, a module per schema document. */
export const guards: Target = {
  name: "guards",
  folder: FOLDER,
  needs: ["types"],
  locate: (declaration) => ({ path: `${FOLDER}/${declaration.module}.ts`, symbol: `is${declaration.name}` }),
  emit: async (model, options, locate) => {
    const used = new Set<string>(["output", "standard-schema", "validation"]);
    const modules = emitModules(model, options, locate, used);
    const documents = emitDocuments(model, options);
    const copies = RUNTIME.closure(used).map(
      ({ name, text }): Artifact => ({
        path: `${FOLDER}/runtime/${name}.ts`,
        text: `// ${notice(options)}\n\n${text}`,
        target: FOLDER,
        declarations: [],
      }),
    );
    return { artifacts: [...modules, ...documents, ...copies], diagnostics: [] };
  },
};

function notice({ command }: EmitOptions): string {
  return `Copied here by \`${command}\`. Do not edit.`;
}

function emitModules(model: Model, options: EmitOptions, locate: Locate, used: Set<string>): readonly Artifact[] {
  const documents = `${FOLDER}/${documentFolder(model)}`;
  const files = model.modules.map((module) => {
    const declarations = module.declarations.map((id) => declarationOf(model, id));
    const path = `${FOLDER}/${module.name}.ts`;
    const { file, runtimeNames } = guardModule({
      module,
      declarations,
      path,
      model,
      options,
      locate,
      runtime: RUNTIME,
      documents,
    });
    for (const name of runtimeNames) used.add(name);
    return file;
  });
  return printed(FOLDER, model, files);
}

function emitDocuments(model: Model, options: EmitOptions): readonly Artifact[] {
  const folder = `${FOLDER}/${documentFolder(model)}`;
  const files = model.modules.map((module) => {
    const place = { folder, runtime: `${FOLDER}/runtime`, banner: moduleNotice(module, options) };
    return schemaDocumentModule(module, model, place);
  });
  return printed(folder, model, files);
}

/** The artifacts of a file for each module of the model. */
function printed(folder: string, { modules }: Model, files: readonly ModuleFile[]): readonly Artifact[] {
  const texts = printModules(files);
  return modules.map(({ name, declarations }, index) => ({
    path: `${folder}/${name}.ts`,
    text: texts[index] ?? "",
    target: FOLDER,
    declarations,
  }));
}
