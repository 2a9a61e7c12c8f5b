import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import * as jsonc from "jsonc-parser";
import type { TriptychConfig } from "./config/generated/types/triptych.config.js";
import { diagnostic } from "./diagnostics.ts";
import type { Diagnostic, Position } from "./model/diagnostic.ts";
import { pointerTokens } from "./model/location.ts";
import { nearestName } from "./nearest-name.ts";
import { type GivenOptions, resolvePaths } from "./options.ts";

/** The config file that is read where no other is named. */
export const CONFIG_FILE = "triptych.config.json";

/** The members that a config file may have. */
const MEMBERS = Object.keys({
  $schema: true,
  input: true,
  output: true,
  targets: true,
  notations: true,
  formats: true,
  unknownKeywords: true,
  impliedTypes: true,
  readWriteVariants: true,
  language: true,
  dialect: true,
  allowOutside: true,
  allowNetwork: true,
  extraMembers: true,
  conditions: true,
  enums: true,
  command: true,
} satisfies Record<keyof TriptychConfig, true>);

/** What a config file says. `options` are empty where there are diagnostics. */
export interface ConfigReading {
  readonly options: GivenOptions;
  readonly diagnostics: readonly Diagnostic[];
  /** The text, where there is one, by the path of the file. */
  readonly sources?: ReadonlyMap<string, string>;
}

/** A config file and its text. */
interface ConfigText {
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
  const unknown = tree.type === "object" ? unknownMembers(config, tree) : [];
  // Loaded only where there is a config, so that the guard can be generated before it exists.
  const { validateTriptychConfig } = await import("./config/generated/guards/triptych.config.js");
  const result = validateTriptychConfig(value);
  if (!result.ok) {
    const others = result.errors.filter(({ keyword }) => keyword !== "additionalProperties");
    return refused(...[...unknown, ...others.map((wrong) => wrongValue(config, tree, wrong))].sort(byPosition));
  }
  return { options: givenOptions(config, tree, result.value), diagnostics: [] };
}

/** `CloseBraceExpected` -> `close brace expected` */
function problemOf({ error }: jsonc.ParseError): string {
  return jsonc
    .printParseErrorCode(error)
    .replace(/(?<=[a-z])[A-Z]/g, " $&")
    .toLowerCase();
}

function byPosition({ position: a }: Diagnostic, { position: b }: Diagnostic): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}

function unknownMembers(config: ConfigText, tree: jsonc.Node): readonly Diagnostic[] {
  const keys = (tree.children ?? []).flatMap((property) => property.children?.[0] ?? []);
  return keys
    .filter((key) => !MEMBERS.includes(key.value))
    .map((key) => {
      const nearest = nearestName(key.value, MEMBERS);
      const hint = nearest === undefined ? `the options are ${MEMBERS.join(", ")}` : `did you mean ${nearest}?`;
      return finding(config, key.offset, `unknown option ${JSON.stringify(key.value)}`, hint);
    });
}

/** Strings that hold control characters: they reach banners, paths and terminals, and mean nothing in any of these. */
function controlCharacters(config: ConfigText, node: jsonc.Node): readonly Diagnostic[] {
  if (typeof node.value === "string" && /[\p{Cc}\u2028\u2029]/u.test(node.value))
    return [finding(config, node.offset, "a control character in a string", "remove it: options are single lines")];
  return (node.children ?? []).flatMap((child) => controlCharacters(config, child));
}

function wrongValue(
  config: ConfigText,
  tree: jsonc.Node,
  wrong: { readonly instanceLocation: string; readonly message: string },
): Diagnostic {
  const tokens = pointerTokens(wrong.instanceLocation);
  const node = nodeAt(tree, tokens) ?? tree;
  return finding(config, node.offset, `${tokens.length === 0 ? "the config" : tokens.join("/")} ${wrong.message}`);
}

/** The node that the tokens of a JSON Pointer lead to. */
function nodeAt(tree: jsonc.Node, tokens: readonly string[]): jsonc.Node | undefined {
  let node: jsonc.Node | undefined = tree;
  for (const token of tokens)
    node = node && jsonc.findNodeAtLocation(node, [node.type === "array" ? Number(token) : token]);
  return node;
}

function givenOptions(config: ConfigText, tree: jsonc.Node, value: TriptychConfig): GivenOptions {
  const { $schema: _, ...options } = value;
  const targets = nodeAt(tree, ["targets"]);
  const notations = nodeAt(tree, ["notations"]);
  const origins = {
    ...(targets === undefined ? {} : { targets: positionAt(config, targets.offset) }),
    ...(notations === undefined ? {} : { notations: positionAt(config, notations.offset) }),
  };
  return resolvePaths({ ...options, origins }, dirname(config.file));
}

function finding(config: ConfigText, offset: number, message: string, ...hint: readonly string[]): Diagnostic {
  return diagnostic("bad-config", { position: positionAt(config, offset) }, message, ...hint);
}

function positionAt({ file, text }: ConfigText, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
