/** Characters that stand for more than themselves in a surrogate-dependent way, or mean something else in Unicode mode. */
const DEPENDS_ON_MODE: RegExp = /[\u{10000}-\u{10FFFF}\p{Cs}]|\\u[dD][89a-fA-F]|\\u\{|\\[pP]\{/u;
const TOKEN: RegExp = /\\c[A-Za-z]|\\x[\dA-Fa-f]{2}|\\u[\dA-Fa-f]{4}|\\k<[^>]*>|\\[\s\S]|\{\d+(?:,\d*)?\}|[\s\S]/gu;
const BARE_BRACE: RegExp = /^[{}\]]$/;
const NEEDLESS_ESCAPE: RegExp = /^\\[^A-Za-z0-9^$\\.*+?()[\]{}|/]$/u;
const CHARACTER_CLASS: RegExp = /^\\[dDsSwW]$/;

/**
 * The pattern as one that compiles in Unicode mode and means the same, or undefined where there is none. A pattern that
 * compiles comes back as it is. One that compiles without the mode only is rewritten where it differs in nothing but
 * escapes that are not needed (`\-`, `\_`, `\"`), braces and brackets that stand for themselves, and `[\w-.]`, a hyphen
 * beside a class. An escaped letter without a meaning (`\A`, `\Z`) is refused: its author meant something else.
 */
export function unicodePattern(pattern: string): string | undefined {
  if (compiles(pattern, "u")) return pattern;
  if (!compiles(pattern, "") || DEPENDS_ON_MODE.test(pattern)) return undefined;
  const rewritten = rewrite(pattern.match(TOKEN) ?? []);
  return compiles(rewritten, "u") ? rewritten : undefined;
}

function rewrite(tokens: readonly string[]): string {
  let text = "";
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? "";
    if (token === "[") {
      const end = endOfClass(tokens, at);
      text += rewriteClass(tokens.slice(at, end));
      at = end;
    }
    text += token === "[" ? "]" : outsideOfClass(token);
  }
  return text;
}

function outsideOfClass(token: string): string {
  if (BARE_BRACE.test(token)) return `\\${token}`;
  return NEEDLESS_ESCAPE.test(token) ? token.slice(1) : token;
}

/** The index of the bracket that closes the class that opens at `start`. */
function endOfClass(tokens: readonly string[], start: number): number {
  const end = tokens.indexOf("]", start + 1);
  return end < 0 ? tokens.length : end;
}

/** A class without its closing bracket. Hyphens that are no range get an escape, since one beside `\w` is an error. */
function rewriteClass(tokens: readonly string[]): string {
  const isNegated = tokens[1] === "^";
  const atoms = tokens.slice(isNegated ? 2 : 1).flatMap((token) => (/^\{.+\}$/.test(token) ? [...token] : [token]));
  let text = isNegated ? "[^" : "[";
  for (let at = 0; at < atoms.length; at++) {
    const [from = "", hyphen, to] = atoms.slice(at, at + 3);
    text += insideOfClass(from);
    if (hyphen !== "-" || to === undefined) continue;
    const isRange = !CHARACTER_CLASS.test(from) && !CHARACTER_CLASS.test(to);
    text += (isRange ? "-" : "\\-") + insideOfClass(to);
    at += 2;
  }
  return text;
}

function insideOfClass(token: string): string {
  if (token === "-") return "\\-";
  return NEEDLESS_ESCAPE.test(token) && token !== "\\-" ? token.slice(1) : token;
}

function compiles(pattern: string, flags: "u" | ""): boolean {
  try {
    new RegExp(pattern, flags);
    return true;
  } catch {
    return false;
  }
}
