import { createScanner } from "jsonc-parser";
import { appendPointer } from "../model/location.ts";
import { MAX_DEPTH } from "./depth.ts";
import type { KeyProblem, Outline } from "./outline.ts";

/** jsonc-parser's SyntaxKind.EOF; its const enum cannot be imported with `isolatedModules`. */
const END_OF_FILE = 17;

interface Frame {
  readonly pointer: string;
  /** The keys so far; absent for an array. */
  readonly keys?: Set<string>;
  /** The index of the current item. */
  index: number;
  /** Whether the next string is a key. */
  expectsKey: boolean;
}

/** The offset of a JSON text's own value. */
export function startOfJson(text: string): number {
  const scanner = createScanner(text, true);
  scanner.scan();
  return scanner.getTokenOffset();
}

/** The outline of a JSON text. Iterative, so that no nesting exhausts the stack; of invalid text only `tooDeep` is sure. */
export function outlineJson(text: string): Outline {
  const offsets = new Map<string, number>();
  const duplicates: KeyProblem[] = [];
  const stack: Frame[] = [];
  let valuePointer = "";
  const scanner = createScanner(text, true);
  while (scanner.scan() !== END_OF_FILE) {
    const offset = scanner.getTokenOffset();
    const top = stack.at(-1);
    const character = text[offset] ?? "";
    if (character === ":") continue;
    if (character === "}" || character === "]") stack.pop();
    else if (character === ",") next(top);
    else if (character === '"' && top?.keys !== undefined && top.expectsKey) {
      const key = scanner.getTokenValue();
      if (top.keys.has(key)) duplicates.push({ key, pointer: top.pointer, offset });
      top.keys.add(key);
      top.expectsKey = false;
      valuePointer = appendPointer(top.pointer, key);
      offsets.set(valuePointer, offset);
    } else {
      if (top === undefined || top.keys === undefined) {
        valuePointer = top === undefined ? "" : appendPointer(top.pointer, top.index);
        offsets.set(valuePointer, offset);
      }
      if (character !== "{" && character !== "[") continue;
      if (stack.length === MAX_DEPTH) return { offsets, duplicates, strangeKeys: [], tooDeep: offset };
      stack.push(frame(valuePointer, character === "{"));
    }
  }
  return { offsets, duplicates, strangeKeys: [] };
}

function frame(pointer: string, isObject: boolean): Frame {
  return { pointer, index: 0, expectsKey: isObject, ...(isObject ? { keys: new Set<string>() } : {}) };
}

function next(top: Frame | undefined): void {
  if (top === undefined) return;
  top.index++;
  top.expectsKey = top.keys !== undefined;
}
