import { docComment } from "../../../code/comment.ts";
import { slices } from "../../../code/slices.ts";
import { indented, type TypeExpression, type TypeMember } from "../print/type-expression.ts";

/** A declaration whose types are text already. */
export interface Printable {
  readonly name: string;
  /** Lines of its JSDoc comment, unescaped. */
  readonly doc: readonly string[];
  /** The members of an interface, or the type that an alias stands for. */
  readonly body: readonly TypeMember[] | TypeExpression;
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
/** Stand for declarations' names; json-schema-to-typescript would bend names of other scripts. */
const NAME = /^(c )?export (?:interface|type) D(\d+) /;
/** Keys are numbers: an object of more than a hundred others is slow to look into. */
const MEMBER = /^(c )?"(\d+)"(\??): t$/;
const ROOT = "Declarations";

const OPTIONAL: PlaceholderSchema = { tsType: "t" };
const REQUIRED: PlaceholderSchema = { tsType: "t", required: true };
const DESCRIBED_OPTIONAL: PlaceholderSchema = { tsType: "t", description: "c" };
const DESCRIBED_REQUIRED: PlaceholderSchema = { tsType: "t", description: "c", required: true };

/** It holds several copies of all that it is shown. */
const MOST_AT_ONCE = 200;

/**
 * Has json-schema-to-typescript print declarations, each without a newline at the end. It is shown placeholders
 * (`D0`, `"0"`, `t`, `c`) for names, keys, types and comments, so no text of a schema can mean anything to it; they are
 * put in where their placeholder stands in the printed skeleton. Many are shown to it at once, as members of one schema,
 * since a call costs it more than a declaration.
 */
export async function printDeclarations(declarations: readonly Printable[]): Promise<readonly string[]> {
  const { compile }: JsonSchemaToTypescript = await import(import.meta.resolve("json-schema-to-typescript"));
  const printed: string[] = [];
  for (const some of slices(declarations, MOST_AT_ONCE)) printed.push(...(await printSome(some, compile)));
  return printed;
}

async function printSome(
  declarations: readonly Printable[],
  compile: JsonSchemaToTypescript["compile"],
): Promise<readonly string[]> {
  const skeletons = new Map<number, readonly string[]>();
  for (const skeleton of blocks(await compile(placeholderSchema(declarations), ROOT, OPTIONS))) {
    const [, , index] = NAME.exec(skeleton[0] ?? "") ?? [];
    if (index !== undefined) skeletons.set(Number(index), skeleton);
  }
  return declarations.map((declaration, index) => {
    const skeleton = skeletons.get(index);
    if (skeleton === undefined) throw new Error(`json-schema-to-typescript did not print ${declaration.name}`);
    return skeleton.map((line) => restored(line, declaration)).join("\n");
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

function placeholderSchema(declarations: readonly Printable[]): PlaceholderSchema {
  const properties = declarations.map((declaration, index) => [index, placeholder(declaration, `D${index}`)]);
  return { title: ROOT, type: "object", properties: Object.fromEntries(properties) };
}

function placeholder({ doc, body }: Printable, title: string): PlaceholderSchema {
  const schema: PlaceholderSchema = { title, ...description(doc) };
  if (!isMembers(body)) return { ...schema, tsType: "t" };
  const properties = body.map((member, index) => [index, memberPlaceholder(member)]);
  return { ...schema, type: "object", properties: Object.fromEntries(properties) };
}

function description(doc: readonly string[]): PlaceholderSchema {
  return doc.length === 0 ? {} : { description: "c" };
}

/** One object for all members of a kind, since it looks at each object only once, but then more than thirty times. */
function memberPlaceholder({ doc, optional }: TypeMember): PlaceholderSchema {
  if (doc.length === 0) return optional ? OPTIONAL : REQUIRED;
  return optional ? DESCRIBED_OPTIONAL : DESCRIBED_REQUIRED;
}

function restored(line: string, { name, doc, body }: Printable): string {
  if (line === "}") return line;
  const declaration = NAME.exec(line);
  if (declaration !== null) {
    const comment = declaration[1] === undefined ? "" : docComment(doc);
    if (isMembers(body)) return `${comment}export interface ${name} {`;
    return `${comment}export type ${name} =${body.text.startsWith("\n") ? "" : " "}${body.text};`;
  }
  const [, described, index, optional] = MEMBER.exec(line) ?? [];
  const member = isMembers(body) ? body[Number(index)] : undefined;
  if (member === undefined) throw new Error(`json-schema-to-typescript printed an unexpected line: ${line}`);
  const comment = described === undefined ? "" : docComment(member.doc, "  ");
  return `${comment}  ${indented(`${member.key}${optional}: ${member.type.text};`)}`;
}

function isMembers(body: Printable["body"]): body is readonly TypeMember[] {
  return Array.isArray(body);
}
