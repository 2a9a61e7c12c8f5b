import type { Trace } from "./trace.ts";

/** Something made, and what its making asked. It is plain data. */
export interface Saved {
  readonly kind: string;
  readonly key: string;
  readonly trace: Trace;
  readonly part: unknown;
}

/** What is no longer made, though lines before tell of it. */
export type Gone = Pick<Saved, "kind" | "key">;

/** A line of JSON for each: the texts of its trace as places in a list, and those that no line before it has. */
export interface Lines {
  /** What lines hold that follow those of before; of two about the same, the later one holds. */
  readonly read: (lines: Iterable<string>) => Iterable<Saved | Gone>;
  /** The lines for it behind those of before. */
  readonly write: (all: Iterable<Saved | Gone>) => Iterable<string>;
  /** How many there are. */
  readonly count: () => number;
}

export function newLines(): Lines {
  const texts: string[] = [];
  const places = new Map<string, number>();
  let count = 0;
  return {
    read: function* (lines) {
      for (const line of lines) {
        count++;
        const [kind, key, trace, part, added = []] = JSON.parse(line) as Line;
        for (const text of added) texts.push(text);
        yield trace === undefined
          ? { kind, key }
          : { kind, key, trace: trace.map((place) => texts[place] ?? ""), part };
      }
    },
    write: function* (all) {
      // Only now: most of what is read is never written behind.
      for (let place = places.size; place < texts.length; place++) places.set(texts[place] ?? "", place);
      for (const one of all) {
        count++;
        const { kind, key } = one;
        if (!("trace" in one)) {
          yield JSON.stringify([kind, key] satisfies Line);
          continue;
        }
        const added: string[] = [];
        const ways = one.trace.map((text) => {
          const known = places.get(text);
          if (known !== undefined) return known;
          added.push(text);
          places.set(text, places.size);
          texts.push(text);
          return places.size - 1;
        });
        yield JSON.stringify([kind, key, ways, one.part, added] satisfies Line);
      }
    },
    count: () => count,
  };
}

type Line =
  | readonly [kind: string, key: string]
  | readonly [kind: string, key: string, trace: readonly number[], part: unknown, added: readonly string[]];
