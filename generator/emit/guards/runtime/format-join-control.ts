// Letters by Joining_Type of Unicode 15.1; JavaScript's regular expressions do not know it. Ranges run over characters
// that no label may hold.
const JOINS_WITH_NEXT =
  "\u0620\u0626\u0628\u062a-\u062e\u0633-\u0647\u0649\u064a\u066e\u066f\u0679-\u0687\u069a-\u06bf\u06c1\u06c2" +
  "\u06cc\u06ce\u06d0\u06d1\u06fa-\u06fc\u06ff\u0712-\u0714\u071a-\u071d\u071f-\u0727\u0729\u072b\u072d\u072e" +
  "\u074e-\u0758\u075c-\u076a\u076d-\u0770\u0772\u0775-\u0777\u077a-\u077f\u07ca-\u07ea\u0841-\u0845\u0848" +
  "\u084a-\u0853\u0855\u0860\u0862-\u0865\u0868\u0886\u0889-\u088d\u08a0-\u08a9\u08af\u08b0\u08b3-\u08b8" +
  "\u08ba-\u08c8\u1820-\u1878\u1887-\u18a8\u18aa\ua840-\ua872\u{10ac0}-\u{10ac4}\u{10acd}\u{10ad3}-\u{10adc}" +
  "\u{10ade}-\u{10ae0}\u{10b80}\u{10b82}\u{10b86}-\u{10b88}\u{10b8a}\u{10b8b}\u{10b8d}\u{10b90}" +
  "\u{10d00}-\u{10d21}\u{10d23}\u{10f30}-\u{10f32}\u{10f34}-\u{10f44}\u{10f70}-\u{10f73}\u{10f76}-\u{10f81}" +
  "\u{10fb0}\u{10fb2}\u{10fb3}\u{10fb8}\u{10fbb}\u{10fbc}\u{10fbe}\u{10fbf}\u{10fc1}\u{10fc4}" +
  "\u{1e922}-\u{1e943}";
const JOINS_WITH_PREVIOUS =
  "\u0620\u0622-\u064a\u066e\u066f\u0671-\u0673\u0679-\u06d5\u06ee\u06ef\u06fa-\u06fc\u06ff-\u0710\u0712-\u072f" +
  "\u074d-\u077f\u07ca-\u07ea\u0840-\u0858\u0860\u0862-\u0865\u0867-\u0882\u0886\u0889-\u088e\u08a0-\u08ac" +
  "\u08ae-\u08c8\u1820-\u1878\u1887-\u18a8\u18aa\ua840-\ua871\u{10ac0}-\u{10ac5}\u{10ac7}-\u{10aca}" +
  "\u{10ace}-\u{10ad6}\u{10ad8}-\u{10ae1}\u{10ae4}\u{10b80}-\u{10b91}\u{10d01}-\u{10d23}\u{10f30}-\u{10f44}" +
  "\u{10f70}-\u{10f81}\u{10fb0}\u{10fb2}-\u{10fb6}\u{10fb8}-\u{10fbf}\u{10fc1}-\u{10fc4}\u{1e922}-\u{1e943}";
const BEFORE: RegExp = /* @__PURE__ */ new RegExp(`[${JOINS_WITH_NEXT}]\\p{Mn}*$`, "u");
const AFTER: RegExp = /* @__PURE__ */ new RegExp(`^\\p{Mn}*[${JOINS_WITH_PREVIOUS}]`, "u");

/** Whether each joiner and non-joiner of a label stands where RFC 5892, appendix A.1 and A.2 let it. */
export function matchesJoinControls(label: string): boolean {
  for (let index = 0; index < label.length; index++) {
    const character = label.charAt(index);
    if (character !== "\u200c" && character !== "\u200d") continue;
    const before = label.slice(0, index);
    if (endsWithVirama(before)) continue;
    if (character === "\u200d" || !BEFORE.test(before) || !AFTER.test(label.slice(index + 1))) return false;
  }
  return true;
}

/**
 * Viramas have the canonical combining class 9, which normalisation shows: marks are put in the order of their
 * classes, the voiced sound mark has class 8 and sheva class 10.
 */
function endsWithVirama(text: string): boolean {
  const [mark] = /[^\u05b0\u3099\u309a]$/u.exec(text) ?? [];
  return mark !== undefined && `\u05b0${mark}\u3099`.normalize("NFD") === `\u3099${mark}\u05b0`;
}
