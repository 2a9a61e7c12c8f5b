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
    file: "generator/analyse/dialects.ts",
    line: 'return name === undefined ? metaschemas[declared.replace(/#.*$/s, "")] : { name };',
    original: "/#.*$/s",
    replacement: "/#.*/s",
    why: "all that follows is taken in any case",
  },
  {
    file: "generator/analyse/variants/dynamic-scope.ts",
    line: "if (!around.needs.has(source.id)) return shape;",
    original: "!around.needs.has(source.id)",
    replacement: "false",
    why: "it only saves a copy of a shape in which each reference stays as it is",
  },
  {
    file: "generator/analyse/variants/wire-variants.ts",
    line: "for (const link of links) usedBy.set(link, [...(usedBy.get(link) ?? []), key]);",
    original: "[]",
    replacement: '["Stryker was here"]',
    why: "a key that no form has is never looked for",
  },
  {
    file: "generator/emit/docs/terms/term.ts",
    line: "if (first !== undefined && second === undefined) return first;",
    original: "first !== undefined && second === undefined",
    replacement: "false",
    why: "it only saves the way, at the end of which one term is itself",
  },
  {
    file: "generator/emit/guards/guards.ts",
    line: "function keptGuards({ kept = [] }: EmitOptions): readonly string[] {",
    original: "[]",
    replacement: '["Stryker was here"]',
    why: "what is no path of a module in the folder is not kept",
  },
  {
    file: "generator/emit/guards/steps/object-steps.ts",
    line: "const isRequired = shape.parts.members?.required?.includes(key) ?? false;",
    original: "shape.parts.members?.required",
    replacement: "shape.parts.members.required",
    why: "a member that is looked at stands among members",
  },
];
