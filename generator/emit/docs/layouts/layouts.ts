import { full } from "./full.ts";
import type { Layout } from "./layout.ts";
import { reference } from "./reference.ts";

/** The list of layouts. A new one is a file and a line here. */
const UNITS: readonly Layout[] = [reference, full];

/** The layouts by name. */
export const LAYOUTS: ReadonlyMap<string, Layout> = new Map(UNITS.map((unit) => [unit.name, unit]));
