import { diagnostic } from "../diagnostics.ts";
import { outputsFinder } from "../emit/emit.ts";
import type { Artifact } from "../model/artifact.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { declarationOf, type Model } from "../model/model.ts";
import type { SchemaSet } from "../model/schema-set.ts";
import { STREAM } from "../options/inputs.ts";
import type { Options } from "../options/options.ts";

/** Why a run cannot print its output, or read standard input: each of these means one thing only. */
export function streamClashes(options: Options): readonly Diagnostic[] {
  const { within, output, targets, language, check, inject, json, format } = options;
  const wrong = (isWrong: boolean, problem: string, hint: string): readonly Diagnostic[] =>
    isWrong ? [diagnostic("bad-usage", {}, problem, hint)] : [];
  const printing = [
    ...wrong(targets.length > 1, `--output - prints one target, not ${targets.join(", ")}`, "name one with --target"),
    ...wrong(
      language === "js",
      "--output - prints one file, and JavaScript has declarations in another",
      "name a folder",
    ),
    ...wrong(check, "--check compares a folder, and --output - is none", "name the folder with --output"),
    ...wrong(inject.length > 0, "--inject writes files, and --output - writes none", "name a folder with --output"),
    ...wrong(json || format !== "pretty", "--output - prints the output where --format prints findings", "choose one"),
  ];
  return [
    ...wrong(within.includes(STREAM) && within.length > 1, "--input - is the only input, or none", "name it alone"),
    ...(output === STREAM ? printing : []),
  ];
}

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
      ? [`--output - prints what one schema gives, and there are ${modules.length}`, "name one file with --input"]
      : [`the schema has nothing among the ${target}`, "name another target with --target"];
  return { problem: diagnostic("bad-usage", {}, problem, hint) };
}
