import { Command, CommanderError, InvalidArgumentError } from "commander";
import { diagnostic } from "../diagnostics.ts";
import { addDiff, type DiffArguments } from "../diff/arguments.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { checkFlags } from "../options/check-options.ts";
import { FLAGS, type OptionName } from "../options/option-definitions.ts";
import type { GivenOptions } from "../options/options.ts";
import { packageVersion } from "../version.ts";
import { addCompletion, completing, isCompletion } from "./completion.ts";
import { commanderOption, type Flags, givenOptions, once } from "./option-flags.ts";
import { shellWord } from "./shell-word.ts";

/** A command and its flags. */
type Read = ({ readonly kind: "generate" | "files" } & GenerateArguments) | ({ readonly kind: "diff" } & DiffArguments);

/** What a command line asks for. */
export type Arguments =
  | Read
  | { readonly kind: "text"; readonly text: string; readonly exitCode: 0 | 2 }
  | { readonly kind: "bad-usage"; readonly diagnostic: Diagnostic };

export interface GenerateArguments {
  /** Those that were given, by their names in the API; paths as they were written. */
  readonly options: GivenOptions;
  /** `-c FILE` */
  readonly config?: string;
  /** `-c FILE`, where it stands several times; then `config` is absent. */
  readonly configs?: readonly string[];
  /** `--watch` */
  readonly watch?: boolean;
  /** `--deps FILE` */
  readonly deps?: string;
}

/** Reads a command line, without the program's name. */
export async function parseArguments(argv: readonly string[]): Promise<Arguments> {
  let text = "";
  let read: Read | undefined;
  const write = (more: string): void => {
    text += more;
  };
  const program = new Command("triptych")
    .description("JSON Schema files in; TypeScript types, type guards and Markdown docs out.")
    .version(packageVersion(), "-V, --version")
    .exitOverride()
    .configureOutput({ writeOut: write, writeErr: write, outputError: () => undefined });
  addGenerate(program, (flags) => {
    read = { kind: "generate", ...generateArguments(flags) };
  });
  addFiles(program, (flags) => {
    read = { kind: "files", ...generateArguments(flags) };
  });
  addDiff(program, (given) => {
    read = { kind: "diff", ...given };
  });
  if (isCompletion(argv)) await completing(program);
  else addCompletion(program);
  try {
    program.parse(argv, { from: "user" });
    // What it prints it prints by itself.
    if (isCompletion(argv)) return { kind: "text", text, exitCode: 0 };
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { kind: "text", text, exitCode: 0 };
    if (error.code === "commander.help") return { kind: "text", text, exitCode: 2 };
    return { kind: "bad-usage", diagnostic: badUsage(error.message, argv) };
  }
  if (read === undefined) return { kind: "text", text: program.helpInformation(), exitCode: 2 };
  const [wrong] = await checkFlags(read.options);
  return wrong === undefined ? read : { kind: "bad-usage", diagnostic: wrong };
}

function addGenerate(program: Command, action: (flags: Flags) => void): void {
  const command = program.command("generate").description("Bring the output folder to what the schemas say.");
  for (const definition of FLAGS) if (definition.command === undefined) command.addOption(commanderOption(definition));
  command
    .option(
      "-c, --config <file>",
      "The config file; several for a run each. (default: the nearest triptych.config.ts, .js, .json, .yaml or package.json#triptych)",
      paths,
    )
    .option("-w, --watch", "Run again whenever schemas, config or outputs change, until q or Ctrl-C.")
    .option("--deps <file>", "Write a rule in Make's format there: what the run read, and what it wrote.", once)
    .action(action);
}

/** Options that say how a run is told, or that it is none. */
const OF_RUNS: ReadonlySet<OptionName> = new Set(["check", "dump", "format", "namesOnly", "report"]);

function addFiles(program: Command, action: (flags: Flags) => void): void {
  const command = program
    .command("files")
    .description("Tell what a run with these options reads and writes; nothing is written.");
  for (const definition of FLAGS)
    if (definition.command === undefined && !OF_RUNS.has(definition.name))
      command.addOption(commanderOption(definition));
  command
    .option(
      "-c, --config <file>",
      "The config file. (default: the one that generate takes)",
      (given, earlier: readonly string[] | undefined) => paths(once(given, earlier?.[0])),
    )
    .action(action);
}

/** An empty path would be the current folder, which nobody means. */
function paths(given: string, earlier: readonly string[] = []): readonly string[] {
  if (given === "") throw new InvalidArgumentError("A path must not be empty.");
  if (earlier.includes(given)) throw new InvalidArgumentError("It is given twice.");
  return [...earlier, given];
}

function generateArguments({ config = [], watch, deps, ...flags }: Flags): GenerateArguments {
  const configs = config as readonly string[];
  const [only] = configs;
  return {
    options: givenOptions(flags),
    ...(configs.length > 1 ? { configs } : {}),
    ...(configs.length === 1 && only !== undefined ? { config: only } : {}),
    ...(watch === true ? { watch } : {}),
    ...(typeof deps === "string" ? { deps } : {}),
  };
}

/** Commander's message in our form: `error: unknown option '--chek'\n(Did you mean --check?)`. */
function badUsage(message: string, argv: readonly string[]): Diagnostic {
  const [, what = message, suggestion] = /^(?:error: )?(.*?)(?:\n\((.*)\))?$/s.exec(message) ?? [];
  if (argv[0]?.startsWith("-") === true)
    return diagnostic(
      "bad-usage",
      {},
      what,
      `a command comes first: triptych generate ${argv.map(shellWord).join(" ")}`,
    );
  // As a shell makes it of `-i schema/*.json`.
  if (what.startsWith("too many arguments for 'generate'") && argv.some((word) => /^(-i|--input)/.test(word)))
    return diagnostic("bad-usage", {}, what, "each input has an -i of its own; of a folder, --include names files");
  return diagnostic("bad-usage", {}, what, ...(suggestion === undefined ? [] : [suggestion.replace("Did", "did")]));
}
