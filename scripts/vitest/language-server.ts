import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";

const TSC = fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url));

/** A place as an editor shows it: lines and columns from 1. */
export interface Definition {
  /** The absolute path. */
  readonly file: string;
  readonly start: readonly [line: number, column: number];
  readonly end: readonly [line: number, column: number];
}

/** TypeScript's language server at work in a folder. */
export interface LanguageServer {
  /** Where go-to-definition leads from the first occurrence of a text on a line (from 1) of a file, both absolute. */
  readonly definitions: (file: string, line: number, text: string) => Promise<readonly Definition[]>;
  readonly stop: () => Promise<void>;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: unknown;
}

interface Place {
  readonly line: number;
  readonly character: number;
}

interface LspLocation {
  readonly uri: string;
  readonly range: { readonly start: Place; readonly end: Place };
}

/** Starts the server, as an editor does that has the folder open. */
export async function startLanguageServer(folder: string): Promise<LanguageServer> {
  const server = spawn(process.execPath, [TSC, "--lsp", "--stdio"], { cwd: folder });
  const request = connect(server);
  const rootUri = pathToFileURL(folder).href;
  const workspaceFolders = [{ uri: rootUri, name: "project" }];
  await request("initialize", { processId: process.pid, rootUri, capabilities: {}, workspaceFolders });
  send(server, { method: "initialized", params: {} });
  const opened = new Map<string, string>();
  const open = (file: string): string => {
    const text = opened.get(file) ?? readFileSync(file, "utf8");
    const textDocument = { uri: pathToFileURL(file).href, languageId: "typescript", version: 1, text };
    if (!opened.has(file)) send(server, { method: "textDocument/didOpen", params: { textDocument } });
    opened.set(file, text);
    return text;
  };
  return {
    definitions: async (file, line, text) => {
      const character = open(file).split("\n")[line - 1]?.indexOf(text) ?? -1;
      if (character < 0) throw new Error(`line ${line} of ${file} has no ${text}`);
      const position = { line: line - 1, character };
      const uri = pathToFileURL(file).href;
      const found = await request("textDocument/definition", { textDocument: { uri }, position });
      return ([found ?? []].flat() as LspLocation[]).map(definition);
    },
    stop: async () => {
      const ended = new Promise((resolve) => server.once("close", resolve));
      await request("shutdown", undefined);
      send(server, { method: "exit" });
      await ended;
    },
  };
}

function definition({ uri, range: { start, end } }: LspLocation): Definition {
  return { file: fileURLToPath(uri), start: fromOne(start), end: fromOne(end) };
}

function fromOne({ line, character }: Place): readonly [line: number, column: number] {
  return [line + 1, character + 1];
}

/** Sends requests and waits for their answers; the server's own questions get the answer null. */
function connect(server: ChildProcessWithoutNullStreams): (method: string, params: unknown) => Promise<unknown> {
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  const fail = (): void => {
    for (const { reject } of waiting.values()) reject(new Error("the language server has gone"));
  };
  server.once("error", fail).once("close", fail);
  server.stderr.resume();
  receive(server, ({ id, method, params, result, error }) => {
    if (id === undefined) return;
    const asked = waiting.get(id);
    if (method !== undefined) send(server, { id, result: method === "workspace/configuration" ? nulls(params) : null });
    else if (error === undefined) asked?.resolve(result);
    else asked?.reject(new Error(JSON.stringify(error)));
  });
  let last = 0;
  return (method, params) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      send(server, { id: last, method, ...(params === undefined ? {} : { params }) });
    });
}

/** As many as configurations were asked for. */
function nulls(params: unknown): readonly null[] {
  return (params as { readonly items: readonly unknown[] }).items.map(() => null);
}

function send(server: ChildProcessWithoutNullStreams, message: Message): void {
  const body = JSON.stringify({ jsonrpc: "2.0", ...message });
  server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}

function receive(server: ChildProcessWithoutNullStreams, take: (message: Message) => void): void {
  let bytes = Buffer.alloc(0);
  server.stdout.on("data", (chunk: Buffer) => {
    bytes = Buffer.concat([bytes, chunk]);
    for (;;) {
      const end = bytes.indexOf("\r\n\r\n");
      const [, length] = /Content-Length: (\d+)/i.exec(bytes.toString("latin1", 0, Math.max(end, 0))) ?? [];
      const start = end + "\r\n\r\n".length;
      if (end < 0 || length === undefined || bytes.length < start + Number(length)) return;
      const body = bytes.toString("utf8", start, start + Number(length));
      bytes = bytes.subarray(start + Number(length));
      take(JSON.parse(body));
    }
  });
}
