#!/usr/bin/env node
import { recall, sourcesOf } from "./cache/cache.ts";
import { keepCompiledCode } from "./command-line/compiled-code.ts";
import { checkSummary, summary } from "./command-line/summary.ts";

/** Arguments to exit code. The packages behind a full run are loaded only where one is needed. */
async function main(): Promise<0 | 1 | 2> {
  const question = { argv: process.argv.slice(2), folder: process.cwd() };
  const known = recall(question);
  if (known !== undefined && known.diagnostics.length === 0 && known.format === "pretty") {
    const { check, silent, unchanged } = known;
    const closing = check ? checkSummary(unchanged) : summary({ written: 0, removed: 0, unchanged });
    if (!silent) process.stdout.write(`${closing}\n`);
    return 0;
  }
  keepCompiledCode();
  const { stdout, stderr, exitCode } =
    known === undefined
      ? await (await import("./command-line/command-line.ts")).runCommandLine(question, hasColours())
      : await (await import("./command-line/report.ts")).report(
          { ...known, written: [], removed: [], sources: sourcesOf(known) },
          { ...known, folder: question.folder, colours: hasColours() },
        );
  process.stderr.write(stderr);
  process.stdout.write(stdout);
  return exitCode;
}

function hasColours(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "") return FORCE_COLOR !== "0";
  return process.stderr.isTTY && TERM !== "dumb";
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`triptych: unexpected failure: ${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 2;
}
