import { readFileSync } from "node:fs";
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { diagnostic } from "./diagnostics.ts";
import type { Diagnostic } from "./model/diagnostic.ts";
import { DIALECTS } from "./model/schema-set.ts";
import type { GivenOptions } from "./options.ts";

/** What a command line asks for. */
export type Arguments =
  | ({ readonly kind: "generate" } & GenerateArguments)
  | { readonly kind: "text"; readonly text: string; readonly exitCode: 0 | 2 }
  | { readonly kind: "bad-usage"; readonly diagnostic: Diagnostic };

export interface GenerateArguments {
  /** Those that were given; paths as they were written. */
  readonly options: GivenOptions;
  /** `-c FILE` */
  readonly config?: string;
  readonly dump?: "model";
  /** Whether a type that is wider than its schema is a finding. */
  readonly strict: boolean;
  readonly json: boolean;
  readonly silent: boolean;
  readonly verbose: boolean;
}

/** Commander's own view of the flags: one member a flag. */
interface Flags {
  readonly input?: string;
  readonly output?: string;
  readonly config?: string;
  readonly check?: true;
  readonly target?: readonly string[];
  readonly notation?: readonly string[];
  readonly formats?: "assert" | "annotate";
  readonly unknownKeywords?: "error" | "warn" | "ignore";
  readonly impliedTypes?: true;
  readonly readWriteVariants?: true;
  readonly language?: "ts" | "js";
  readonly dialect?: keyof typeof DIALECTS;
  readonly extraMembers?: "named" | "unknown";
  readonly conditions?: "interface" | "union";
  readonly enums?: "union" | "const" | "both";
  readonly report?: true;
  readonly strict?: true;
  readonly allowOutside?: true;
  readonly allowNetwork?: true;
  readonly dump?: "model";
  readonly json?: true;
  readonly silent?: true;
  readonly verbose?: true;
}

/** Reads a command line, without the program's name. */
export function parseArguments(argv: readonly string[]): Arguments {
  let text = "";
  let parsed: Arguments | undefined;
  const write = (more: string): void => {
    text += more;
  };
  const program = new Command("triptych")
    .description("JSON Schema files in; TypeScript types, type guards and Markdown docs out.")
    .version(packageVersion(), "-V, --version")
    .exitOverride()
    .configureOutput({ writeOut: write, writeErr: write, outputError: () => undefined });
  addGenerate(program, (flags) => {
    parsed = { kind: "generate", ...generateArguments(flags) };
  });
  try {
    program.parse(argv, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { kind: "text", text, exitCode: 0 };
    if (error.code === "commander.help") return { kind: "text", text, exitCode: 2 };
    return { kind: "bad-usage", diagnostic: badUsage(error.message) };
  }
  return parsed ?? { kind: "text", text: program.helpInformation(), exitCode: 2 };
}

function addGenerate(program: Command, action: (flags: Flags) => void): void {
  program
    .command("generate")
    .description("Bring the output folder to what the schemas say.")
    .option("-i, --input <folder>", "the folder of schema files (default: schema)", path)
    .option("-o, --output <folder>", "the folder that is written to (default: generated)", path)
    .option("-c, --config <file>", "the config file (default: triptych.config.json, where there is one)", path)
    .option("--check", "write nothing; report every file that is not up to date")
    .option("--target <names>", "outputs to make: types,guards,docs (default: all)", names)
    .option("--notation <names>", "notations of the docs: python,typescript (default: both)", names)
    .addOption(new Option("--formats <mode>", "what the keyword format is").choices(["assert", "annotate"]))
    .addOption(new Option("--unknown-keywords <mode>", "what they are").choices(["error", "warn", "ignore"]))
    .option("--implied-types", "read properties without a type as an object, items as an array")
    .option("--read-write-variants", "SpecInput without read-only members, SpecOutput without write-only ones")
    .addOption(new Option("--language <language>", "of types and guards").choices(["ts", "js"]))
    .addOption(new Option("--dialect <dialect>", "of schemas without $schema").choices(Object.keys(DIALECTS)))
    .addOption(new Option("--extra-members <mode>", "members that no schema names").choices(["named", "unknown"]))
    .addOption(new Option("--conditions <mode>", "on members: if, not, dependent*").choices(["interface", "union"]))
    .addOption(new Option("--enums <form>", "of lists of strings").choices(["union", "const", "both"]))
    .option("--report", "tell of each keyword where it went: type, guard or docs only")
    .option("--strict", "exit with 1 where a type is wider than its schema")
    .option("--allow-outside", "let references lead to files outside of the input folder")
    .option("--allow-network", "let references lead to http and https")
    .addOption(new Option("--dump <what>", "write nothing; print the model as JSON").choices(["model"]))
    .option("--json", "print what happened as one JSON object")
    .addOption(new Option("--silent", "print errors only").conflicts("verbose"))
    .option("--verbose", "print notes, too")
    .action(action);
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

function generateArguments(flags: Flags): GenerateArguments {
  const {
    config,
    dump,
    strict = false,
    json = false,
    silent = false,
    verbose = false,
    target,
    notation,
    ...options
  } = flags;
  return {
    options: {
      ...options,
      ...(target === undefined ? {} : { targets: target }),
      ...(notation === undefined ? {} : { notations: notation }),
      // A finding about a name on the command line is not one about the config file.
      ...(target === undefined && notation === undefined ? {} : { origins: {} }),
    },
    ...(config === undefined ? {} : { config }),
    ...(dump === undefined ? {} : { dump }),
    strict,
    json,
    silent,
    verbose,
  };
}

/** Commander's message in our form: `error: unknown option '--chek'\n(Did you mean --check?)`. */
function badUsage(message: string): Diagnostic {
  const [, what = message, suggestion] = /^(?:error: )?(.*?)(?:\n\((.*)\))?$/s.exec(message) ?? [];
  return diagnostic("bad-usage", {}, what, ...(suggestion === undefined ? [] : [suggestion.replace("Did", "did")]));
}

function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  const hasVersion = typeof manifest === "object" && manifest !== null && "version" in manifest;
  return hasVersion ? String(manifest.version) : "unknown";
}
