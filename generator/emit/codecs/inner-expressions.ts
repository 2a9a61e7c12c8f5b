import { quote } from "../../code/literal.ts";
import type { ConversionId, Inner, ItemsConversion } from "../../model/conversion.ts";
import type { CodecScope } from "./codec-scope.ts";

/** What is read of an expression with a value inside of another one. */
export function readInner(value: string, { conversion, zero }: Inner, scope: CodecScope): string {
  const filled = zero === undefined ? value : `${scope.use("orZero")}(${value}, ${literalOf(zero)})`;
  return conversion === undefined ? filled : `${scope.reads(conversion)}(${filled}, reading)`;
}

/** What is written of it. */
export function writeInner(value: string, { conversion }: Inner, scope: CodecScope): string {
  const write = conversion === undefined ? undefined : scope.writes(conversion);
  return write === undefined ? value : `${write}(${value})`;
}

function literalOf(zero: NonNullable<Inner["zero"]>): string {
  return typeof zero === "string" ? quote(zero) : String(zero);
}

/** What is read of a member: a list without a function of its own where nothing but its items differ. */
export function readMember(value: string, inner: { readonly conversion?: ConversionId }, scope: CodecScope): string {
  const items = inner.conversion === undefined ? undefined : scope.itemsAlone(inner.conversion);
  return items === undefined ? readInner(value, inner, scope) : readItems(value, items, scope);
}

/** What is written of it. */
export function writeMember(value: string, inner: { readonly conversion?: ConversionId }, scope: CodecScope): string {
  const items = inner.conversion === undefined ? undefined : scope.itemsAlone(inner.conversion);
  return items === undefined ? writeInner(value, inner, scope) : writeItems(value, items, scope);
}

/** What is read of the items of an expression with a list. */
export function readItems(value: string, { prefix, rest }: ItemsConversion, scope: CodecScope): string {
  const inner = (one: Inner): string => {
    if (one.zero === undefined && one.conversion !== undefined) return scope.reads(one.conversion);
    if (one.zero === undefined) return "undefined";
    const text = `(item${one.conversion === undefined ? "" : ", reading"}) => ${readInner("item", one, scope)}`;
    return scope.constant("item", text, scope.useType("Read", "reading"));
  };
  const more = prefix.length === 0 ? "" : `, [${prefix.map(inner).join(", ")}]`;
  const others = rest === undefined ? (more === "" ? "" : ", undefined") : `, ${inner(rest)}`;
  return `${scope.use("itemsIn")}(${value}, reading${others}${more})`;
}

/** What is written of them. */
export function writeItems(value: string, { prefix, rest }: ItemsConversion, scope: CodecScope): string {
  const inner = ({ conversion }: Inner): string =>
    (conversion === undefined ? undefined : scope.writes(conversion)) ?? "undefined";
  const others = rest === undefined ? "undefined" : inner(rest);
  const more = prefix.map(inner);
  if (others === "undefined" && more.every((one) => one === "undefined")) return value;
  return `${scope.use("itemsOut")}(${value}, ${others}${more.length === 0 ? "" : `, [${more.join(", ")}]`})`;
}
