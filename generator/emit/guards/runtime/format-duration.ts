const TIME = "T(?:\\d+H(?:\\d+M(?:\\d+S)?)?|\\d+M(?:\\d+S)?|\\d+S)";
const DATE = "(?:\\d+Y(?:\\d+M(?:\\d+D)?)?|\\d+M(?:\\d+D)?|\\d+D)";
const DURATION: RegExp = /* @__PURE__ */ new RegExp(`^P(?:\\d+W|${TIME}|${DATE}(?:${TIME})?)$`, "i");

/** Whether a string is a `duration` of RFC 3339, appendix A: whole numbers, and no unit left out between two. */
export function matchesDuration(text: string): boolean {
  return DURATION.test(text);
}
