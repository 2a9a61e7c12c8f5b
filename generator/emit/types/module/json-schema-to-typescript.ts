import { docComment } from "../../../code/comment.ts";
import type { PrintedTexts } from "../../../code/printed-texts.ts";
import { slices } from "../../../code/slices.ts";
import { once } from "../../../model/once.ts";
import { indented, type TypeExpression, type TypeMember } from "../print/type-expression.ts";

/** A declaration whose types are text already. */
export interface Printable {
  readonly name: string;
  /** Lines of its JSDoc comment, unescaped. */
  readonly doc: readonly string[];
  /** The members of an interface, or the type that an alias stands for. */
  readonly body: readonly TypeMember[] | Pick<TypeExpression, "text">;
}

/** What is used of the package. Its own type declarations do not compile under `exactOptionalPropertyTypes`. */
interface JsonSchemaToTypescript {
  readonly compile: (schema: PlaceholderSchema, name: string, options: object) => Promise<string>;
}

interface PlaceholderSchema {
  readonly title?: string;
  readonly description?: string;
  readonly tsType?: string;
  readonly type?: "object";
  readonly properties?: Readonly<Record<string, PlaceholderSchema>>;
  /** In the way of draft 3: of the property itself. A list of names would be searched for each of them. */
  readonly required?: true;
}

/** No formatting, no banner, nothing that could make its resolver read a file or a URL, and no search for references. */
const OPTIONS: object = {
  format: false,
  bannerComment: "",
  cwd: "/",
  additionalProperties: false,
  $refOptions: {
    resolve: { external: false, file: false, http: false },
    dereference: { excludedPathMatcher: () => true },
  },
};

/** Stands for every comment. */
const COMMENT = "/**\n * c\n */\n";
const DECLARATION = /^(c )?export (?:interface|type) (\w+) /;
const MEMBER = /^(c )?(?:"(#\d+)"|(\w+))(\??): t$/;
const ROOT = "R0";
/** Names and keys that mean nothing else to it, and of which it changes no letter. */
const PLAIN_NAME = /^(?:[A-Z][a-z]+)+$/;
const PLAIN_KEY = /^[A-Za-z]\w*$/;

const OPTIONAL: PlaceholderSchema = { tsType: "t" };
const REQUIRED: PlaceholderSchema = { tsType: "t", required: true };
const DESCRIBED_OPTIONAL: PlaceholderSchema = { tsType: "t", description: "c" };
const DESCRIBED_REQUIRED: PlaceholderSchema = { tsType: "t", description: "c", required: true };

/** It holds several copies of all that it is shown. */
const MAX_AT_ONCE = 200;

/**
 * Has json-schema-to-typescript print declarations, each without a newline at the end. Names and keys are shown to it as
 * they are where they are plain, and as placeholders (`D0`, `#0`) where a schema's author could mean mischief with them or
 * it would bend them. Types and comments are always placeholders (`t`, `c`), put in where they stand in the printed
 * skeleton: it knows no type that is text already but as it is, it breaks each comment into three lines, and members that
 * differ in nothing but their words cost it thirty times as much. Many declarations are shown to it at once, as members
 * of one schema, since a call costs it more than a declaration.
 * @param before - skeletons that need not be printed again; where that is all of them, the package is not loaded
 */
export async function printDeclarations(
  declarations: readonly Printable[],
  before?: PrintedTexts,
): Promise<readonly string[]> {
  const skeletons =
    before === undefined ? await printSkeletons(declarations) : await keptSkeletons(declarations, before);
  return declarations.map((declaration, index) => restored((skeletons[index] ?? "").split("\n"), declaration));
}

/** Those that are there already, and the others printed and put with them. */
async function keptSkeletons(declarations: readonly Printable[], before: PrintedTexts): Promise<readonly string[]> {
  const froms = declarations.map((declaration) => JSON.stringify(placeholder(declaration, "")));
  const skeletons = froms.map((from) => before.get(from));
  const missing = declarations.filter((_, index) => skeletons[index] === undefined);
  const printed = (await printSkeletons(missing)).values();
  return skeletons.map((known, index) => {
    const skeleton = known ?? printed.next().value ?? "";
    if (known === undefined) before.set(froms[index] ?? "", skeleton);
    return skeleton;
  });
}

async function printSkeletons(declarations: readonly Printable[]): Promise<readonly string[]> {
  if (declarations.length === 0) return [];
  const { compile } = await loaded();
  const printed: string[] = [];
  for (const some of slices(declarations, MAX_AT_ONCE)) printed.push(...(await printSome(some, compile)));
  return printed;
}

