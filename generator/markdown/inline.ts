/** A piece of running text. Schema text goes in as `text` or `code` and is escaped by the printer. */
export type Inline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "emphasis"; readonly content: readonly Inline[] }
  | { readonly kind: "strong"; readonly content: readonly Inline[] }
  | { readonly kind: "link"; readonly content: readonly Inline[]; readonly href: string }
  | { readonly kind: "break" };

/** Words; every character that means something in Markdown or HTML is escaped where it would. */
export function text(words: string): Inline {
  return { kind: "text", text: words };
}

/** Code, in backticks. */
export function codeSpan(words: string): Inline {
  return { kind: "code", text: words };
}

/** Content that begins and ends with a letter or a bracket: emphasis around a space would not be one. */
export function emphasis(...content: readonly Inline[]): Inline {
  return { kind: "emphasis", content };
}

/** Strong emphasis, under the same condition. */
export function strong(...content: readonly Inline[]): Inline {
  return { kind: "strong", content };
}

/** A link; the content holds no other link. `href` is a URI reference, already percent-encoded. */
export function link(content: readonly Inline[], href: string): Inline {
  return { kind: "link", content, href };
}

/** Puts a separator between lists of inlines: the members of a union, the clauses of a sentence. */
export function joinInlines(parts: readonly (readonly Inline[])[], separator: string): readonly Inline[] {
  const between = text(separator);
  const joined: Inline[] = [];
  parts.forEach((part, index) => {
    if (index > 0) joined.push(between);
    for (const inline of part) joined.push(inline);
  });
  return joined;
}

/** Lines, those that say the same once. */
export function distinct(lines: readonly (readonly Inline[])[]): readonly (readonly Inline[])[] {
  if (lines.length < 2) return lines;
  return [...new Map(lines.map((line) => [JSON.stringify(line), line])).values()];
}

/** The words without any markup, as an error message or a comment shows them. */
export function plainText(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if (inline.kind === "break") return "\n";
      return "text" in inline ? inline.text : plainText(inline.content);
    })
    .join("");
}
