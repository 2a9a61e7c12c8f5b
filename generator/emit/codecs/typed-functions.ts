import { quote } from "../../code/literal.ts";
import type { Choice, Conversion, Inner, ValueFormat } from "../../model/conversion.ts";
import { appendPointer } from "../../model/location.ts";
import { type Declaration, declarationOf, type Model, type Module } from "../../model/model.ts";
import type { CodecModule, CodecScope } from "./codec-scope.ts";

/** What the runtime has for each format. */
const HELPERS: { readonly [Format in ValueFormat]: string } = {
  "date-time": "dateTime",
  date: "plainDate",
  int64: "int64",
  base64: "base64",
};

/** The declarations of a module that have a typed form. */
export function typedDeclarations(
  { declarations }: Module,
  { typed, declarations: all }: Model,
): readonly Declaration[] {
  return declarations.flatMap((id) => (typed !== undefined && Object.hasOwn(typed.forms, id) ? (all[id] ?? []) : []));
}

/** The functions between a declaration's plain and typed form. */
export function typedFunctions(
  { id, name }: Declaration,
  { model, module }: CodecModule,
  scope: CodecScope,
  typeName: (declaration: Declaration) => string,
): readonly string[] {
  const form = model.typed?.forms[id];
  const conversion = form === undefined ? undefined : model.typed?.conversions[form.conversion];
  if (form === undefined || conversion === undefined) return [];
  const value = declarationOf(model, form.value);
  const [plain, typed] = [typeName(declarationOf(model, id)), typeName(value)];
  const { use, useType, told } = scope;
  const own = scope.form(form.conversion);
  const back = `${use("fromTyped")}(value, ${own})`;
  const there = `${use("toTyped")}(value, ${own}, maxErrors)`;
  return [
    `/** ${value.name} out of ${name}, or what is wrong with it: at most \`maxErrors\` errors, a hundred if not said. */
export function to${value.name}(value: ${plain}, maxErrors?: number): ${useType("Decoding", "decode")}<${typed}> {
return ${told?.("toldResult", there) ?? there};\n}`,
    `/** ${name} out of ${value.name}. Throws a TypeError with \`errors\` where an object has no plain form, such as an invalid Date. */
export function from${value.name}(value: ${typed}): ${plain} {
return ${told?.("toldRefusal", `() => ${back}`) ?? back} as ${plain};\n}`,
    ...(scope.formOwner(form.conversion) === id && declarationOf(model, id).module === module.name
      ? [`/** A step of other codecs. */\nexport ${formConstant(own, conversion, scope)}`]
      : []),
  ];
}

/** How the values by a conversion become objects of the language, as data. */
export function formConstant(name: string, { uri, choices }: Conversion, scope: CodecScope): string {
  const { use, useType } = scope;
  const ways = choices.map((choice) => way(choice, uri, scope));
  return `const ${name}: ${useType("Form", "typed")} = /* @__PURE__ */ ${use("form")}(() => [${ways.join(", ")}]);`;
}

function way({ accepts, typed, typedAt, members, items }: Choice, uri: string, scope: CodecScope): string {
  const keyword = typed === "base64" ? "contentEncoding" : "format";
  const form = (inner: Inner, step: string): string => formAt(inner, step, uri, scope);
  const others = form(members?.others ?? {}, "/additionalProperties");
  const named = (members?.members ?? []).filter(
    ({ conversion }) => conversion !== undefined || others !== "undefined" || members?.patterns.length !== 0,
  );
  const list = (name: string, entries: readonly string[]): string =>
    entries.every((entry) => entry === "undefined") ? "" : `${name}: [${entries.join(", ")}]`;
  const one = (name: string, text: string): string => (text === "undefined" ? "" : `${name}: ${text}`);
  const parts = [
    list("accepts", accepts.map(scope.guard)),
    ...(typed === undefined
      ? []
      : [`format: ${scope.use(HELPERS[typed])}`, `at: ${quote(`${typedAt?.uri ?? uri}/${keyword}`)}`]),
    one("by", typedAt === undefined ? "undefined" : quote(`${typedAt.keywords}/${keyword}`)),
    list(
      "members",
      named.map((member) => {
        const to = form(member, appendPointer("/properties", member.name));
        return `[${quote(member.name)}${to === "undefined" ? "" : `, ${to}`}]`;
      }),
    ),
    list(
      "patterns",
      (members?.patterns ?? []).map(
        (one) => `[${scope.pattern(one.pattern)}, ${form(one, appendPointer("/patternProperties", one.pattern))}]`,
      ),
    ),
    one("others", others),
    list(
      "prefix",
      (items?.prefix ?? []).map((one, index) => form(one, `/prefixItems/${index}`)),
    ),
    one("items", form(items?.rest ?? {}, "/items")),
  ];
  return `{ ${parts.filter((part) => part !== "").join(", ")} }`;
}

/** A form, with the way to its schema: that through the keyword at a step, where nothing else is known. */
function formAt({ conversion, via }: Inner, step: string, uri: string, scope: CodecScope): string {
  if (conversion === undefined) return "undefined";
  const isHere = scope.formUri(conversion) === uri + encodeURI(step.toWellFormed());
  return `[${scope.form(conversion)}, ${quote(via?.keywords ?? (isHere ? step : `${step}/$ref`))}]`;
}
