import { lineComment } from "../../code/comment.ts";
import { printModules } from "../../code/module-file.ts";
import { type RuntimeFiles, runtimeFiles } from "../../code/runtime-files.ts";
import type { Artifact } from "../../model/artifact.ts";
import type { Target } from "../target.ts";
import { codecModule, isCoded } from "./codec-module.ts";
import { codecOf } from "./codec-scope.ts";
import { judgeDefaults } from "./judge-defaults.ts";
import { writtenConversions } from "./written.ts";

const FOLDER = "codecs";
/** Read once: it is part of the tool. */
const RUNTIME: RuntimeFiles = runtimeFiles(new URL("./runtime/", import.meta.url));

/** Functions between values and their form on the wire, a module per schema document in which anything differs there. */
export const codecs: Target = {
  name: FOLDER,
  folder: FOLDER,
  needs: ["types", "guards"],
  isDefault: true,
  options: ["importExtension"],
  has: ({ id }, model) => codecOf(id, model) !== undefined,
  locate: ({ module, name }) => ({
    path: `${FOLDER}/${module}.ts`,
    symbols: { decode: `decode${name}`, encode: `encode${name}`, codec: `${name}Codec` },
  }),
  emit: async (model, options, locate, _before, judge) => {
    const written = writtenConversions(model.wire?.conversions ?? []);
    const modules = model.modules.filter((module) => isCoded(module, model));
    const made = modules.map((module) => codecModule({ module, model, options, locate, written, runtime: RUNTIME }));
    const texts = printModules(made.map(({ file }) => file));
    const files = new Set(made.flatMap(({ runtimeFiles }) => [...runtimeFiles]));
    const artifacts = modules.map(
      ({ name, declarations }, index): Artifact => ({
        path: `${FOLDER}/${name}.ts`,
        text: texts[index] ?? "",
        target: FOLDER,
        declarations,
      }),
    );
    const copies = RUNTIME.closure(files, options.importExtension).map(
      ({ name, text }): Artifact => ({
        path: `${FOLDER}/runtime/${name}.ts`,
        text: `${lineComment(`Copied here by \`${options.command}\`. Do not edit.`)}\n${text}`,
        target: FOLDER,
        declarations: [],
      }),
    );
    return { artifacts: [...artifacts, ...copies], diagnostics: await judgeDefaults(model, options, judge) };
  },
};
