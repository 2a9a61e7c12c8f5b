import type { Reuse } from "../emit/target.ts";
import type { SavedTexts } from "./saved.ts";
import { digestOfText } from "./trace.ts";

/** Texts that follow from other ones alone, so that they hold whatever changes. */
export interface PrintedKinds {
  readonly of: NonNullable<Reuse["printed"]>;
  /** Takes over what another process kept. */
  readonly add: (saved: SavedTexts) => void;
  /** All that this process has asked for or made. */
  readonly all: () => Iterable<SavedTexts>;
  /** What was made since `settle`. */
  readonly allNew: () => Iterable<SavedTexts>;
  readonly hasNew: () => boolean;
  readonly settle: () => void;
}

/** Those of one kind, by the digests of what they follow from. */
interface Printed {
  /** What was kept and not read so far: of most kinds most runs ask for none. */
  readonly unread: SavedTexts["texts"][];
  readonly known: Map<string, string>;
  readonly asked: Set<string>;
  readonly made: Set<string>;
}

/** So many texts of a kind are kept: of more, a watch would not come to an end. */
const MAX_PRINTED = 100_000;
/** Characters of texts that are kept together, more or less: a line has to fit into a string. */
const TOGETHER = 1_000_000;

export function newPrintedKinds(): PrintedKinds {
  const kinds = new Map<string, Printed>();
  const kindOf = (kind: string): Printed => {
    const found = kinds.get(kind) ?? { unread: [], known: new Map(), asked: new Set(), made: new Set() };
    kinds.set(kind, found);
    return found;
  };
  const saved = function* (keysOf: (printed: Printed) => Iterable<string>): Iterable<SavedTexts> {
    for (const [kind, printed] of kinds)
      for (const texts of together(keysOf(printed), printed.known)) yield { kind, texts: () => texts };
  };
  return {
    of: (kind) => {
      const printed = kindOf(kind);
      const { known, asked, made } = printed;
      return {
        get: (from) => {
          readAll(printed);
          const key = digestOfText(from);
          const text = known.get(key);
          if (text !== undefined) asked.add(key);
          return text;
        },
        set: (from, text) => {
          if (known.size >= MAX_PRINTED) for (const all of [known, asked, made]) all.clear();
          const key = digestOfText(from);
          known.set(key, text);
          for (const keys of [asked, made]) keys.add(key);
        },
      };
    },
    add: ({ kind, texts }) => void kindOf(kind).unread.push(texts),
    all: () => saved(({ asked }) => asked),
    allNew: () => saved(({ made }) => made),
    hasNew: () => [...kinds.values()].some(({ made }) => made.size > 0),
    settle: () => {
      for (const { made } of kinds.values()) made.clear();
    },
  };
}

function readAll({ unread, known }: Printed): void {
  for (const texts of unread.splice(0)) for (const [key, text] of texts()) known.set(key, text);
}

/** The texts of keys in maps of some length. */
function* together(keys: Iterable<string>, known: ReadonlyMap<string, string>): Iterable<ReadonlyMap<string, string>> {
  let texts = new Map<string, string>();
  let length = 0;
  for (const key of keys) {
    const text = known.get(key) ?? "";
    texts.set(key, text);
    length += key.length + text.length;
    if (length < TOGETHER) continue;
    yield texts;
    texts = new Map();
    length = 0;
  }
  if (texts.size > 0) yield texts;
}
