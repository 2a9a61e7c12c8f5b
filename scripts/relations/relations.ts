// npm run relations -- COMMAND: holds the engine behind `triptych diff` to what is known without it.
// Prints what is not decided, the slowest questions, and what is wrong; exit code 1 where something is.
import { Option, program } from "commander";
import { edited } from "./edited.ts";
import { histories } from "./histories.ts";
import { published } from "./published.ts";
import { randomPairs } from "./random.ts";
import { linesOf, type Tally } from "./tally.ts";

const seed = (): Option => new Option("--seed <number>", "where randomness begins").default(1).argParser(Number);

program
  .name("npm run relations --")
  .description("Holds the engine behind `triptych diff` to what is known without it.");

program
  .command("random")
  .description("random pairs of schemas, beside brute force and other readings of the specification")
  .addOption(new Option("--pairs <number>", "how many").default(10_000).argParser(Number))
  .addOption(seed())
  .action(async (given: { readonly pairs: number; readonly seed: number }) =>
    end(await randomPairs(given.pairs, given.seed, console.log)),
  );

program
  .command("histories <store>")
  .description("consecutive versions of the schemas in a SchemaStore folder")
  .action(async (store: string) => end(await histories(store, console.log)));

program
  .command("edited <store>")
  .description("schemas of a SchemaStore folder, and what random small edits make of them")
  .addOption(seed())
  .action(async (store: string, given: { readonly seed: number }) => end(await edited(store, given.seed, console.log)));

program
  .command("published <path...>")
  .description("relations that others publish: unpacked npm packages (json-schema-diff, …), or JSON files of relations")
  .action(async (paths: readonly string[]) => end(await published(paths, console.log)));

await program.parseAsync();

function end(tally: Tally): void {
  for (const line of linesOf(tally)) console.log(line);
  process.exitCode = tally.wrong.length === 0 ? 0 : 1;
}
