/** What was printed, by all that it was printed from: who finds it need not print it again. */
export interface PrintedTexts {
  readonly get: (from: string) => string | undefined;
  readonly set: (from: string, text: string) => unknown;
}

/** Those of one process. They are forgotten, all of them, where there would be more. */
export function boundedTexts(most: number): PrintedTexts {
  const texts = new Map<string, string>();
  return {
    get: (from) => texts.get(from),
    set: (from, text) => {
      if (texts.size === most) texts.clear();
      texts.set(from, text);
    },
  };
}
