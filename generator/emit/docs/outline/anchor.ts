import { createHash } from "node:crypto";
import { type Path, type PathToken, printToken } from "../rows/path.ts";

const LONGEST = 200;

/**
 * The id of a section: its path, percent-encoded. It depends on nothing else, so that what other members there are does not
 * change it, and two paths never have the same.
 */
export function anchorOf(path: Path): string {
  const printed = path.map(printUnlikeCases).join("");
  const id = encodeURIComponent(printed.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  if (id.length <= LONGEST && printed.isWellFormed()) return id;
  return `${id.slice(0, LONGEST - 20).replace(/%.?$/, "")}-${createHash("sha256").update(JSON.stringify(path)).digest("hex").slice(0, 16)}`;
}

/** A `~` is kept for cases, and a pattern never looks like two. */
function printUnlikeCases(token: PathToken, index: number): string {
  if (token.kind === "member" && token.name.includes("~")) return `[${JSON.stringify(token.name)}]`;
  if (token.kind === "matching" && /^"|\//.test(token.pattern)) return `./${JSON.stringify(token.pattern)}/`;
  return printToken(token, index === 0);
}
