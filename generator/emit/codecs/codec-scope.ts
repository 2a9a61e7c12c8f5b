import { quote } from "../../code/literal.ts";
import type { RuntimeFiles } from "../../code/runtime-files.ts";
import type { ConversionId } from "../../model/conversion.ts";
import { type Declaration, declarationOf, type Model, type Module } from "../../model/model.ts";
import type { DeclarationId } from "../../model/shape/shape.ts";
import { type EmitOptions, type Locate, TOLD_ERRORS } from "../target.ts";
import { expressionOf, isInline } from "./conversion-expressions.ts";

/** What a module of codecs is made from. */
export interface CodecModule {
  readonly module: Module;
  readonly model: Model;
  readonly options: EmitOptions;
  readonly locate: Locate;
  readonly runtime: RuntimeFiles;
}

/** What the functions of one module share while they are made. */
export interface CodecScope {
  /** The name of a function of the runtime, which is imported then. */
  readonly use: (helper: string) => string;
  /** The call of a function of the runtime by which an expression refuses in the words of the run; absent where that has none. */
  readonly told: ((helper: string, expression: string) => string) | undefined;
  /** The name of a type of the runtime, which is imported then. */
  readonly useType: (type: string, file: string) => string;
  /** A conversion between values and their form on the wire: its constant, or all of it where that is little. */
  readonly conversion: (id: ConversionId) => string;
  /** The declaration after which a conversion is called; undefined where it is no declaration's own. */
  readonly conversionOwner: (id: ConversionId) => DeclarationId | undefined;
  /** The form by a conversion between plain and typed values. */
  readonly form: (id: ConversionId) => string;
  /** The URI of the schema of such a form. */
  readonly formUri: (id: ConversionId) => string | undefined;
  /** The declaration whose form it is; undefined where it is no declaration's own. */
  readonly formOwner: (id: ConversionId) => DeclarationId | undefined;
  /** The guard of a declaration or part. */
  readonly guard: (id: DeclarationId) => string;
  /** Puts a constant before the functions; gives its name. The same text is the same constant. */
  readonly constant: (stem: string, text: string, type?: string) => string;
  /** A regular expression that tests a key. */
  readonly pattern: (pattern: string) => string;
  readonly collected: Collected;
}

/** What was asked for. */
export interface Collected {
  readonly helpers: ReadonlySet<string>;
  readonly types: ReadonlyMap<string, string>;
  readonly guards: ReadonlySet<DeclarationId>;
  /** Whether what tells errors in the words of the run was. */
  readonly isTold: () => boolean;
  /** Functions of other modules, by the declaration that they are after. */
  readonly imported: ReadonlyMap<DeclarationId, ReadonlySet<string>>;
  readonly constants: ReadonlyMap<string, { readonly name: string; readonly text: string }>;
  /** Conversions that are no declaration's own, in the order in which they were asked for. */
  readonly local: ReadonlyMap<ConversionId, string>;
  /** The same of conversions between plain and typed values. */
  readonly localForms: ReadonlyMap<ConversionId, string>;
}

/** The declaration whose functions are those of a conversion: the first one that has it. */
function owners(
  { modules }: Model,
  conversionOf: (id: DeclarationId) => ConversionId | undefined,
): ReadonlyMap<ConversionId, DeclarationId> {
  const owned = new Map<ConversionId, DeclarationId>();
  for (const { declarations } of modules) {
    for (const id of declarations) {
      const conversion = conversionOf(id);
      if (conversion !== undefined && !owned.has(conversion)) owned.set(conversion, id);
    }
  }
  return owned;
}

/** A declaration's codec, where it has one. */
export function codecOf(id: DeclarationId, { wire }: Model): NonNullable<Model["wire"]>["codecs"][string] | undefined {
  return wire !== undefined && Object.hasOwn(wire.codecs, id) ? wire.codecs[id] : undefined;
}

export function codecScope({ module, model, options }: CodecModule): CodecScope {
  const owned = owners(model, (id) => codecOf(id, model)?.conversion);
  const formOwners = owners(model, (id) => model.typed?.forms[id]?.conversion);
  const helpers = new Set<string>();
  const types = new Map<string, string>();
  const guards = new Set<DeclarationId>();
  const imported = new Map<DeclarationId, Set<string>>();
  const constants = new Map<string, { readonly name: string; readonly text: string }>();
  const local = new Map<ConversionId, string>();
  const localForms = new Map<ConversionId, string>();
  const inlined = new Set<ConversionId>();
  let isTold = false;
  const conversion = (id: ConversionId): string => {
    const owner = owned.get(id);
    if (owner !== undefined) return ownedName(owner, "conversion");
    const known = model.wire?.conversions[id];
    // One that speaks of itself needs a name to do so.
    if (known === undefined || !isInline(known) || inlined.has(id)) {
      return numbered(local, id, "conversion");
    }
    inlined.add(id);
    const text = expressionOf(known, scope);
    inlined.delete(id);
    return text;
  };
  const ownedName = (owner: DeclarationId, verb: string): string => {
    const declaration = declarationOf(model, owner);
    const name = `${verb}${declaration.name}`;
    if (declaration.module !== module.name) imported.set(owner, (imported.get(owner) ?? new Set()).add(name));
    return name;
  };
  const scope: CodecScope = {
    use: (helper) => {
      helpers.add(helper);
      return helper;
    },
    told:
      options.messages === undefined
        ? undefined
        : (helper, expression) => {
            isTold = true;
            return `${scope.use(helper)}(${expression}, ${TOLD_ERRORS.tell})`;
          },
    useType: (type, file) => {
      types.set(type, file);
      return type;
    },
    conversion,
    conversionOwner: (id) => owned.get(id),
    form: (id) => {
      const owner = formOwners.get(id);
      if (owner !== undefined) return ownedName(owner, "form");
      return numbered(localForms, id, "form");
    },
    formUri: (id) => model.typed?.conversions[id]?.uri,
    formOwner: (id) => formOwners.get(id),
    guard: (id) => {
      guards.add(id);
      return `is${declarationOf(model, id).name}`;
    },
    constant: (stem, text, type) => {
      const known = constants.get(text);
      if (known !== undefined) return known.name;
      const name = `${stem}${constants.size + 1}`;
      constants.set(text, { name, text: `const ${name}${type === undefined ? "" : `: ${type}`} = ${text};` });
      return name;
    },
    pattern: (pattern) => scope.constant("pattern", `/* @__PURE__ */ new RegExp(${quote(pattern)}, "u")`),
    collected: { helpers, types, guards, isTold: () => isTold, imported, constants, local, localForms },
  };
  return scope;
}

/** The name of a conversion in its module: the stem, and the place at which it came up. */
function numbered(names: Map<ConversionId, string>, id: ConversionId, stem: string): string {
  const known = names.get(id) ?? `${stem}${names.size + 1}`;
  names.set(id, known);
  return known;
}

/** The declarations of a module that have a codec. */
export function codedDeclarations({ declarations }: Module, model: Model): readonly Declaration[] {
  return declarations.filter((id) => codecOf(id, model) !== undefined).map((id) => declarationOf(model, id));
}
