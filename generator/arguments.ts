import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { checkFlags } from "./check-options.ts";
import { diagnostic } from "./diagnostics.ts";
import type { Diagnostic } from "./model/diagnostic.ts";
import { OPTIONS, type OptionDefinition } from "./option-definitions.ts";
import type { GivenOptions } from "./options.ts";
import { packageVersion } from "./version.ts";

/** What a command line asks for. */
export type Arguments =
  | ({ readonly kind: "generate" } & GenerateArguments)
  | { readonly kind: "text"; readonly text: string; readonly exitCode: 0 | 2 }
  | { readonly kind: "bad-usage"; readonly diagnostic: Diagnostic };

export interface GenerateArguments {
  /** Those that were given, by their names in the API; paths as they were written. */
  readonly options: GivenOptions;
  /** `-c FILE` */
  readonly config?: string;
}

/** Commander's own view of the flags: a member each, named as the flag. */
type Flags = Readonly<Record<string, unknown>>;

/** Reads a command line, without the program's name. */
export async function parseArguments(argv: readonly string[]): Promise<Arguments> {
  let text = "";
  let given: Flags | undefined;
  const write = (more: string): void => {
    text += more;
  };
  const program = new Command("triptych")
    .description("JSON Schema files in; TypeScript types, type guards and Markdown docs out.")
    .version(packageVersion(), "-V, --version")
    .exitOverride()
    .configureOutput({ writeOut: write, writeErr: write, outputError: () => undefined });
  addGenerate(program, (flags) => {
    given = flags;
  });
  try {
    program.parse(argv, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { kind: "text", text, exitCode: 0 };
    if (error.code === "commander.help") return { kind: "text", text, exitCode: 2 };
    return { kind: "bad-usage", diagnostic: badUsage(error.message) };
  }
  if (given === undefined) return { kind: "text", text: program.helpInformation(), exitCode: 2 };
  const read = generateArguments(given);
  const [wrong] = await checkFlags(read.options);
  return wrong === undefined ? { kind: "generate", ...read } : { kind: "bad-usage", diagnostic: wrong };
}

function addGenerate(program: Command, action: (flags: Flags) => void): void {
  const command = program.command("generate").description("Bring the output folder to what the schemas say.");
  for (const definition of OPTIONS) command.addOption(commanderOption(definition));
  command
    .option("-c, --config <file>", "The config file. (default: triptych.config.json, where there is one)", path)
    .action(action);
}

function commanderOption(definition: OptionDefinition): Option {
  const option = new Option(definition.flag, helpOf(definition));
  if (definition.name === "silent") option.conflicts("verbose");
  if (definition.type === "array") option.argParser(names);
  return option;
}

/** The description, as plain text, with what can be given and what holds where nothing is. */
function helpOf({ description, type, values, default: standard }: OptionDefinition): string {
  const notes = [
    ...(values === undefined ? [] : [`${type === "array" ? "any of" : "one of"}: ${values.join(", ")}`]),
    ...(standard === undefined || standard === false ? [] : [`default: ${String(standard)}`]),
  ];
  return `${description.replaceAll("`", "")}${notes.length === 0 ? "" : ` (${notes.join("; ")})`}`;
}

/** An empty path would be the current folder, which nobody means. */
function path(given: string): string {
  if (given === "") throw new InvalidArgumentError("A path must not be empty.");
  return given;
}

/** `types,guards`, also in several flags. */
function names(list: string, earlier: readonly string[] = []): readonly string[] {
  const more = list.split(",").map((name) => name.trim());
  return [...new Set([...earlier, ...more.filter((name) => name !== "")])];
}

function generateArguments({ config, ...flags }: Flags): GenerateArguments {
  const named = OPTIONS.map((option) => [option.name, flags[new Option(option.flag).attributeName()]] as const);
  const options: GivenOptions = Object.fromEntries(named.filter(([, value]) => value !== undefined));
  return { options, ...(typeof config === "string" ? { config } : {}) };
}

/** Commander's message in our form: `error: unknown option '--chek'\n(Did you mean --check?)`. */
function badUsage(message: string): Diagnostic {
  const [, what = message, suggestion] = /^(?:error: )?(.*?)(?:\n\((.*)\))?$/s.exec(message) ?? [];
  return diagnostic("bad-usage", {}, what, ...(suggestion === undefined ? [] : [suggestion.replace("Did", "did")]));
}
