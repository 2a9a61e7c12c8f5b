import { register } from "node:module";
import { extname } from "node:path";
import { pathToFileURL } from "node:url";
import * as jsonc from "jsonc-parser";
import { IN_PACKAGE, isManifest } from "./config-search.ts";

/** What a config file holds, before it is checked. */
export interface ConfigSource {
  readonly value: unknown;
  /**
   * Where in the text the value at a path stands, or with `key` the name of the member there. Absent where the value is
   * not a text's, but a program's.
   */
  readonly offsetOf?: (path: readonly string[], of: "value" | "key") => number;
}

/** Why a config file cannot be read, and where. */
export interface ConfigFault {
  readonly problem: string;
  readonly offset: number;
  readonly hint?: string;
}

/** Reads the text of a config file by its name: JSON, YAML, or the member of a package.json. */
export async function parseConfigText(file: string, text: string): Promise<ConfigSource | ConfigFault> {
  if (/\.ya?ml$/i.test(file)) return fromYaml(text);
  return fromJson(text, isManifest(file) ? [IN_PACKAGE] : []);
}

/** Whether the options are what a program says. */
export function isProgram(file: string): boolean {
  return /^\.[cm]?[jt]s$/.test(extname(file));
}

/**
 * Runs a config file that is a program; its default export holds the options, or a promise of them.
 * @param edition - tells the program from an earlier one of the same file, which Node would run no second time
 */
export async function runConfig(file: string, edition?: string): Promise<ConfigSource | ConfigFault> {
  const url = pathToFileURL(file);
  if (edition !== undefined) url.search = edition;
  if (/^\.m?ts$/.test(extname(file)) && !runsTypeScript())
    register(new URL("./typescript-hooks.js", import.meta.url).href);
  try {
    const module: { readonly default?: unknown } = await import(url.href);
    if (module.default !== undefined) return { value: await module.default };
    return { problem: "it has no default export", offset: 0, hint: "write: export default defineConfig({ … })" };
  } catch (error) {
    return { problem: `it throws: ${error instanceof Error ? error.message : String(error)}`, offset: 0 };
  }
}

/** Node does so by itself from 22.18 on. */
function runsTypeScript(): boolean {
  return "typescript" in process.features && Boolean(process.features.typescript);
}

function fromJson(text: string, above: readonly string[]): ConfigSource | ConfigFault {
  const errors: jsonc.ParseError[] = [];
  const tree = jsonc.parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [error] = errors;
  if (error !== undefined || tree === undefined) {
    const problem = error === undefined || text.trim() === "" ? "the file is empty" : problemOf(error);
    return { problem: `not valid JSON: ${problem}`, offset: error?.offset ?? 0 };
  }
  const root = nodeAt(tree, above);
  if (root === undefined) return { problem: `it has no member "${above.join("/")}"`, offset: 0 };
  return {
    value: jsonc.getNodeValue(root),
    offsetOf: (path, of) => {
      const node = nodeAt(root, path) ?? root;
      return (of === "key" ? (node.parent?.children?.[0] ?? node) : node).offset;
    },
  };
}

/** `CloseBraceExpected` -> `close brace expected` */
export function problemOf({ error }: jsonc.ParseError): string {
  return jsonc
    .printParseErrorCode(error)
    .replace(/(?<=[a-z])[A-Z]/g, " $&")
    .toLowerCase();
}

/** The node that the tokens of a JSON Pointer lead to. */
export function nodeAt(tree: jsonc.Node, tokens: readonly string[]): jsonc.Node | undefined {
  let node: jsonc.Node | undefined = tree;
  for (const token of tokens)
    node = node && jsonc.findNodeAtLocation(node, [node.type === "array" ? Number(token) : token]);
  return node;
}

async function fromYaml(text: string): Promise<ConfigSource | ConfigFault> {
  // Few configs are YAML, and its package takes time to load.
  const { isMap, isNode, isScalar, parseDocument } = await import("yaml");
  const document = parseDocument(text, { prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) return { problem: `not valid YAML: ${error.message}`, offset: error.pos[0] };
  return {
    value: document.toJS() as unknown,
    offsetOf: (path, of) => {
      const above = document.getIn(path.slice(0, -1), true);
      const pair = isMap(above) ? above.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined;
      const node = of === "key" ? pair?.key : document.getIn(path, true);
      return isNode(node) ? (node.range?.[0] ?? 0) : 0;
    },
  };
}
