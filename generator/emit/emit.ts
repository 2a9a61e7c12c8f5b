import { javascript } from "../code/javascript.ts";
import type { Artifact } from "../model/artifact.ts";
import type { Declaration, Model } from "../model/model.ts";
import type { Emission, EmitOptions, Locate, Place, Target } from "./target.ts";
import { TARGETS } from "./targets.ts";

/** What the phase is asked for. */
export interface EmitRequest extends EmitOptions {
  /** Names of targets in `TARGETS`. */
  readonly targets: readonly string[];
  readonly language: "ts" | "js";
}

/** Paints the panels: the asked-for targets, and those that they need. */
export async function emit(model: Model, request: EmitRequest): Promise<Emission> {
  const emissions = new Map<string, Emission>();
  const locateHere: Locate = (name, declaration) => locate(name, declaration, request);
  for (const target of selectedTargets(request.targets)) {
    emissions.set(target.name, await target.emit(model, request, locateHere, emissions));
  }
  const artifacts = [...emissions.values()].flatMap((emission) => emission.artifacts);
  const diagnostics = [...emissions.values()].flatMap((emission) => emission.diagnostics);
  return { artifacts: request.language === "js" ? artifacts.flatMap(inJavaScript) : artifacts, diagnostics };
}

/** Where a declaration stands in a target's output. */
export function locate(target: string, declaration: Declaration, options: EmitOptions): Place {
  return targetOf(target).locate(declaration, options);
}

/** The targets and all that they need, in the order of the list. */
function selectedTargets(names: readonly string[]): readonly Target[] {
  const selected = new Set(names.map(targetOf));
  // A set hands out what is added to it while it is being walked.
  for (const target of selected) for (const needed of target.needs ?? []) selected.add(targetOf(needed));
  return TARGETS.filter((target) => selected.has(target));
}

function targetOf(name: string): Target {
  const target = TARGETS.find((candidate) => candidate.name === name);
  if (target === undefined) throw new Error(`there is no target ${name}`);
  return target;
}

const TYPESCRIPT = /\.ts$/;

/** A TypeScript artifact as `.js` and `.d.ts`; any other as it is. */
function inJavaScript(artifact: Artifact): readonly Artifact[] {
  if (!TYPESCRIPT.test(artifact.path)) return [artifact];
  const { code, declarations } = javascript(artifact.path, artifact.text);
  return [
    { ...artifact, path: javascriptPath(artifact.path), text: code },
    { ...artifact, path: artifact.path.replace(TYPESCRIPT, ".d.ts"), text: declarations },
  ];
}

/** The path of a TypeScript artifact in JavaScript: `types/spec.js`. */
export function javascriptPath(path: string): string {
  return path.replace(TYPESCRIPT, ".js");
}
