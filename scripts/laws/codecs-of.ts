import { join } from "node:path";
import { type CompileOptions, compile } from "../../generator/index.ts";
import { declarationOf, type Model } from "../../generator/model/model.ts";
import type { Shape } from "../../generator/model/shape/shape.ts";
import { writeArtifacts } from "../vitest/emitted.ts";
import type { CodecFunctions } from "./codec-laws.ts";

/** A declaration's codec, with the shapes of both sides. */
export interface CodecOf extends CodecFunctions {
  readonly name: string;
  readonly shape: Shape;
  readonly wireShape: Shape;
}

export interface Codecs {
  readonly codecs: readonly CodecOf[];
  readonly model: Model;
  readonly errors: readonly string[];
  /** Whether a warning says that alternatives can both hold: of these the first one is taken, whatever the others say. */
  readonly isDoubtful: boolean;
}

/** Makes codecs below a folder, and imports them. */
export async function codecsOf(
  options: CompileOptions,
  folder: string,
  load: (path: string) => Promise<Readonly<Record<string, unknown>>>,
): Promise<Codecs> {
  const { artifacts, diagnostics, model, declarations } = await compile({
    ...options,
    targets: ["codecs"],
    language: "js",
  });
  writeArtifacts(folder, artifacts);
  const codecs: CodecOf[] = [];
  const guards = new Map(declarations.map(({ id, outputs }) => [id, outputs["guards"]]));
  const guardOf = async (id: string): Promise<(value: unknown) => boolean> => {
    const guard = guards.get(id);
    if (guard === undefined) throw new Error(`${id} has no guard`);
    return (await load(join(folder, guard.path)))[guard.symbols["is"] ?? ""] as (value: unknown) => boolean;
  };
  for (const [id, { wire }] of Object.entries(model.wire?.codecs ?? {})) {
    const { name, module, shape } = declarationOf(model, id);
    const functions = await load(join(folder, `codecs/${module}.js`));
    codecs.push({
      name,
      shape,
      wireShape: declarationOf(model, wire).shape,
      decode: functions[`decode${name}`] as CodecOf["decode"],
      encode: functions[`encode${name}`] as CodecOf["encode"],
      is: await guardOf(id),
      isWire: await guardOf(wire),
    });
  }
  const errors = diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ code, message, location }) => `${code}: ${message} at ${location?.document}#${location?.pointer}`);
  return { codecs, model, errors, isDoubtful: diagnostics.some(({ code }) => code === "wire-choice") };
}
