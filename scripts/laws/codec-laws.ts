import type { Json } from "../../generator/index.ts";
import { canonical } from "../fuzz/values.ts";

/** What can be expected of a codec. */
export interface Expected {
  /** Whether documents that the guard of the wire accepts are written as they were read. */
  readonly keeps: boolean;
  /** Whether what is written is of the form on the wire: not where alternatives can both hold. */
  readonly isSure: boolean;
}

/** The functions of a codec, and the guards of both sides. */
export interface CodecFunctions {
  readonly decode: (wire: unknown) => { readonly ok: boolean; readonly value?: unknown; readonly errors?: unknown };
  readonly encode: (value: unknown) => unknown;
  readonly is: (value: unknown) => boolean;
  readonly isWire: (wire: unknown) => boolean;
}

/** What a value that the guard accepts shows to be wrong with a codec, or undefined. */
export function brokenByValue(value: Json, codec: CodecFunctions, expected: Expected): string | undefined {
  const { decode, encode, isWire } = codec;
  const before = JSON.stringify(value);
  let wire: unknown;
  try {
    wire = encode(value);
  } catch (error) {
    if (!(error instanceof TypeError) || !("errors" in error)) return `encode throws ${String(error)}`;
    return undefined;
  }
  if (!expected.keeps) return brokenByWire(wire as Json, codec, { ...expected, keeps: true });
  const back = decode(wire);
  if (JSON.stringify(value) !== before) return "encode changes its argument";
  if (!back.ok) return `decode refuses ${JSON.stringify(wire)}: ${JSON.stringify(back)}`;
  if (!isSame(back.value, value)) return `decode gives ${JSON.stringify(back.value)} of ${JSON.stringify(wire)}`;
  return isWire(wire) || !expected.isSure ? undefined : `the form on the wire is refused: ${JSON.stringify(wire)}`;
}

/** What any document shows to be wrong with a codec, or undefined. */
export function brokenByWire(wire: Json, codec: CodecFunctions, { keeps, isSure }: Expected): string | undefined {
  const { decode, encode, is, isWire } = codec;
  const before = JSON.stringify(wire);
  const first = decode(wire);
  if (JSON.stringify(wire) !== before) return "decode changes its argument";
  if (!first.ok) return undefined;
  if (!is(first.value)) return `decode gives what the guard refuses: ${JSON.stringify(first.value)}`;
  let written: unknown;
  try {
    written = encode(first.value);
  } catch (error) {
    return `what was read cannot be written: ${String(error)}`;
  }
  const second = decode(written);
  if (!second.ok) return `what was read and written cannot be read: ${JSON.stringify(written)}`;
  if (!isSame(second.value, first.value)) return `written and read again it is ${JSON.stringify(second.value)}`;
  if (!isSame(encode(second.value), written)) return `written again it is ${JSON.stringify(encode(second.value))}`;
  if (keeps && isSure && isWire(wire) && !isSame(written, wire)) return `written it is ${JSON.stringify(written)}`;
  return undefined;
}

function isSame(one: unknown, other: unknown): boolean {
  return canonical(one as Json) === canonical(other as Json);
}
