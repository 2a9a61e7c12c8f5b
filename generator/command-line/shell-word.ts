/** A word as a shell takes it for one, without characters that mean something to a terminal. */
export function shellWord(word: string): string {
  const shown = word.replace(/\p{Cc}/gu, "\uFFFD");
  return /^[\w./:=@,+-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`;
}
