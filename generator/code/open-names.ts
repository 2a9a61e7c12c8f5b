/** Stands around an open name: literals escape control characters, and comments drop them, so no text of a schema has one. */
const SIGN = "\u0001";

/** No name that is left open is longer, whatever it may come to be. */
const LONGEST = 60;
const PLAIN = new RegExp(`^[A-Za-z_][A-Za-z0-9_]{0,${LONGEST - 1}}$`);

/** Whether a name may be left open: so short, and of letters that are nothing special anywhere. */
export function isPlainName(name: string): boolean {
  return PLAIN.test(name);
}

/**
 * A plain name that is left open: what is made of its text holds for any other plain name as well, but where something was
 * decided by it (`deciding`).
 */
export function openName(name: string): string {
  return SIGN + name + SIGN;
}

/** The text with its names as any others. */
export function closed(text: string): string {
  return text.includes(SIGN) ? text.replaceAll(SIGN, "") : text;
}

/** The names that something was decided by since the innermost `deciding` began. */
let decisive: Set<string> | undefined;

/** Runs what makes something of texts with open names, and tells by which of these something was decided. */
export function deciding<Made>(make: () => Made): { readonly made: Made; readonly decisive: ReadonlySet<string> } {
  const before = decisive;
  const own = new Set<string>();
  decisive = own;
  try {
    return { made: make(), decisive: own };
  } finally {
    decisive = before;
  }
}

/** Whether a text, with its names closed, is longer than that. */
export function isLonger(text: string, length: number): boolean {
  return isLongerRepeated(text, 1, length);
}

/** Whether a text is longer where it stands so many times. */
export function isLongerRepeated(text: string, times: number, length: number): boolean {
  if (times === 0 || !text.includes(SIGN)) return times * text.length > length;
  const pieces = text.split(SIGN);
  const names = pieces.filter((_, place) => place % 2 === 1);
  const all = pieces.join("").length;
  const rest = all - names.join("").length;
  const [least, most] = [rest + names.length, rest + names.length * LONGEST].map((one) => times * one);
  const isSure = (least ?? 0) > length || (most ?? 0) <= length;
  if (!isSure) for (const name of names) decisive?.add(name);
  return times * all > length;
}

/** Where a name stands in a text. */
export interface NamePlaces {
  /** What the name is of. */
  readonly id: string;
  readonly name: string;
  /** Where it begins, in the order of the text. */
  readonly at: readonly number[];
}

/** The text with its names closed, and where they stand. */
export function withPlaces(
  text: string,
  idOf: (name: string) => string,
): { readonly text: string; readonly names: readonly NamePlaces[] } {
  if (!text.includes(SIGN)) return { text, names: [] };
  const found = new Map<string, number[]>();
  let all = "";
  for (const [place, piece] of text.split(SIGN).entries()) {
    if (place % 2 === 1) {
      const at = found.get(piece);
      if (at === undefined) found.set(piece, [all.length]);
      else at.push(all.length);
    }
    all += piece;
  }
  return { text: all, names: [...found].map(([name, at]) => ({ id: idOf(name), name, at })) };
}

/** The text with other names. */
export function renamed(text: string, names: readonly NamePlaces[], nameOf: (id: string) => string): string {
  const places = names.flatMap(({ id, name, at }) => at.map((start) => ({ start, end: start + name.length, id })));
  places.sort((one, other) => one.start - other.start);
  let all = "";
  let done = 0;
  for (const { start, end, id } of places) {
    all += text.slice(done, start) + nameOf(id);
    done = end;
  }
  return all + text.slice(done);
}
