import { existsSync } from "node:fs";
import { isAbsolute, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { pascalCase } from "../code/identifier.ts";
import { unicodePattern } from "../code/unicode-pattern.ts";
import { diagnostic } from "../diagnostics.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { FORMATS } from "../model/formats.ts";
import type { CustomFormat } from "../model/shape/shape.ts";
import type { OptionFault } from "./check-options.ts";
import type { GivenOptions } from "./options.ts";

type Given = NonNullable<GivenOptions["customFormats"]>;

/** The formats of a run, by their names, as rules have them. */
export function formatChecks(given: Given): ReadonlyMap<string, CustomFormat> {
  const taken = new Set<string>();
  return new Map(
    Object.entries(given).map(([name, format]): readonly [string, CustomFormat] => {
      if (typeof format === "string") return [name, { pattern: format }];
      const stem = `matches$${pascalCase(name)}`;
      let check = stem;
      for (let count = 2; taken.has(check); count++) check = `${stem}$${count}`;
      taken.add(check);
      return [name, { check, ...format }];
    }),
  );
}

/** What is wrong with formats that are of the right form: their regular expressions, and names of the specification. */
export function formatFaults(given: Given): readonly OptionFault[] {
  return Object.entries(given).flatMap(([name, format]): readonly OptionFault[] => {
    const path = ["customFormats", name];
    if (FORMATS.has(name))
      return [{ path, kind: "value", message: "is a format of the specification, which says what it is" }];
    return typeof format !== "string" || unicodePattern(format) !== undefined
      ? []
      : [{ path, kind: "value", message: `must be a valid regular expression, not ${JSON.stringify(format)}` }];
  });
}

/** The modules of formats that are files, absolute. */
export function formatFiles(given: Given): readonly string[] {
  return [
    ...new Set(Object.values(given).flatMap((format) => (typeof format === "string" ? [] : [format.module]))),
  ].filter(isAbsolute);
}

/** The files of formats that are not there. An import may name the JavaScript that a TypeScript file becomes, or no ending. */
export function missingFormats(given: Given): readonly Diagnostic[] {
  const isThere = (file: string): boolean =>
    [file, file.replace(/\.([cm]?)js$/, ".$1ts"), `${file}.ts`, `${file}.js`].some((path) => existsSync(path));
  return formatFiles(given)
    .filter((file) => !isThere(file))
    .map((file) =>
      diagnostic(
        "bad-usage",
        {},
        `customFormats names the module ${file}, which is not there`,
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