/** Loaded where it is first asked for, since many runs have nothing to print; by way of its address, which keeps its declarations out. */
const loaded = once((): Promise<JsonSchemaToTypescript> => import(import.meta.resolve("json-schema-to-typescript")));

/** A skeleton for each: its lines, of which the first one says no more than whether it has a comment. */
async function printSome(
  declarations: readonly Printable[],
  compile: JsonSchemaToTypescript["compile"],
): Promise<readonly string[]> {
  const titles = titlesOf(declarations);
  const skeletons = new Map<string, string>();
  for (const [head = "", ...lines] of blocks(await compile(placeholderSchema(declarations, titles), ROOT, OPTIONS))) {
    const [, comment = "", title] = DECLARATION.exec(head) ?? [];
    if (title !== undefined) skeletons.set(title, [comment, ...lines].join("\n"));
  }
  return declarations.map(({ name }, index) => {
    const skeleton = skeletons.get(titles[index] ?? "");
    if (skeleton === undefined) throw new Error(`json-schema-to-typescript did not print ${name}`);
    return skeleton;
  });
}

/** What each declaration is called before json-schema-to-typescript; modules may declare the same name. */
function titlesOf(declarations: readonly Printable[]): readonly string[] {
  const taken = new Set<string>();
  return declarations.map(({ name }, index) => {
    if (!PLAIN_NAME.test(name) || taken.has(name)) return `D${index}`;
    taken.add(name);
    return name;
  });
}

/** The lines of each declaration, with `c` before what has a comment. Only a last line is `}` or starts an alias. */
function blocks(text: string): readonly (readonly string[])[] {
  const all: string[][] = [];
  let block: string[] = [];
  for (const line of text.replaceAll(COMMENT, "c ").split("\n")) {
    if (line === "") continue;
    block.push(line);
    if (line !== "}" && !/^(?:c )?export type /.test(line)) continue;
    all.push(block);
    block = [];
  }
  return all;
}

/** One is a schema by itself: to be a member of another one costs it nearly as much as a declaration. */
function placeholderSchema(declarations: readonly Printable[], titles: readonly string[]): PlaceholderSchema {
  const [only, another] = declarations;
  if (only !== undefined && another === undefined) return placeholder(only, titles[0] ?? "");
  const properties = declarations.map((declaration, index) => [index, placeholder(declaration, titles[index] ?? "")]);
  return { title: ROOT, type: "object", properties: Object.fromEntries(properties) };
}

function placeholder({ doc, body }: Printable, title: string): PlaceholderSchema {
  const schema: PlaceholderSchema = { title, ...description(doc) };
  if (!isMembers(body)) return { ...schema, tsType: "t" };
  const properties = body.map((member, index) => [keyOf(member, index), memberPlaceholder(member)]);
  return { ...schema, type: "object", properties: Object.fromEntries(properties) };
}

function keyOf({ key }: TypeMember, index: number): string {
  // Of the others it asks what objects inherit.
  return PLAIN_KEY.test(key) && !(key in Object.prototype) ? key : `#${index}`;
}

function description(doc: readonly string[]): PlaceholderSchema {
  return doc.length === 0 ? {} : { description: "c" };
}

/** One object for all members of a kind, since it looks at each object only once, but then more than thirty times. */
function memberPlaceholder({ doc, optional }: TypeMember): PlaceholderSchema {
  if (doc.length === 0) return optional ? OPTIONAL : REQUIRED;
  return optional ? DESCRIBED_OPTIONAL : DESCRIBED_REQUIRED;
}

/** A skeleton with the texts of its declaration. */
function restored([head = "", ...lines]: readonly string[], { name, doc, body }: Printable): string {
  const comment = head === "" ? "" : docComment(doc);
  if (!isMembers(body)) return `${comment}export type ${name} =${body.text.startsWith("\n") ? "" : " "}${body.text};`;
  if (lines.length !== body.length + 1) throw new Error(`json-schema-to-typescript left out members of ${name}`);
  const members = body.map((member, index) => restoredMember(lines[index] ?? "", member, index));
  return [`${comment}export interface ${name} {`, ...members, "}"].join("\n");
}

function restoredMember(line: string, member: TypeMember, index: number): string {
  const [, described, placeholder, key, optional = ""] = MEMBER.exec(line) ?? [];
  if ((placeholder ?? key) !== keyOf(member, index)) {
    throw new Error(`json-schema-to-typescript printed an unexpected line: ${line}`);
  }
  const comment = described === undefined ? "" : docComment(member.doc, "  ");
  return `${comment}  ${indented(`${key ?? member.key}${optional}: ${member.type.text};`)}`;
}

function isMembers(body: Printable["body"]): body is readonly TypeMember[] {
  return Array.isArray(body);
}
