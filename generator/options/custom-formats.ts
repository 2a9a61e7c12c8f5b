import { pascalCase } from "../code/identifier.ts";
import { unicodePattern } from "../code/unicode-pattern.ts";
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
