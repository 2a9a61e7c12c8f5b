/** Where text is printed; the rules differ. */
export interface TextPlace {
  readonly block: "paragraph" | "cell" | "heading";
  /** True in a link's text. */
  readonly link?: true;
  /** True in a link's text in which the square brackets are not balanced. */
  readonly brackets?: true;
  /** True on a page that a site's compiler (MDX, Vue) may read: there, `<`, `{` and `import` are code. */
  readonly compiled?: true;
}

/** A run of one character. */
interface Run {
  /** The text that it stands in, and what stands before and after that; `""` is the edge of a block. */
  readonly words: string;
  readonly before: string;
  readonly after: string;
  readonly start: number;
  readonly end: number;
  readonly place: TextPlace;
}

type Unsafe = (run: Run) => boolean;

const ENTITY = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{0,40});/;
/** `<string,` as in `Record<string, number>` cannot open a tag. */
const HARMLESS_LESS_THAN = /^<(?![A-Za-z/!?])|^<[A-Za-z][A-Za-z\d]{0,40},/;

/**
 * The one escaping table: the characters that may mean something in CommonMark or GFM, and when they do. A character
 * that does gets a backslash. Runs of one character are judged as one, as the specification's delimiter runs are.
 */
const UNSAFE: ReadonlyMap<string, Unsafe> = new Map<string, Unsafe>([
  [
    "\\",
    (run) =>
      run.end - run.start > 1 ||
      isEdge(following(run)) ||
      following(run) === "\n" ||
      isAsciiPunctuation(following(run)),
  ],
  ["`", () => true],
  ["*", (run) => !isBetweenSpaces(run)],
  ["_", (run) => !isBetweenSpaces(run) && !(isWord(preceding(run)) && isWord(following(run)))],
  ["~", (run) => !isBetweenSpaces(run)],
  ["[", ({ place }) => place.brackets === true],
  ["]", (run) => run.place.brackets === true || following(run) === "("],
  ["!", (run) => following(run) === "["],
  ["<", (run) => !HARMLESS_LESS_THAN.test(ahead(run))],
  ["&", (run) => ENTITY.test(ahead(run))],
  ["|", ({ place }) => place.block === "cell"],
  ["#", (run) => run.place.block === "heading" && isSpace(preceding(run)) && isEdge(following(run))],
]);

/** The code point before a run; `""` is the edge of a block. */
function preceding({ words, before: outside, start }: Run): string {
  return lastCodePoint(start > 0 ? words.slice(Math.max(0, start - 2), start) : outside);
}

/** The code point after a run. */
function following({ words, after: outside, end }: Run): string {
  return firstCodePoint(end < words.length ? words.slice(end, end + 2) : outside);
}

/** The text from the last character of a run on. */
function ahead({ words, end }: Run): string {
  return words.slice(end - 1, end + 50);
}

function isBetweenSpaces(run: Run): boolean {
  return isSpace(preceding(run)) && isSpace(following(run));
}

/** What a compiler would read as code, anywhere in a text. */
const COMPILED: ReadonlyMap<string, string> = new Map([
  ["<", "&lt;"],
  ["{", "&#123;"],
]);

/** What MDX reads as a module's statement at the beginning of a block. */
const MODULE_START = /^(?:import|export)\b/;

/** What would make the beginning of a block something else than a paragraph. The last character matched is escaped. */
const BLOCK_START =
  /^(?:#(?=#{0,5}(?:\s|$))|[-+*](?=\s|$)|>|\[|\d{1,9}[.)](?=\s|$)|[-_*](?=(?:\s*[-_*]){2,}\s*$)|~(?=~~))/;

const RUN = /([\\`*_~[\]!<{&|#])\1*/g;
/** Most words have nothing to escape, which is told faster than replaced. */
const MARK = /[\\`*_~[\]!<{&|#]/;
/** What begins a block or a module's statement begins with one of these. */
const START = /^[#\-+*>[\d_~ie]/;

/**
 * Escapes words for Markdown. `before` and `after` are what the printer puts next to them (`""` at the edge of the
 * block); whether some characters mean something depends on that. Newlines stay.
 */
export function escapeText(words: string, place: TextPlace, before = "", after = ""): string {
  const escaped = MARK.test(words) ? escapeRuns(words, place, before, after) : words;
  return place.block === "paragraph" && before === "" && START.test(escaped) ? escapeStart(escaped, place) : escaped;
}

function escapeRuns(words: string, place: TextPlace, before: string, after: string): string {
  return words.replace(RUN, (run, character: string, start: number) => {
    const entity = place.compiled === true ? COMPILED.get(character) : undefined;
    if (entity !== undefined) return entity.repeat(run.length);
    const isUnsafe = UNSAFE.get(character)?.({ words, before, after, start, end: start + run.length, place });
    return isUnsafe === true ? `\\${character}`.repeat(run.length) : run;
  });
}

function escapeStart(escaped: string, place: TextPlace): string {
  if (place.compiled === true && MODULE_START.test(escaped)) return `&#${escaped.charCodeAt(0)};${escaped.slice(1)}`;
  return escaped.replace(BLOCK_START, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`);
}

/** What `cleanText` and `cleanCode` change, and more: newlines, and all surrogates. Hardly any text has one of them. */
const UNCLEAN = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]/;

/** The same without newlines. */
const UNCLEAN_LINE =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]/;

/**
 * Text that a page can show: newlines of all kinds become `\n`, control characters become spaces, and characters that
 * reverse the direction of what follows are dropped.
 */
export function cleanText(words: string): string {
  if (!UNCLEAN.test(words)) return words;
  return words
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, "\n")
    .replace(/[\u0000-\u0009\u000e-\u001f\u007f-\u009f]/g, " ")
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, "");
}

/** Code that a page can show: what `cleanText` would take away is written as a JSON string escapes it. */
export function cleanCode(words: string): string {
  if (!UNCLEAN.test(words)) return words;
  return words.replace(
    /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu,
    (unit) => SHORT_ESCAPES.get(unit) ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** The same for lines of code: newlines stay. */
export function cleanLines(code: string): string {
  if (!UNCLEAN_LINE.test(code)) return code;
  return code.split("\n").map(cleanCode).join("\n");
}

const SHORT_ESCAPES: ReadonlyMap<string, string> = new Map([
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

/** The longest run of backticks, for a fence that is longer. */
export function longestBacktickRun(words: string): number {
  return Math.max(0, ...(words.match(/`+/g) ?? []).map((run) => run.length));
}

function isEdge(character: string): boolean {
  return character === "";
}

/** A newline is none, since it is printed as an element. */
function isSpace(character: string): boolean {
  return character === "" || (character !== "\n" && /^\s$/u.test(character));
}

function isWord(character: string): boolean {
  return /^[\p{L}\p{N}]$/u.test(character);
}

function isAsciiPunctuation(character: string): boolean {
  return /^[!-/:-@[-`{-~]$/.test(character);
}

function firstCodePoint(words: string): string {
  const [first = ""] = words;
  return first;
}

function lastCodePoint(words: string): string {
  return [...words].at(-1) ?? "";
}
