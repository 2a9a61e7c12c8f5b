import type { Document, Node } from "yaml";
import { appendPointer } from "../model/location.ts";
import { yamlPackage } from "../yaml-package.ts";
import type { KeyProblem, Outline } from "./outline.ts";

interface Visit {
  readonly node: unknown;
  readonly pointer: string;
}

/** The outline of a YAML document. Aliases are followed, so the document must be known to be finite. */
export function outlineYaml(document: Document): Outline {
  const { isAlias, isMap, isSeq } = yamlPackage();
  const offsets = new Map<string, number>([["", offsetOf(document.contents)]]);
  const duplicates: KeyProblem[] = [];
  const strangeKeys: KeyProblem[] = [];
  const visits: Visit[] = [{ node: document.contents, pointer: "" }];
  for (let visit = visits.pop(); visit !== undefined; visit = visits.pop()) {
    const { pointer } = visit;
    const node = isAlias(visit.node) ? visit.node.resolve(document) : visit.node;
    if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) {
        const at = appendPointer(pointer, index);
        offsets.set(at, offsetOf(item));
        visits.push({ node: item, pointer: at });
      }
    } else if (isMap(node)) {
      const keys = new Set<string>();
      for (const pair of node.items) {
        const offset = offsetOf(pair.key);
        const key = keyOf(pair.key, document);
        if (key === undefined) {
          strangeKeys.push({ key: String(pair.key), pointer, offset });
          continue;
        }
        if (keys.has(key)) duplicates.push({ key, pointer, offset });
        keys.add(key);
        const at = appendPointer(pointer, key);
        offsets.set(at, offset);
        visits.push({ node: pair.value, pointer: at });
      }
    }
  }
  return { offsets, duplicates: inOrder(duplicates), strangeKeys: inOrder(strangeKeys) };
}

function keyOf(key: unknown, document: Document): string | undefined {
  const { isAlias, isScalar } = yamlPackage();
  const node = isAlias(key) ? key.resolve(document) : key;
  return isScalar(node) && typeof node.value === "string" ? node.value : undefined;
}

function offsetOf(node: unknown): number {
  return (yamlPackage().isNode(node) ? (node as Node).range?.[0] : undefined) ?? 0;
}

/** By offset, each place once: an anchor's content is visited again for each of its aliases. */
function inOrder(problems: readonly KeyProblem[]): readonly KeyProblem[] {
  const byOffset = new Map(problems.map((problem) => [problem.offset, problem]));
  return [...byOffset.values()].sort((a, b) => a.offset - b.offset);
}
