/** A statement of a list. */
export interface Statement {
  readonly text: string;
  /** Of a local: how many statements behind it is the last one that speaks of it. */
  readonly reach?: number | undefined;
}

/**
 * Puts each local that only the next few statements speak of into a block with them: a minifier calls it as it calls the
 * local of the next block, and what asks the same of two members becomes nearly the same text.
 */
export function inBlocks(statements: readonly Statement[]): string {
  const texts = statements.map(({ text }) => text);
  const blocks: number[] = [];
  for (let start = 0; start < texts.length; start++) {
    const isAll = start === 0 && endOf(statements, start) === texts.length - 1;
    if (!isAll && standsAlone(statements, start)) blocks.push(start);
  }
  // What stands around the list has braces of its own: a single block would add nothing.
  if (blocks.length > 1) {
    for (const start of blocks) {
      const end = endOf(statements, start);
      texts[start] = `{\n${texts[start]}`;
      texts[end] += "}\n";
    }
  }
  // Unlike `join`, which would copy all that is inside of each block once more.
  return texts.reduce((all, text) => all + text, "");
}

/** Whether a local can have a block: of the locals in it, none is needed as far as it is itself, or farther. */
function standsAlone(statements: readonly Statement[], start: number): boolean {
  if (statements[start]?.reach === undefined) return false;
  const end = endOf(statements, start);
  for (let inner = start + 1; inner <= end; inner++) {
    if (statements[inner]?.reach !== undefined && endOf(statements, inner) >= end) return false;
  }
  return true;
}

/** The last statement that speaks of a local. */
function endOf(statements: readonly Statement[], start: number): number {
  return start + (statements[start]?.reach ?? 0);
}
