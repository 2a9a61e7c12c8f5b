import type { Trace } from "./trace.ts";

/** Something made, and what its making asked. It is plain data. */
export interface Saved {
  readonly kind: string;
  readonly key: string;
  readonly trace: Trace;
  readonly part: unknown;
}

/** A line of JSON for each: the texts of its trace as places in a list, and those that no line before it has. */
export function* savedLines(all: Iterable<Saved>): Iterable<string> {
  const places = new Map<string, number>();
  for (const { kind, key, trace, part } of all) {
    const added: string[] = [];
    const ways = trace.map((text) => {
      const known = places.get(text);
      if (known !== undefined) return known;
      added.push(text);
      places.set(text, places.size);
      return places.size - 1;
    });
    yield JSON.stringify([kind, key, ways, part, added] satisfies Line);
  }
}

type Line = readonly [kind: string, key: string, trace: readonly number[], part: unknown, added: readonly string[]];

/** Reads what `savedLines` gave. */
export function* readSaved(lines: Iterable<string>): Iterable<Saved> {
  const texts: string[] = [];
  for (const line of lines) {
    const [kind, key, trace, part, added] = JSON.parse(line) as Line;
    for (const text of added) texts.push(text);
    yield { kind, key, trace: trace.map((place) => texts[place] ?? ""), part };
  }
}
