import type { Trace } from "./trace.ts";

/** Something made, and what its making asked. It is plain data. */
interface Made {
  readonly trace: Trace;
  readonly part: unknown;
}

/** By kinds, then by keys. */
export type AllMade = ReadonlyMap<string, ReadonlyMap<string, Made>>;

/** As JSON: each text of a trace once, and traces as places in that list. */
export function savedText(all: AllMade): string {
  const places = new Map<string, number>();
  const placeOf = (text: string): number => {
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, places.size);
    return places.size - 1;
  };
  const kinds = [...all].map(([kind, made]) => [
    kind,
    [...made].map(([key, { trace, part }]) => [key, trace.map(placeOf), part]),
  ]);
  return JSON.stringify([kinds, [...places.keys()]]);
}

type Saved = readonly [
  kinds: readonly (readonly [kind: string, made: readonly (readonly [string, readonly number[], unknown])[]])[],
  texts: readonly string[],
];

/** Reads what `savedText` gave. */
export function readSaved(text: string): AllMade {
  const [kinds, texts] = JSON.parse(text) as Saved;
  const textAt = (place: number): string => texts[place] ?? "";
  return new Map(
    kinds.map(([kind, made]) => [
      kind,
      new Map(made.map(([key, trace, part]) => [key, { trace: trace.map(textAt), part }])),
    ]),
  );
}
