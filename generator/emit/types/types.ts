import { type Import, type ModulePrinter, modulePrinter } from "../../code/module-file.ts";
import { relativeSpecifier } from "../../code/specifier.ts";
import { diagnostic } from "../../diagnostics.ts";
import type { Artifact } from "../../model/artifact.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { type Location, locationUri } from "../../model/location.ts";
import { type Declaration, declarationOf, type Module } from "../../model/model.ts";
import type { DeclarationId } from "../../model/shape.ts";
import type { EmitOptions, Target } from "../target.ts";
import { declarationText } from "./declaration-text.ts";
import { type TypeScope, typeScope } from "./type-of.ts";
import type { Widened } from "./widenings.ts";

const NAME = "types";

/** TypeScript types: a module for each schema document, each type declared once in the whole output. */
export const types: Target = {
  name: NAME,
  folder: NAME,
  locate: (declaration) => ({ path: modulePath(declaration.module), symbol: declaration.name }),
  emit: async (model, options) => {
    const findings = new Map<string, Diagnostic>();
    const scope = typeScope(model, options);
    const print = modulePrinter();
    const artifacts: Artifact[] = [];
    for (const module of model.modules) artifacts.push(await emitModule(module, scope, options, print, findings));
    return { artifacts, diagnostics: [...findings.values()] };
  },
};

function modulePath(module: string): string {
  return `${NAME}/${module}.ts`;
}

async function emitModule(
  module: Module,
  shared: TypeScope,
  options: EmitOptions,
  print: ModulePrinter,
  findings: Map<string, Diagnostic>,
): Promise<Artifact> {
  const used = new Set<DeclarationId>();
  const statements: string[] = [];
  for (const id of module.declarations) {
    const declaration = declarationOf(shared.model, id);
    const widened: Widened = (location, why) => noteWidening(declaration.name, location, why, findings);
    const text = await declarationText(declaration, shared, options.source, widened);
    statements.push(...text.statements);
    for (const target of text.uses) used.add(target);
  }
  const text = print({
    banner: [banner(module, options)],
    imports: importsOf(
      module.name,
      [...used].map((id) => declarationOf(shared.model, id)),
    ),
    statements: statements.length === 0 ? ["export {};"] : statements,
  });
  return { path: modulePath(module.name), text, target: NAME, declarations: module.declarations };
}

function banner(module: Module, { source, command }: EmitOptions): string {
  return `Generated from ${source}${module.document}. Do not edit: change the schema and run \`${command}\`.`;
}

function noteWidening(name: string, location: Location, why: string, findings: Map<string, Diagnostic>): void {
  const place = locationUri(location);
  if (!findings.has(place)) findings.set(place, diagnostic("widened-type", { location }, name, why));
}

/** The imports of what other modules declare, sorted by module and name. */
function importsOf(module: string, used: readonly Declaration[]): readonly Import[] {
  const names = new Map<string, string[]>();
  for (const declaration of used) {
    if (declaration.module === module) continue;
    const others = names.get(declaration.module);
    if (others === undefined) names.set(declaration.module, [declaration.name]);
    else others.push(declaration.name);
  }
  return [...names.entries()]
    .sort(([one], [other]) => compare(one, other))
    .map(([from, imported]) => ({
      from: relativeSpecifier(modulePath(module), modulePath(from)),
      names: imported.sort(compare).map((name) => ({ name })),
      typeOnly: true,
    }));
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
