import { codeSpan, emphasis, type Inline, link, strong, text } from "./inline.ts";
import { SAFE_HREF } from "./safe-href.ts";

/** Where something may begin that is more than its words. */
const MARK = /`+|\*+|_+|[[\]<\\&]|https?:\/\/|www\./gi;

/** What is left to a parser: space that is none to it, the character that it changes, and mailboxes. */
const UNREAD = /^\s|\s$|\0|[\w+.-]@[\w.-]/;

const ESCAPE = /\\[!-/:-@[-`{-~\n]/y;
const ENTITY = /&(?:#|[A-Za-z][A-Za-z\d]*;)/y;
const ENCLOSED_ADDRESS = /<([A-Za-z][A-Za-z\d+.-]{1,31}:[^\u0000-\u0020\u007f<>]*)>/y;
const ENCLOSED_MAILBOX = /<[^\s<>]*@/y;

/** An address that stands bare, where it is plain how far it goes. */
const BARE_ADDRESS = new RegExp(
  [
    /(?<![A-Za-z])https?:\/\/[A-Za-z\d-]+(?:\.[A-Za-z\d-]+)+/,
    /(?:\/(?:(?:[\w\-./#=+%?:,]|&(?![#A-Za-z\d]*;))*[A-Za-z\d/=])?)?/,
    /(?=[!"'),.:;?]*(?:[\s<]|$))/,
  ]
    .map(({ source }) => source)
    .join(""),
  "iy",
);

/** Where a link leads to, without a title and without characters that are spelt another way. */
const DESTINATION =
  /\([ \n]*(?!<)((?:[^\u0000-\u0020\u007f()\\&]|&(?!#|[A-Za-z][A-Za-z\d]*;)|\([^\u0000-\u0020\u007f()\\&]*\))*)[ \n]*\)/y;

/** Code between blanks, which are there for backticks beside them. */
const PADDED = /^[ \n]+[^ \n].*[ \n]$/s;

/** A run of `*` or `_`, as far as it is not used up. */
interface Run {
  readonly kind: "run";
  readonly mark: string;
  size: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** A bracket without a counterpart, by where it stands among the tokens. There are no links in links. */
interface Bracket {
  readonly at: number;
  mayLink: boolean;
}

/** Words that stand side by side become one text; an address is one of its own. */
type Token = string | Inline | Run;

interface Reader {
  readonly words: string;
  readonly isAsWritten: boolean;
  readonly tokens: Token[];
  readonly brackets: Bracket[];
}

/**
 * Reads running text as CommonMark says: code, emphasis, links, escapes, and bare addresses. A parser takes a hundred
 * times as long, and says the same.
 * @param words - lines without the space around them
 * @param isAsWritten - whether there was none: it matters to what reaches over the end of a line
 * @returns undefined where there is what hardly anybody writes, and what is left to a parser
 */
export function readRunningText(words: string, isAsWritten: boolean): readonly Inline[] | undefined {
  if (UNREAD.test(words)) return undefined;
  const inlines: Inline[] = [];
  for (const part of words.split(/(\n{2,})/)) {
    const read = part.startsWith("\n") ? [text(part)] : readParagraph(part, isAsWritten);
    if (read === undefined) return undefined;
    for (const inline of read) inlines.push(inline);
  }
  return inlines;
}

function readParagraph(words: string, isAsWritten: boolean): readonly Inline[] | undefined {
  const reader: Reader = { words, isAsWritten, tokens: [], brackets: [] };
  let end: number | undefined = 0;
  for (;;) {
    MARK.lastIndex = end;
    const found = MARK.exec(words);
    reader.tokens.push(words.slice(end, found?.index));
    if (found === null) return inlinesOf(reader.tokens);
    end = readMark(reader, found[0], found.index);
    if (end === undefined) return undefined;
  }
}

/**
 * Reads what begins with a mark.
 * @returns where it ends, or undefined for a parser
 */
function readMark(reader: Reader, mark: string, start: number): number | undefined {
  switch (mark[0]) {
    case "`":
      return readCode(reader, mark, start);
    case "*":
    case "_":
      return readRun(reader, mark, start);
    case "[":
      reader.brackets.push({ at: reader.tokens.length, mayLink: true });
      return readWords(reader, mark, start);
    case "]":
      return readLinkEnd(reader, start);
    case "\\":
      return readEscape(reader, start);
    case "<":
      return readEnclosed(reader, start);
    case "&":
      return matchAt(ENTITY, reader.words, start) === null ? readWords(reader, mark, start) : undefined;
    default:
      return readAddress(reader, mark, start);
  }
}

function readWords({ tokens }: Reader, words: string, start: number): number {
  tokens.push(words);
  return start + words.length;
}

/** Code reaches to as many backticks as it begins with. */
function readCode(reader: Reader, ticks: string, start: number): number | undefined {
  const { words, isAsWritten, tokens } = reader;
  const from = start + ticks.length;
  const to = closingTicks(words, ticks.length, from);
  if (to === undefined) return readWords(reader, ticks, start);
  const code = words.slice(from, to);
  if (code.includes("\n") && !isAsWritten) return undefined;
  tokens.push(codeSpan(PADDED.test(code) ? code.slice(1, -1) : code));
  return to + ticks.length;
}

function closingTicks(words: string, size: number, from: number): number | undefined {
  for (let start = words.indexOf("`", from); start !== -1; ) {
    let end = start + 1;
    while (words[end] === "`") end += 1;
    if (end - start === size) return start;
    start = words.indexOf("`", end);
  }
  return undefined;
}

function readRun({ words, tokens }: Reader, run: string, start: number): number {
  const end = start + run.length;
  const before = kindOf(words[start - 1]);
  const after = kindOf(words[end]);
  const leans = after === "word" || (after === "punctuation" && before !== "word");
  const follows = before === "word" || (before === "punctuation" && after !== "word");
  const mark = run.slice(0, 1);
  // In a word, `_` is no mark.
  const opens = leans && (mark === "*" || before !== "word" || !follows);
  const closes = follows && (mark === "*" || after !== "word" || !leans);
  tokens.push({ kind: "run", mark, size: run.length, opens, closes });
  return end;
}

function kindOf(character: string | undefined): "space" | "punctuation" | "word" {
  if (character === undefined || /\s/.test(character)) return "space";
  return /[\p{P}\p{S}]/u.test(character) ? "punctuation" : "word";
}

function readLinkEnd(reader: Reader, start: number): number | undefined {
  const { words, tokens, brackets } = reader;
  const bracket = brackets.pop();
  if (bracket?.mayLink !== true || words[start + 1] !== "(") return readWords(reader, "]", start);
  const destination = matchAt(DESTINATION, words, start + 1);
  const href = destination?.[1];
  if (destination === null || href === undefined || !SAFE_HREF.test(href)) return undefined;
  const [, ...content] = tokens.splice(bracket.at);
  tokens.push(link(inlinesOf(content), href));
  for (const outer of brackets) outer.mayLink = false;
  return start + 1 + destination[0].length;
}

function readEscape(reader: Reader, start: number): number | undefined {
  const { words, isAsWritten, tokens } = reader;
  if (matchAt(ESCAPE, words, start) === null) return readWords(reader, "\\", start);
  const escaped = words.slice(start + 1, start + 2);
  if (escaped !== "\n") tokens.push(escaped);
  else if (isAsWritten) tokens.push({ kind: "break" });
  else return undefined;
  return start + 2;
}

function readEnclosed(reader: Reader, start: number): number | undefined {
  const { words, tokens } = reader;
  const found = matchAt(ENCLOSED_ADDRESS, words, start);
  if (found === null) {
    return matchAt(ENCLOSED_MAILBOX, words, start) === null ? readWords(reader, "<", start) : undefined;
  }
  const [whole, address = ""] = found;
  if (!SAFE_HREF.test(address)) return undefined;
  tokens.push(link([text(address)], address));
  return start + whole.length;
}

/** A bare address stays bare; it only has no marks in it. Behind an open bracket there is none. */
function readAddress(reader: Reader, prefix: string, start: number): number | undefined {
  if (reader.brackets.length > 0) return readWords(reader, prefix, start);
  const address = matchAt(BARE_ADDRESS, reader.words, start)?.[0];
  if (address === undefined) return undefined;
  reader.tokens.push(text(address));
  return start + address.length;
}

function matchAt(pattern: RegExp, words: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(words);
}

/** Tokens with their emphasis, where words that stand side by side are one text. */
function inlinesOf(tokens: readonly Token[]): readonly Inline[] {
  const inlines: Inline[] = [];
  let words = "";
  const endWords = (): void => {
    if (words !== "") inlines.push(text(words));
    words = "";
  };
  for (const token of withEmphasis(tokens)) {
    if (typeof token === "string") words += token;
    else if (token.kind === "run") words += token.mark.repeat(token.size);
    else {
      endWords();
      inlines.push(token);
    }
  }
  endWords();
  return inlines;
}

/** Each run that may close looks back for one that may open it, as the specification says. */
function withEmphasis(tokens: readonly Token[]): readonly Token[] {
  const read: Token[] = [];
  for (const token of tokens) {
    if (isRun(token) && token.closes) {
      for (let at = openerOf(read, token); at !== -1; at = openerOf(read, token)) closeRun(read, at, token);
    }
    read.push(token);
  }
  return read;
}

function openerOf(tokens: readonly Token[], closer: Run): number {
  if (closer.size === 0) return -1;
  return tokens.findLastIndex((token) => isRun(token) && token.size > 0 && token.opens && canPair(token, closer));
}

/** Of runs that may both open and close, sizes that add up to a multiple of three are no pair, unless each is one. */
function canPair(opener: Run, closer: Run): boolean {
  if (opener.mark !== closer.mark) return false;
  return !(opener.closes || closer.opens) || closer.size % 3 === 0 || (opener.size + closer.size) % 3 !== 0;
}

function closeRun(tokens: Token[], at: number, closer: Run): void {
  const opener = tokens[at] as Run;
  const content = inlinesOf(tokens.splice(at + 1));
  const size = Math.min(2, opener.size, closer.size);
  opener.size -= size;
  closer.size -= size;
  tokens.push(size === 2 ? strong(...content) : emphasis(...content));
}

function isRun(token: Token): token is Run {
  return typeof token === "object" && token.kind === "run";
}
