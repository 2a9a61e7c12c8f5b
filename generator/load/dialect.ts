import { type Json, isJsonObject, member } from "../model/json.ts";
import { DIALECTS, type Dialect } from "../model/schema-set.ts";

/** A dialect that can be read, or the name of one that cannot. */
export type DialectChoice =
  | { readonly dialect: Dialect }
  | { readonly dialect?: undefined; readonly unsupported: string; readonly declared: boolean };

/** The dialects that the rest of the pipeline understands. */
const SUPPORTED: ReadonlySet<Dialect> = new Set<Dialect>(["2020-12"]);

/** What the root's `$schema` says, or `fallback` where it says nothing. This is the only place that decides it. */
export function findDialect(root: Json, fallback: Dialect): DialectChoice {
  const declared = isJsonObject(root) ? member(root, "$schema") : undefined;
  // A `$schema` of the wrong kind is reported along with all other keyword values.
  if (typeof declared !== "string") return choose(fallback, fallback, false);
  const wanted = normalize(declared);
  const known = (Object.keys(DIALECTS) as Dialect[]).find((name) => normalize(DIALECTS[name]) === wanted);
  return choose(known, declared, true);
}

function choose(dialect: Dialect | undefined, name: string, declared: boolean): DialectChoice {
  return dialect !== undefined && SUPPORTED.has(dialect) ? { dialect } : { unsupported: name, declared };
}

/** `http` and `https`, with and without an empty fragment, are used for the same dialect. */
function normalize(uri: string): string {
  return uri.replace(/^https?:/, "").replace(/#$/, "");
}
