/** A change of the code after which nothing that is promised is another one. */
export interface Equivalent {
  /** From the root of the project. */
  readonly file: string;
  /** The whole line that the change starts in, without the white space around it. */
  readonly line: string;
  /** What is changed in it; where that goes on in further lines, as far as its end in this one. */
  readonly original: string;
  readonly replacement: string;
  /** Why no test can tell. */
  readonly why: string;
}

/** The known ones, by the code's text: they are found again where lines move, and are asked for again where the text changes. */
export const EQUIVALENTS: readonly Equivalent[] = [
  {
    file: "generator/analyse/wire/active-shapes.ts",
    line: "if ([...all.values()].every(isSameOnWire(options))) return new Set();",
    original: "[...all.values()].every(isSameOnWire(options))",
    replacement: "false",
    why: "it only saves the walk where nothing would be found",
  },
  {
    file: "generator/analyse/wire/active-shapes.ts",
    line: 'if (options.defaults === "decode") return () => false;',
    original: 'options.defaults === "decode"',
    replacement: "true",
    why: "it only says that the walk is not saved",
  },
  {
    file: "generator/analyse/wire/active-shapes.ts",
    line: 'if (options.defaults === "decode") return () => false;',
    original: "() => false",
    replacement: "() => undefined",
    why: "nothing counts as false where it is asked",
  },
];
