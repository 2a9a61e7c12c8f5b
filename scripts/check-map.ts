import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ts } from "ts-morph";

/** Files of keywords/ that are no keyword. */
const NO_KEYWORDS: readonly string[] = ["author-words.ts", "keyword.ts", "value-kind.ts", "vocabulary.ts"];

/**
 * What generator/README.md says that is not so: paths that do not exist, and folders and files of generator/ that it
 * does not mention. Also every file of keywords/ that vocabulary.ts does not register. In words, sorted; empty when all
 * is well.
 * @param generator the folder generator/
 */
export function mapFindings(generator: string): readonly string[] {
  const map = readFileSync(join(generator, "README.md"), "utf8");
  return [
    ...missingPaths(generator, map),
    ...unmappedEntries(generator, map),
    ...unregisteredKeywords(generator),
  ].sort();
}

/** A path is a code span that ends in `/` or in an extension; one with `<` in it is a pattern. */
function namedPaths(map: string): readonly string[] {
  const prose = map.replaceAll(/^```.*?^```$/gms, "");
  const spans = new Set([...prose.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? ""));
  return [...spans].filter((span) => /^[\w./$-]+(\/|\.(ts|mjs|md|json))$/.test(span));
}

function missingPaths(generator: string, map: string): readonly string[] {
  return namedPaths(map)
    .filter((path) => !existsSync(join(generator, path)) && !existsSync(join(generator, "..", path)))
    .map((path) => `generator/README.md names ${path}, which does not exist`);
}

function unmappedEntries(generator: string, map: string): readonly string[] {
  const named = new Set(namedPaths(map));
  return readdirSync(generator, { withFileTypes: true })
    .filter((entry) => entry.name !== "README.md" && !entry.name.endsWith(".test.ts"))
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .filter((name) => !named.has(name))
    .map((name) => `generator/README.md does not mention ${name}`);
}

function unregisteredKeywords(generator: string): readonly string[] {
  const vocabulary = readFileSync(join(generator, "keywords/vocabulary.ts"), "utf8");
  const registered = new Set(ts.preProcessFile(vocabulary, true, true).importedFiles.map(({ fileName }) => fileName));
  return readdirSync(join(generator, "keywords"))
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts") && !NO_KEYWORDS.includes(name))
    .filter((name) => !registered.has(`./${name}`))
    .map((name) => `keywords/${name} is not registered in keywords/vocabulary.ts`);
}
