import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = new URL("../../", import.meta.url);
const README = new URL("README.md", ROOT);
const FORMATTER = fileURLToPath(new URL("node_modules/@biomejs/biome/bin/biome", ROOT));

/**
 * Replaces what stands in README.md between `<!-- name -->` and `<!-- /name -->`.
 * @param text - Markdown
 */
export function writeReadmeSection(name: string, text: string) {
  const readme = readFileSync(README, "utf8");
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [readme.indexOf(open), readme.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`README.md has no ${open} … ${close}`);
  writeFileSync(README, `${readme.slice(0, start)}${open}\n\n${text.trim()}\n\n${readme.slice(end)}`);
  // The lint aligns tables, too.
  const { status } = spawnSync(process.execPath, [FORMATTER, "format", "--write", "README.md"], {
    cwd: fileURLToPath(ROOT),
  });
  if (status !== 0) throw new Error("README.md cannot be formatted");
}

/** Rows of cells as a Markdown table; the first one is the head. */
export function markdownTable(rows: readonly (readonly string[])[]) {
  const lines = rows.map((row) => `| ${row.join(" | ")} |`);
  lines.splice(1, 0, `|${(rows[0] ?? []).map(() => "---|").join("")}`);
  return lines.join("\n");
}
