import { closest, distance } from "fastest-levenshtein";

/** The known name that a wrong one probably means, or undefined where none is close. */
export function nearestName(wrong: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const word = wrong.toLowerCase();
  const nearest = closest(
    word,
    known.map((name) => name.toLowerCase()),
  );
  const name = known.find((candidate) => candidate.toLowerCase() === nearest);
  return distance(word, nearest) <= Math.max(1, Math.ceil(wrong.length / 3)) ? name : undefined;
}
