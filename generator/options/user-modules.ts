import { existsSync } from "node:fs";
import { isAbsolute, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { diagnostic } from "../diagnostics.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { optionWord } from "./option-definitions.ts";
import type { Options } from "./options.ts";

type Given = Pick<Options, "customFormats" | "messages">;

/** The modules of the user's that outputs import, as far as they are files; absolute. */
export function userModules({ customFormats, messages }: Given): readonly string[] {
  const formats = Object.values(customFormats).flatMap((format) => (typeof format === "string" ? [] : [format.module]));
  return [...new Set([...formats, ...(messages === undefined ? [] : [messages])])].filter((module) =>
    isAbsolute(module),
  );
}

/** The modules that are not there. An import may name the JavaScript that a TypeScript file becomes, or no ending. */
export function missingModules(given: Given): readonly Diagnostic[] {
  const isThere = (file: string): boolean =>
    [file, file.replace(/\.([cm]?)js$/, ".$1ts"), `${file}.ts`, `${file}.js`].some((path) => existsSync(path));
  return userModules(given)
    .filter((file) => !isThere(file))
    .map((file) =>
      diagnostic(
        "bad-usage",
        {},
        `${optionWord(file === given.messages ? "messages" : "customFormats")} names the module ${file}, which is not there`,
        "paths start with ./ and are relative to the config file; others name packages",
      ),
    );
}

/** How a module in the output folder imports a user's module, as seen from that folder. */
export function importFrom(output: string): (module: string) => string {
  return (module) => {
    if (!isAbsolute(module)) return module;
    const way = relative(output, module);
    return isAbsolute(way) ? pathToFileURL(module).href : `./${way.replaceAll(sep, "/")}`;
  };
}
