import { type Command, InvalidArgumentError, Option } from "commander";
import { commanderOption, givenOptions } from "../command-line/option-flags.ts";
import { FLAGS, type OptionName } from "../options/option-definitions.ts";
import type { GivenOptions } from "../options/options.ts";
import { COMPATIBILITIES } from "./compatibility.ts";
import type { FormatName } from "./formats/formats.ts";
import { BUMPS, type Bump } from "./semver.ts";

/** What a command line of `triptych diff` asks for. Paths as they were written. */
export interface DiffArguments {
  readonly old: string;
  /** The input folder as it is where absent. */
  readonly next?: string;
  readonly options: GivenOptions;
  readonly config?: string;
  readonly expect?: Bump;
  readonly undecided: "fail" | "warn";
  readonly accept?: string;
  /** The reason for breaks that no entry accepts yet. */
  readonly writeAccept?: string;
  readonly format: FormatName;
}

/** Commander's own view of the flags that are for this command only. */
interface Flags extends Readonly<Record<string, unknown>> {
  readonly against?: string;
  readonly config?: string;
  readonly expect?: Bump;
  readonly undecided: "fail" | "warn";
  readonly accept?: string;
  readonly writeAccept?: string;
  readonly format: FormatName;
}

/** The options that change what is read, and what it means. */
const SHARED: readonly OptionName[] = [
  "input",
  "compatibility",
  "formats",
  "impliedTypes",
  "readWriteVariants",
  "dialect",
  "allowOutside",
  "allowNetwork",
];

function isShared(name: string): boolean {
  return SHARED.some((shared) => shared === name);
}

const FORMAT_NAMES = ["text", "json", "github", "markdown"] as const satisfies readonly FormatName[];

/** Adds the command to a program. */
export function addDiff(program: Command, action: (given: DiffArguments) => void): void {
  const command = program.command("diff");
  for (const definition of FLAGS.filter(({ name }) => SHARED.includes(name))) {
    const option = commanderOption(definition);
    // A promise for each file is for the config file.
    command.addOption(definition.name === "compatibility" ? option.choices(COMPATIBILITIES) : option);
  }
  command
    .description("Tell what a change of the schemas breaks, with instances that show it.")
    .argument("[old]", "a folder, or a git revision: the input folder as it was there")
    .argument("[new]", "the same (default: the input folder as it is)")
    .option("--against <old>", "the same as <old>", notEmpty)
    .option("-c, --config <file>", "the config file (default: triptych.config.json, where there is one)", notEmpty)
    .addOption(new Option("--expect <bump>", "fail where the change asks for more").choices(BUMPS))
    .addOption(new Option("--undecided <mode>", "what an open answer does").choices(["fail", "warn"]).default("fail"))
    .option("--accept <file>", "breaks that are meant (default: triptych.breaks.json, where there is one)", notEmpty)
    .option("--write-accept <reason>", "write that file: all breaks, new ones with this reason", notEmpty)
    .addOption(new Option("--format <format>", "of the report").choices(FORMAT_NAMES).default("text"))
    .action((old: string | undefined, next: string | undefined, flags: Flags) => {
      if (flags.against !== undefined && next !== undefined)
        command.error("error: --against names the old schemas, and so do two arguments");
      const [before, after] = flags.against === undefined ? [old, next] : [flags.against, old];
      if (before === undefined) command.error("error: missing argument 'old'\n(Did you mean --against <revision>?)");
      else action(diffArguments(before, after, flags));
    });
}

function notEmpty(given: string): string {
  if (given.trim() === "") throw new InvalidArgumentError("It must not be empty.");
  return given;
}

function diffArguments(old: string, next: string | undefined, flags: Flags): DiffArguments {
  const { config, expect, undecided, accept, writeAccept, format } = flags;
  return {
    old,
    // The others, such as the format of this report, are called as options of generating are.
    options: givenOptions(Object.fromEntries(Object.entries(flags).filter(([name]) => isShared(name)))),
    undecided,
    format,
    ...(next === undefined ? {} : { next }),
    ...(config === undefined ? {} : { config }),
    ...(expect === undefined ? {} : { expect }),
    ...(accept === undefined ? {} : { accept }),
    ...(writeAccept === undefined ? {} : { writeAccept }),
  };
}
