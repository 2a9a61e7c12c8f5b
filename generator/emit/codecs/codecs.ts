import { lineComment } from "../../code/comment.ts";
import { printModules } from "../../code/module-file.ts";
import { type RuntimeFiles, runtimeFiles } from "../../code/runtime-files.ts";
import type { Artifact } from "../../model/artifact.ts";
import { artifactOf, type StandingText } from "../../model/standing-text.ts";
import { NO_REUSE, type Target } from "../target.ts";
import { codecModule, isCoded } from "./codec-module.ts";
import { codecOf } from "./codec-scope.ts";
import { judgeDefaults } from "./judge-defaults.ts";

const FOLDER = "codecs";
/** Read once: it is part of the tool. */
const RUNTIME: RuntimeFiles = runtimeFiles(new URL("./runtime/", import.meta.url));

/** Functions between values and their form on the wire, a module per schema document in which anything differs there. */
export const codecs: Target = {
  name: FOLDER,
  folder: FOLDER,
  needs: ["types", "guards"],
  isDefault: true,
  options: ["formatChecks", "importExtension", "messages", "packageImports"],
  has: ({ id }, model) => codecOf(id, model) !== undefined,
  locate: ({ module, name }) => ({
    path: `${FOLDER}/${module}.ts`,
    symbols: { decode: `decode${name}`, encode: `encode${name}`, codec: `${name}Codec` },
  }),
  emit: async (model, options, locate, _before, judge, reuse = NO_REUSE) => {
    const plain = reuse.plain(model);
    const coded = plain.modules.map((module) => isCoded(module, plain));
    const modules = model.modules.filter((_, place) => coded[place]);
    const parts = reuse.parts<CodecsPart>(
      FOLDER,
      modules.map(({ name }) => name),
    );
    const drafts = parts.stale
      .flatMap((place) => modules[place] ?? [])
      .map((module) =>
        parts.make(module.name, () => codecModule({ module, model, options, locate, runtime: RUNTIME })),
      );
    const texts = printModules(
      drafts.map(({ file }) => file),
      reuse.printed?.("imports"),
    );
    const all = parts.complete(
      drafts.map(({ runtimeFiles: files }, index) => ({ text: texts[index] ?? "", runtime: [...files] })),
    );
    const files = new Set(all.flatMap(({ runtime }) => runtime));
    const artifacts = modules.map(
      ({ name, declarations }, index): Artifact =>
        artifactOf({ path: `${FOLDER}/${name}.ts`, target: FOLDER, declarations }, all[index]?.text ?? ""),
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

/** What one module comes to. */
interface CodecsPart {
  readonly text: string | StandingText;
  /** The files of the runtime that it imports. */
  readonly runtime: readonly string[];
}
