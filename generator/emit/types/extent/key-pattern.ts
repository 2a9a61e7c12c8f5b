const SPECIAL = /[.^$*+?()[\]{}|\\]/u;
/** Patterns that take long on no name: without groups, and with few repetitions. */
const HARMLESS = /^(?:[^(*+{]|\\.)*(?:[*+](?:[^(*+{]|\\.)*){0,3}$/u;
const LONGEST_NAME = 200;

/** The names that a pattern matches, as TypeScript says it: what stands between any texts. */
export interface KeyTemplate {
  readonly prefix: string;
  readonly middle: string;
  readonly suffix: string;
}

/**
 * The template of exactly those names that a regular expression matches: `^x-` is `` `x-${string}` ``. Undefined where
 * no template is the same.
 */
export function keyTemplate(pattern: string): KeyTemplate | undefined {
  const start = pattern.startsWith("^");
  const end = endsInAnchor(pattern);
  let body = pattern.slice(start ? 1 : 0, end ? -1 : undefined);
  if (!start) body = withoutOptionalStart(body);
  if (!end) body = withoutOptionalEnd(body);
  const literal = literalText(body);
  if (literal === undefined || (start && end)) return undefined;
  if (start) return { prefix: literal, middle: "", suffix: "" };
  return end ? { prefix: "", middle: "", suffix: literal } : { prefix: "", middle: literal, suffix: "" };
}

/** Whether the pattern matches every name. */
export function matchesAll(template: KeyTemplate): boolean {
  return template.prefix === "" && template.middle === "" && template.suffix === "";
}

/** Whether all names of one template are names of the other. */
export function isCovered(one: KeyTemplate, by: KeyTemplate): boolean {
  if (by.middle !== "") return [one.prefix, one.middle, one.suffix].some((text) => text.includes(by.middle));
  return one.prefix.startsWith(by.prefix) && one.suffix.endsWith(by.suffix);
}

/** Whether a name matches a pattern; undefined where that is not worth finding out. */
export function matchesName(pattern: string, name: string): boolean | undefined {
  if (!HARMLESS.test(pattern) || name.length > LONGEST_NAME) return undefined;
  try {
    return new RegExp(pattern, "u").test(name);
  } catch {
    return undefined;
  }
}

function endsInAnchor(pattern: string): boolean {
  return /(?:^|[^\\])(?:\\\\)*\$$/.test(pattern);
}

/** `.*a` matches wherever `a` does. */
function withoutOptionalStart(body: string): string {
  return body.replace(/^(?:\.\*\??)+/u, "");
}

/** So do `a.*`, `ab*` and `ab?`. */
function withoutOptionalEnd(body: string): string {
  const shorter = body.replace(/(?:\.|[^\\.^$*+?()[\]{}|])(?:\*|\?)\??$/u, "");
  return shorter === body || /\\$/.test(shorter) ? body : withoutOptionalEnd(shorter);
}

/** The text that a pattern without operators stands for. */
function literalText(body: string): string | undefined {
  let text = "";
  for (let index = 0; index < body.length; index++) {
    const character = body[index] ?? "";
    const escaped = character === "\\" ? body[index + 1] : undefined;
    if (escaped !== undefined && /[.^$*+?()[\]{}|/\\-]/.test(escaped)) {
      text += escaped;
      index++;
    } else if (SPECIAL.test(character)) return undefined;
    else text += character;
  }
  return text;
}
