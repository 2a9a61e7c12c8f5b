/** A JSON value as the leaf libraries see it: structurally the model's `Json`, which they may not import. */
type Literal = null | boolean | number | string | readonly Literal[] | { readonly [key: string]: Literal };

/** What names of generated code look like until they are given: no text of a schema may be taken for one. */
const PLACEHOLDER_LIKE = /\$(?=m?\d+\$)/g;

/**
 * A string literal. Safe in every place that code can stand: line separators, `</script>` and `<!--` are
 * escaped, and so are lone surrogates, which a UTF-8 file cannot hold.
 */
export function quote(text: string): string {
  if (/^[ !#%-;=-[\]-~]*$/.test(text)) return `"${text}"`;
  const quoted = JSON.stringify(text);
  // Nearly all are safe as they are, and documents of schemas are long.
  return SUSPICIOUS.test(quoted) ? escaped(quoted) : quoted;
}

/** Whatever `escaped` may have to change. */
const SUSPICIOUS = /[^ -~]|\$m?\d|<[/!]/;

function escaped(quoted: string): string {
  return quoted
    .replace(PLACEHOLDER_LIKE, "\\u0024")
    .replace(/[\p{Cf}\p{Zl}\p{Zp}\u007f-\u009f]/gu, escapeCharacter)
    .replaceAll("</", "<\\/")
    .replaceAll("<!--", "<\\u0021--");
}

function escapeCharacter(character: string): string {
  return character
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
}

/**
 * A JSON value as an expression. A number that JSON can write but a double cannot hold (1e400) is `Infinity`.
 */
export function literal(value: Literal): string {
  if (typeof value === "string") return quote(value);
  if (typeof value === "number") return Object.is(value, -0) ? "-0" : String(value);
  if (typeof value !== "object" || value === null) return String(value);
  if (isList(value)) return `[${value.map(literal).join(", ")}]`;
  const members = Object.entries(value).map(([key, member]) => `${objectKey(key)}: ${literal(member)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

function isList(value: Literal): value is readonly Literal[] {
  return Array.isArray(value);
}

/** A key of an object literal. `__proto__` is computed, since as a plain one it would set the prototype. */
export function objectKey(key: string): string {
  return key === "__proto__" ? '["__proto__"]' : propertyKey(key);
}

/** A property name as it stands in a type: bare where it can be, else quoted. */
export function propertyKey(key: string): string {
  return isBareKey(key) ? key : quote(key);
}

/** Whether a property can be written without quotes. ASCII only: no surprises from look-alike letters. */
export function isBareKey(key: string): boolean {
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(key) && key !== "__proto__" && !/\$m?\d+\$/.test(key);
}

/** Property access: `.name` or `["na-me"]`. */
export function access(key: string): string {
  return isBareKey(key) ? `.${key}` : `[${quote(key)}]`;
}
