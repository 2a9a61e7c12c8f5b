import { readdirSync, readFileSync } from "node:fs";
import { type ImportExtension, withExtension } from "./specifier.ts";

/** The source files of a runtime, as they are copied beside what calls them. */
export interface RuntimeFiles {
  /** Whether it exports a function of the name. */
  readonly has: (name: string) => boolean;
  /** The file that exports a helper: `members`. */
  readonly fileOf: (helper: string) => string;
  /** The files with these names and all that they import, sorted: the same objects each time. */
  readonly closure: (names: Iterable<string>, extension?: ImportExtension) => readonly RuntimeCopy[];
}

/** A file of a runtime as it stands in outputs. */
export interface RuntimeCopy {
  readonly name: string;
  readonly text: string;
}

/** Reads the runtime in a folder. It is real source, so it is tested and type-checked where it stands. */
export function runtimeFiles(folder: URL): RuntimeFiles {
  const sources = readdirSync(folder).filter((file) => file.endsWith(".ts") && !/\.(test|d)\.ts$/.test(file));
  const files = new Map(
    sources
      .sort()
      .map((file) => [file.slice(0, -".ts".length), runtimeFile(readFileSync(new URL(file, folder), "utf8"))]),
  );
  const known = new Map<string, RuntimeCopy>();
  const copyOf = (name: string, extension: ImportExtension): RuntimeCopy => {
    const key = `${name}.${extension}`;
    const copy = known.get(key) ?? { name, text: importing(files.get(name)?.source ?? "", extension) };
    known.set(key, copy);
    return copy;
  };
  const exported = new Map([...files].flatMap(([file, { helpers }]) => helpers.map((helper) => [helper, file])));
  return {
    has: (name) => exported.has(name),
    fileOf: (helper) => {
      const file = exported.get(helper);
      if (file === undefined) throw new Error(`the runtime has no helper ${helper}`);
      return file;
    },
    closure: (names, extension = "js") => {
      const needed = new Set(names);
      // A set hands out what is added to it while it is being walked.
      for (const name of needed) for (const used of files.get(name)?.uses ?? []) needed.add(used);
      return [...needed].sort().map((name) => copyOf(name, extension));
    },
  };
}

interface RuntimeFile {
  readonly source: string;
  /** The functions that it exports. */
  readonly helpers: readonly string[];
  /** The files that it imports. */
  readonly uses: readonly string[];
}

function runtimeFile(source: string): RuntimeFile {
  return {
    source,
    helpers: [...source.matchAll(/^export function (\w+)/gm)].map(([, helper = ""]) => helper),
    uses: [...source.matchAll(/ from "\.\/(.+)\.ts"/g)].map(([, file = ""]) => file),
  };
}

/** A source file as it stands in the output. */
function importing(source: string, extension: ImportExtension): string {
  return source.replaceAll(/(?<= from ")\.\.?\/.+\.ts(?=")/g, (specifier) => withExtension(specifier, extension));
}
