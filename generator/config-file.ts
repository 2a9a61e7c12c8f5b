import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import * as jsonc from "jsonc-parser";
import { faultWords, type OptionFault, optionFaults } from "./check-options.ts";
import { diagnostic } from "./diagnostics.ts";
import type { Diagnostic, Position } from "./model/diagnostic.ts";
import { type GivenOptions, resolvePaths } from "./options.ts";

/** The config file that is read where no other is named. */
export const CONFIG_FILE = "triptych.config.json";

/** What a config file says. `options` are empty where there are diagnostics. */
export interface ConfigReading {
  readonly options: GivenOptions;
  readonly diagnostics: readonly Diagnostic[];
  /** The text, where there is one, by the path of the file. */
  readonly sources?: ReadonlyMap<string, string>;
}

/** A config file and its text. */
export interface ConfigText {
  readonly file: string;
  readonly text: string;
}

/**
 * Reads a config file. Paths in it are resolved against its folder.
 * @param file - absolute path
 * @param required - whether it is an error that there is none
 */
export async function readConfigFile(file: string, required: boolean): Promise<ConfigReading> {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await readFile(file));
    return { ...(await parseConfig({ file, text })), sources: new Map([[file, text]]) };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT" && !required) return { options: {}, diagnostics: [] };
    return refused(
      diagnostic("bad-config", {}, `cannot read the config file ${file}: ${problems[String(code)] ?? String(error)}`),
    );
  }
}

const problems: { readonly [code: string]: string } = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "permission denied",
  ERR_ENCODING_INVALID_ENCODED_DATA: "it is not UTF-8 text",
};

function refused(...diagnostics: readonly Diagnostic[]): ConfigReading {
  return { options: {}, diagnostics };
}

/** Reads the text of a config file. */
export async function parseConfig(config: ConfigText): Promise<ConfigReading> {
  const errors: jsonc.ParseError[] = [];
  const tree = jsonc.parseTree(config.text, errors, { disallowComments: true, allowTrailingComma: false });
  const [error] = errors;
  if (error !== undefined || tree === undefined) {
    const problem = error === undefined || config.text.trim() === "" ? "the file is empty" : problemOf(error);
    return refused(finding(config, error?.offset ?? 0, `not valid JSON: ${problem}`));
  }
  const value: unknown = jsonc.getNodeValue(tree);
  const controls = controlCharacters(config, tree);
  if (controls.length > 0) return refused(...controls);
  const faults = await optionFaults(value);
  if (faults.length > 0) return refused(...faults.map((fault) => faultyOption(config, tree, fault)).sort(byPosition));
  return { options: givenOptions(config, value as GivenOptions), diagnostics: [] };
}

/** `CloseBraceExpected` -> `close brace expected` */
export function problemOf({ error }: jsonc.ParseError): string {
  return jsonc
    .printParseErrorCode(error)
    .replace(/(?<=[a-z])[A-Z]/g, " $&")
    .toLowerCase();
}

function byPosition({ position: a }: Diagnostic, { position: b }: Diagnostic): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}

/** Strings that hold control characters: they reach banners, paths and terminals, and mean nothing in any of these. */
function controlCharacters(config: ConfigText, node: jsonc.Node): readonly Diagnostic[] {
  if (typeof node.value === "string" && /[\p{Cc}\u2028\u2029]/u.test(node.value))
    return [finding(config, node.offset, "a control character in a string", "remove it: options are single lines")];
  return (node.children ?? []).flatMap((child) => controlCharacters(config, child));
}

function faultyOption(config: ConfigText, tree: jsonc.Node, fault: OptionFault): Diagnostic {
  const node = nodeAt(tree, fault.path) ?? tree;
  // What is wrong with an option that there is not is its name.
  const place = fault.kind === "unknown" ? (node.parent?.children?.[0] ?? node) : node;
  return finding(config, place.offset, ...faultWords(fault));
}

/** The node that the tokens of a JSON Pointer lead to. */
export function nodeAt(tree: jsonc.Node, tokens: readonly string[]): jsonc.Node | undefined {
  let node: jsonc.Node | undefined = tree;
  for (const token of tokens)
    node = node && jsonc.findNodeAtLocation(node, [node.type === "array" ? Number(token) : token]);
  return node;
}

function givenOptions(config: ConfigText, value: GivenOptions & { readonly $schema?: string }): GivenOptions {
  const { $schema: _, ...options } = value;
  return resolvePaths(options, dirname(config.file));
}

function finding(config: ConfigText, offset: number, message: string, ...hint: readonly string[]): Diagnostic {
  return diagnostic("bad-config", { position: positionAt(config, offset) }, message, ...hint);
}

export function positionAt({ file, text }: ConfigText, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
