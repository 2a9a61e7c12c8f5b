/** The way from a declaration to a part of its instances. Two ways are the same where their tokens are. */
export type Path = readonly PathToken[];

export type PathToken =
  | { readonly kind: "member"; readonly name: string }
  | { readonly kind: "matching"; readonly pattern: string }
  | { readonly kind: "others" }
  | { readonly kind: "items" }
  | { readonly kind: "item"; readonly index: number }
  /** The same part of the instance, in one of several cases: an alternative, a condition. */
  | { readonly kind: "case"; readonly name: string };

/** `address.street`, `tags[].name`, `labels.*`, `labels./^x-/`. A name that would be mistaken for a path is quoted. */
export function printPath(path: Path): string {
  const tokens = path.filter(({ kind }) => kind !== "case");
  const [first, ...others] = tokens;
  if (first?.kind === "member" && others.length === 0) return first.name === "" ? '""' : first.name;
  return tokens.map((token, index) => printToken(token, index === 0)).join("");
}

/** The same for a reader who knows of no regular expressions: names that match one are any names. */
export function readablePath(path: Path): string {
  return printPath(path.map((token) => (token.kind === "matching" ? { kind: "others" } : token)));
}

/** The same for two ways exactly where their tokens are. */
export function pathKey(path: Path): string {
  let key = "";
  for (const token of path) key += keyOf(token);
  return key;
}

function keyOf(token: PathToken): string {
  switch (token.kind) {
    case "member":
      return JSON.stringify(token.name);
    case "matching":
      return `/${JSON.stringify(token.pattern)}`;
    case "others":
      return "*";
    case "items":
      return "[]";
    case "item":
      return `[${token.index}]`;
    case "case":
      return `~${JSON.stringify(token.name)}`;
  }
}

/** A token as text, behind those before it. */
export function printToken(token: PathToken, isFirst: boolean): string {
  const dot = isFirst ? "" : ".";
  switch (token.kind) {
    case "member":
      return /^[^.[\]*/\s"]+$/.test(token.name) ? dot + token.name : `[${JSON.stringify(token.name)}]`;
    case "matching":
      return `${dot}/${token.pattern}/`;
    case "others":
      return `${dot}*`;
    case "items":
      return "[]";
    case "item":
      return `[${token.index}]`;
    case "case":
      return `~${token.name}`;
  }
}
