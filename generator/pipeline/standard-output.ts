import { diagnostic } from "../diagnostics.ts";
import { outputsFinder } from "../emit/emit.ts";
import type { Artifact } from "../model/artifact.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { declarationOf, type Model } from "../model/model.ts";
import type { SchemaSet } from "../model/schema-set.ts";
import { STREAM } from "../options/inputs.ts";
import { optionWord } from "../options/option-definitions.ts";
import type { Options } from "../options/options.ts";

/** Why a run cannot print its output, or read standard input: each of these means one thing only. */
export function streamClashes(options: Options): readonly Diagnostic[] {
  const { within, output, targets, language, check, inject, json, format } = options;
  const wrong = (isWrong: boolean, problem: string, hint: string): readonly Diagnostic[] =>
    isWrong ? [diagnostic("bad-usage", {}, problem, hint)] : [];
  const toFolder = `name a folder with ${optionWord("output")}`;
  const printing = [
    ...wrong(
      targets.length > 1,
      `${PRINTING} prints one target, not ${targets.join(", ")}`,
      `name one with ${optionWord("targets")}`,
    ),
    ...wrong(language === "js", `${PRINTING} prints one file, and JavaScript has declarations in another`, toFolder),
    ...wrong(check, `${optionWord("check")} compares a folder, and ${PRINTING} is none`, toFolder),
    ...wrong(inject.length > 0, `${optionWord("inject")} writes files, and ${PRINTING} writes none`, toFolder),
    ...wrong(
      json || format !== "pretty",
      `${PRINTING} prints the output where ${optionWord("format")} prints findings`,
      "choose one",
    ),
  ];
  const isMixed = within.includes(STREAM) && within.length > 1;
  return [
    ...wrong(isMixed, `${optionWord("input", STREAM)} is the only input, or none`, "name it alone"),
    ...(output === STREAM ? printing : []),
  ];
}

const PRINTING = optionWord("output", STREAM);

/** The text of the only schema that was asked for, in the only target. */
export function printed(
  model: Model,
  { documents }: SchemaSet,
  artifacts: readonly Artifact[],
  options: Options,
): { readonly text: string } | { readonly problem: Diagnostic } {
  const wanted = new Set(documents.flatMap(({ id, entry }) => (entry ? [id] : [])));
  const modules = model.modules.filter(({ document }) => wanted.has(document));
  const outputsOf = outputsFinder(model, options);
  const [target = ""] = options.targets;
  const paths = modules.map(({ declarations: [first] }) =>
    first === undefined ? undefined : outputsOf(declarationOf(model, first))[target]?.path,
  );
  const text = artifacts.find(({ path }) => path === paths[0])?.text;
  if (modules.length === 1 && text !== undefined) return { text };
  const [problem, hint] =
    modules.length > 1
      ? [
          `${PRINTING} prints what one schema gives, and there are ${modules.length}`,
          `name one file with ${optionWord("input")}`,
        ]
      : [`the schema has nothing among the ${target}`, `name another target with ${optionWord("targets")}`];
  return { problem: diagnostic("bad-usage", {}, problem, hint) };
}
