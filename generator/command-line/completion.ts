import type { Command } from "commander";
import { FLAGS, longFlag } from "../options/option-definitions.ts";

const NAME = "completion";

/** What a shell's script asks for suggestions by. */
const ASKED = "complete";

/** Whether a command line asks for the script of a shell, or is that script's question for suggestions. */
export function isCompletion([command]: readonly string[]): boolean {
  return command === NAME || command === ASKED;
}

/** Makes the command known to help. */
export function addCompletion(program: Command): void {
  program
    .command(`${NAME} <shell>`)
    .description("Print the script by which a shell completes commands and flags: bash, zsh, fish or powershell.");
}

/** Makes the program print the script or suggestions. The package behind it is loaded only then. */
export async function completing(program: Command): Promise<void> {
  for (const option of program.commands.flatMap(({ options }) => options)) {
    const values = FLAGS.find((definition) => longFlag(definition) === option.long)?.values;
    // Set here only: help has them in the descriptions.
    if (values !== undefined) option.argChoices = [...values];
  }
  const { default: tab } = await import("@bomb.sh/tab/commander");
  tab(program, { completionCommandName: NAME });
}
