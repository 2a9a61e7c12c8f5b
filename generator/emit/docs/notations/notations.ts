import { json } from "./json.ts";
import type { Notation } from "./notation.ts";
import { python } from "./python.ts";
import { typescript } from "./typescript.ts";

/** The list of notations. A new one is a file and a line here. */
const UNITS: readonly Notation[] = [python, typescript, json];

/** The notations by name. */
export const NOTATIONS: ReadonlyMap<string, Notation> = new Map(UNITS.map((unit) => [unit.name, unit]));
