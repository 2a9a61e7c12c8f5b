import { commentText } from "../../code/comment.ts";
import { slices } from "../../code/slices.ts";
import { indented, type TypeExpression, type TypeMember } from "./type-expression.ts";

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
  readonly required?: readonly string[];
}

/** No formatting, no banner, and nothing that could make its resolver read a file or a URL. */
const OPTIONS: object = {
  format: false,
  bannerComment: "",
  cwd: "/",
  additionalProperties: false,
  $refOptions: { resolve: { external: false, file: false, http: false } },
};

/** Stand for declarations' names; json-schema-to-typescript would bend names of other scripts. */
const NAME = /^export (?:interface|type) D(\d+) /;
const ROOT = "Declarations";

/** It holds several copies of all that it is shown. */
const MOST_AT_ONCE = 200;

/**
 * Has json-schema-to-typescript print declarations, each without a newline at the end. It is shown placeholders
 * (`D0`, `m0`, `t0`) for names, keys and types, so no text of a schema can mean anything to it; they are put in where
 * their placeholder stands in the printed skeleton. Many are shown to it at once, as members of one schema, since a
 * call costs it more than a declaration.
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
    const [, index] = skeleton.map((line) => NAME.exec(line)).find((match) => match !== null) ?? [];
    if (index !== undefined) skeletons.set(Number(index), skeleton);
  }
  return declarations.map((declaration, index) => {
    const skeleton = skeletons.get(index);
    if (skeleton === undefined) throw new Error(`json-schema-to-typescript did not print ${declaration.name}`);
    return printed(declaration, oneLineComments(skeleton));
  });
}

/** The lines of each declaration, its comment included. Only what ends one starts at the margin with `}` or `export type`. */
function blocks(text: string): readonly (readonly string[])[] {
  const all: string[][] = [];
  let block: string[] = [];
  for (const line of text.split("\n")) {
    if (line === "") continue;
    block.push(line);
    if (line !== "}" && !line.startsWith("export type ")) continue;
    all.push(block);
    block = [];
  }
  return all;
}

function printed(declaration: Printable, skeleton: readonly string[]): string {
  const first = skeleton.findIndex((line) => line.startsWith("export interface "));
  return skeleton
    .map((line, index) => {
      const text = restored(line, declaration);
      return first !== -1 && index > first && line !== "}" ? `  ${indented(text)}` : text;
    })
    .join("\n");
}

function placeholderSchema(declarations: readonly Printable[]): PlaceholderSchema {
  const properties = declarations.map((declaration, index) => [`d${index}`, placeholder(declaration, `D${index}`)]);
  return { title: ROOT, type: "object", properties: Object.fromEntries(properties) };
}

function placeholder({ doc, body }: Printable, title: string): PlaceholderSchema {
  const schema: PlaceholderSchema = { title, ...description(doc) };
  if (!isMembers(body)) return { ...schema, tsType: "t0" };
  const properties: Record<string, PlaceholderSchema> = {};
  const required: string[] = [];
  body.forEach((member, index) => {
    properties[`m${index}`] = { tsType: `t${index}`, ...description(member.doc) };
    if (!member.optional) required.push(`m${index}`);
  });
  return { ...schema, type: "object", properties, required };
}

function description(doc: readonly string[]): PlaceholderSchema {
  return doc.length === 0 ? {} : { description: doc.map(commentText).join("\n") };
}

/** `/**`, ` * x`, ` *\/` on three lines as one line. */
function oneLineComments(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = (lines[index] ?? "").trimEnd();
    const alone = line === "/**" && lines[index + 2] === " */";
    joined.push(alone ? `/** ${lines[index + 1]?.slice(" * ".length)} */` : line);
    if (alone) index += 2;
  }
  return joined;
}

function restored(line: string, { name, body }: Printable): string {
  if (line === "}" || line.startsWith("/**") || line.startsWith(" *")) return line;
  if (NAME.test(line)) {
    if (isMembers(body)) return `export interface ${name} {`;
    return `export type ${name} =${body.text.startsWith("\n") ? "" : " "}${body.text};`;
  }
  const [, index, optional] = /^m(\d+)(\??): t\1$/.exec(line) ?? [];
  const member = isMembers(body) ? body[Number(index)] : undefined;
  if (member === undefined) throw new Error(`json-schema-to-typescript printed an unexpected line: ${line}`);
  return `${member.key}${optional}: ${member.type.text};`;
}

function isMembers(body: Printable["body"]): body is readonly TypeMember[] {
  return Array.isArray(body);
}
