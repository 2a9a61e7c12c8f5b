// RFC 3987, section 2.2, without the bidirectional formatting characters that section 4.1 forbids.
const UCSCHAR: RegExp = /* @__PURE__ */ new RegExp(
  "[\u00a0-\u200d\u2010-\u2029\u202f-\ud7ff\uf900-\ufdcf\ufdf0-\uffef\u{10000}-\u{1fffd}\u{20000}-\u{2fffd}" +
    "\u{30000}-\u{3fffd}\u{40000}-\u{4fffd}\u{50000}-\u{5fffd}\u{60000}-\u{6fffd}\u{70000}-\u{7fffd}\u{80000}-\u{8fffd}" +
    "\u{90000}-\u{9fffd}\u{a0000}-\u{afffd}\u{b0000}-\u{bfffd}\u{c0000}-\u{cfffd}\u{d0000}-\u{dfffd}\u{e1000}-\u{efffd}]+",
  "gu",
);
const IPRIVATE = /[\ue000-\uf8ff\u{f0000}-\u{ffffd}\u{100000}-\u{10fffd}]+/gu;

/** Puts a percent-encoded octet in the place of each run of `ucschar`: it may stand in the same places. */
export function encodeUcschar(text: string): string {
  return text.replace(UCSCHAR, "%AA");
}

/** The same for runs of `iprivate`. */
export function encodeIprivate(text: string): string {
  return text.replace(IPRIVATE, "%AA");
}
