import { compareTexts } from "../../model/compare-texts.ts";
import { type Change, noteDelta } from "../../model/delta.ts";
import { allUses, noteUses } from "../../model/keyword-use.ts";
import { type Declaration, declarationIn, type Model, type Module } from "../../model/model.ts";
import { once } from "../../model/once.ts";
import type { SchemaDocument, SchemaSet } from "../../model/schema-set.ts";
import type { DeclarationId, Shape } from "../../model/shape/shape.ts";
import { schemaBearing } from "../description.ts";
import type { DeclarationSource } from "../references/find-declarations.ts";
import type { DeclaredRecord, DocumentRecord } from "./record.ts";

/** The model of recorded documents. What takes long to read is read where it is asked for. */
export function modelOf(records: readonly DocumentRecord[], documents: readonly SchemaDocument[]): Model {
  const declarations: { [id: DeclarationId]: Declaration } = {};
  const modules: Module[] = [];
  for (const [place, record] of records.entries()) {
    const document = documents[place];
    for (const declaration of declarationsOf(record)) declarations[declaration.id] = declaration;
    if (document !== undefined && record.module !== undefined) modules.push(moduleOf(record, record.module, document));
  }
  return withUses({ modules: modules.sort((a, b) => compareTexts(a.name, b.name)), declarations }, records);
}

function withUses(model: Omit<Model, "keywordUses">, records: readonly DocumentRecord[]): Model {
  const uses = records.map((record) => record.uses);
  const joined = once(() => allUses(uses));
  const whole: Model = {
    ...model,
    get keywordUses() {
      return joined();
    },
  };
  noteUses(whole, uses);
  return whole;
}

/** The model with some documents' declarations and modules in the place of those of the same ids and names. */
export function repainted(
  before: Model,
  records: readonly DocumentRecord[],
  { documents }: SchemaSet,
  renewed: ReadonlyMap<string, DocumentRecord>,
): Model {
  const declarations = { ...before.declarations };
  const [changedDeclarations, changedModules]: [Change<Declaration>[], Change<Module>[]] = [[], []];
  for (const now of [...renewed.values()].flatMap(declarationsOf)) {
    changedDeclarations.push({ before: declarationIn(before.declarations, now.id), now });
    declarations[now.id] = now;
  }
  const byId = new Map(documents.map((document) => [document.id, document]));
  const modules = before.modules.map((module): Module => {
    const [record, document] = [renewed.get(module.document), byId.get(module.document)];
    if (record?.module === undefined || document === undefined) return module;
    const now = moduleOf(record, record.module, document);
    changedModules.push({ before: module, now });
    return now;
  });
  const model = withUses({ modules, declarations }, records);
  noteDelta(model, { since: before, declarations: changedDeclarations, modules: changedModules });
  return model;
}

function declarationsOf(record: DocumentRecord): readonly Declaration[] {
  const shapes = once(() => shapesOf(record));
  const { id: document, declared, module } = record;
  return declared.map(({ id, uri, pointer, name, uses, usedBy, recursive }, place): Declaration => {
    const at = { document, pointer };
    return {
      id,
      uri,
      at,
      name,
      module: module?.name ?? "",
      get shape() {
        return shapes()[place] ?? { at, parts: {}, notes: {} };
      },
      uses,
      usedBy,
      recursive,
    };
  });
}

/** Of the declarations of a document, in their order. */
export function shapesOf({ shapes }: DocumentRecord): readonly Shape[] {
  return JSON.parse(shapes) as readonly Shape[];
}

function moduleOf(
  { id: document, declared }: DocumentRecord,
  module: NonNullable<DocumentRecord["module"]>,
  source: SchemaDocument,
): Module {
  const json = once(() =>
    schemaBearing(
      source,
      declared.map((one) => sourceOf(one, document)),
    ),
  );
  return {
    ...module,
    document,
    get json() {
      return json();
    },
    declarations: declared.map(({ id }) => id),
  };
}

/** A recorded declaration as what it is found by. */
export function sourceOf(
  { id, uri, pointer, inline }: DeclaredRecord,
  document: string,
): Pick<DeclarationSource, "at" | "id" | "uri" | "inline"> {
  return { id, uri, at: { document, pointer }, ...(inline === undefined ? {} : { inline }) };
}
