import { codeSpan, type Inline, text } from "../../../markdown/inline.ts";
import { enumerate } from "./words.ts";

/** Characters that stand for themselves in a regular expression, and escaped punctuation. */
const LITERAL = "(?:[\\w\\-:@/# ]|\\\\[^\\w\\s])+";
/** What is behind it may be anything, or must be something. */
const START = new RegExp(`^\\^(${LITERAL})(?:(\\.\\+)\\$?|\\.\\*\\$?)?$`);
/** The whole of a name, or the part of it that differs: "^(in|ex)clude$". */
const WHOLE = new RegExp(
  `^\\^(?:(${LITERAL})|(${LITERAL})?\\((?:\\?:)?(${LITERAL}(?:\\|${LITERAL})*)\\)(${LITERAL})?)\\$$`,
);
/** Without a group the alternatives of a pattern without anchors are the same. */
const PART = new RegExp(`^(?:(${LITERAL}(?:\\|${LITERAL})*)|\\((?:\\?:)?(${LITERAL}(?:\\|${LITERAL})*)\\))$`);
const LITERALS = new RegExp(LITERAL, "g");
const END = new RegExp(`^(${LITERAL})\\$$`);
/** `^[rest]+$`, or `^[first][rest]*$`; with `+` in the second, or `*` in the first, there are other names. */
const CLASSES = /^\^(?:\[([^\]^]+)\]\[([^\]^]+)\]\*|\[([^\]^]+)\]\+)\$$/;
const ANY = /^(?:|\^?(?:\.\*|\.\+)\$?)$/;

/** Of a class of characters, longest first. */
const RANGES: readonly (readonly [range: string, one: string, many: string])[] = [
  ["a-zA-Z", "a letter", "letters"],
  ["A-Za-z", "a letter", "letters"],
  ["a-z", "a small letter", "small letters"],
  ["A-Z", "a capital letter", "capital letters"],
  ["0-9", "a digit", "digits"],
];

/** What names match a common pattern, in words: "names that begin with `x-`". Undefined for any other pattern. */
export function namesLike(pattern: string): readonly Inline[] | undefined {
  if (ANY.test(pattern)) return [text("any name")];
  const [, start, more] = START.exec(pattern) ?? [];
  if (start !== undefined)
    return [text("names that begin with "), literal(start), ...(more === undefined ? [] : [text(" and go on")])];
  const [, end] = END.exec(pattern) ?? [];
  if (end !== undefined) return [text("names that end with "), literal(end)];
  const [, one, before = "", several = one, behind = ""] = WHOLE.exec(pattern) ?? [];
  if (several !== undefined) return listed(several, before, behind);
  const [, part, others = part] = PART.exec(pattern) ?? [];
  return others === undefined ? ofClasses(pattern) : [text("names that contain "), ...listed(others)];
}

function listed(literals: string, before = "", behind = ""): readonly Inline[] {
  return enumerate(
    (literals.match(LITERALS) ?? []).map((name) => [literal(before + name + behind)]),
    "or",
  );
}

function ofClasses(pattern: string): readonly Inline[] | undefined {
  const [, first, others, only] = CLASSES.exec(pattern) ?? [];
  const rest = others ?? only ?? "";
  const characters = charactersIn(rest, 2);
  const beginning = first === undefined ? [] : charactersIn(first, 1);
  if (characters === undefined || beginning === undefined) return undefined;
  const names = [text("names of "), ...enumerate(characters, "and")];
  return beginning.length === 0 ? names : [...names, text(", beginning with "), ...enumerate(beginning, "or")];
}

/** What stands in a class; undefined where that is more than ranges and plain characters, or nothing. */
function charactersIn(content: string, words: 1 | 2): readonly (readonly Inline[])[] | undefined {
  const found: (readonly Inline[])[] = [];
  let left = content;
  while (left !== "") {
    const range = RANGES.find(([characters]) => left.startsWith(characters));
    const character = /^(?:[\w.:/@ ]|-$|\\[^\w\s])(?!-.)/.exec(left)?.[0];
    if (range === undefined && character === undefined) return undefined;
    found.push([range === undefined ? literal(character ?? "") : text(range[words])]);
    left = left.slice((range?.[0] ?? character ?? "").length);
  }
  return found.length === 0 ? undefined : found;
}

/** Without the backslashes. */
function literal(pattern: string): Inline {
  return codeSpan(pattern.replace(/\\(.)/g, "$1"));
}
