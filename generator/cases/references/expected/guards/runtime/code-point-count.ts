// Copied here by `triptych generate`. Do not edit.

/** The length of a string in code points. A lone surrogate counts as one. */
export function codePointCount(text: string): number {
  let count = text.length;
  for (let index = 1; index < text.length; index++) {
    const isLow = (text.charCodeAt(index) & 0xfc00) === 0xdc00;
    if (isLow && (text.charCodeAt(index - 1) & 0xfc00) === 0xd800) {
      count--;
      index++;
    }
  }
  return count;
}
