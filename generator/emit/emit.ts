import { bannerOf } from "../code/banner.ts";
import type { javascript } from "../code/javascript.ts";
import type { Emissions } from "../incremental/emissions.ts";
import type { Artifact } from "../model/artifact.ts";
import type { Declaration, Model } from "../model/model.ts";
import { perObject, perObjectAnd } from "../model/per-object.ts";
import {
  type Emission,
  type EmitOptions,
  type Locate,
  NO_REUSE,
  type Place,
  type Reuse,
  type Target,
} from "./target.ts";
import { TARGETS } from "./targets.ts";

/** What the phase is asked for. */
export interface EmitRequest extends EmitOptions {
  /** Names of targets in `TARGETS`. */
  readonly targets: readonly string[];
  readonly language: "ts" | "js";
  /** The modules of JavaScript. */
  readonly module?: "esm" | "cjs";
  /** Comments at the top of each file of code. */
  readonly banner?: readonly string[];
}

/**
 * Paints the panels: the asked-for targets, and those that they need.
 * @param earlier - what of it was made before; everything is made where it is absent
 */
export async function emit(whole: Model, asked: EmitRequest, earlier?: Emissions): Promise<Emission> {
  const isJavaScript = asked.language === "js";
  // A JavaScript module is imported by the name of its own file.
  const request: EmitRequest = isJavaScript ? { ...asked, importExtension: "js" } : asked;
  const { model, reuse } = earlier?.begin(whole, JSON.stringify(request)) ?? { model: whole, reuse: NO_REUSE };
  const emissions = new Map<string, Emission>();
  const locateHere: Locate = (name, declaration) => locate(name, declaration, request);
  const judge = TARGETS.find((target) => target.judge !== undefined)?.judge?.(locateHere);
  for (const target of selectedTargets(request.targets)) {
    const options = optionsFor(target, request);
    emissions.set(target.name, await target.emit(model, options, locateHere, emissions, judge, reuse));
  }
  const artifacts = reuse.joined(
    "artifacts",
    [...emissions.values()].map((emission) => emission.artifacts),
  );
  const diagnostics = [...emissions.values()].flatMap((emission) => emission.diagnostics);
  // What compiles is loaded only where it is asked for.
  const written = isJavaScript
    ? inJavaScript(artifacts, asked.module ?? "esm", (await import("../code/javascript.ts")).javascript, reuse)
    : artifacts;
  const fills = [...emissions.values()].flatMap((emission) => emission.fills ?? []);
  return {
    asMade: artifacts,
    artifacts: asked.banner?.length ? withBanners(written, asked.banner, reuse) : written,
    diagnostics,
    keywordsSaid: () => [...emissions.values()].flatMap((emission) => emission.keywordsSaid?.() ?? []),
    fills,
  };
}

/** Where a declaration stands in a target's output. */
export function locate(target: string, declaration: Declaration, options: EmitOptions): Place {
  const found = targetOf(target);
  return found.locate(declaration, optionsFor(found, options));
}

/** Where a declaration stands in the outputs of a run, by the names of the targets that have it. */
export type Outputs = { readonly [target: string]: Place };

/** Finds a declaration of a model in all outputs that `emit` makes of it for the same request. */
export function outputsFinder(model: Model, request: EmitRequest): (declaration: Declaration) => Outputs {
  const targets = selectedTargets(request.targets);
  const toWritten = ({ path, symbols }: Place): Place => ({
    path: request.language === "js" ? javascriptPath(path) : path,
    symbols,
  });
  return (declaration) =>
    Object.fromEntries(
      targets
        .filter((target) => target.has?.(declaration, model, optionsFor(target, request)) ?? true)
        .map((target) => [target.name, toWritten(locate(target.name, declaration, request))]),
    );
}

/** What a target is given of the options: it knows no more of a run than it says. Each declaration's place is asked for by it. */
function optionsFor(target: Target, request: EmitOptions): EmitOptions {
  const known = optionsByTarget(request);
  const options = known.get(target) ?? newOptionsFor(target, request);
  known.set(target, options);
  return options;
}

const optionsByTarget = perObject((_request: EmitOptions) => new Map<Target, EmitOptions>());

function newOptionsFor({ options: names }: Target, request: EmitOptions): EmitOptions {
  const { command, source } = request;
  const read: Record<string, unknown> & Pick<EmitOptions, "command" | "source"> = { command, source };
  for (const name of names) if (request[name] !== undefined) read[name] = request[name];
  return read;
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

const CODE = /\.[jt]s$/;
const TYPESCRIPT = /\.ts$/;
const RUNTIME = /^\w+\/runtime\//;

/** A comment of the runtime's that lets Biome pass over the next line. */
const BIOME_LINE = /^[ \t]*\/\/ biome-ignore lint.*\n/gm;

/**
 * Comments that linters and formatters look for at the top: below the notice, and above it what formatters read there only.
 * Where Biome passes over the file, it complains of lines that it is to pass over.
 */
function withBanners(artifacts: readonly Artifact[], banner: readonly string[], { each }: Reuse): readonly Artifact[] {
  const isPassedOver = banner.some((item) => item.startsWith("biome-ignore-all lint"));
  const put = putterOf(banner);
  const withBanner = (artifact: Artifact): Artifact => ({
    ...artifact,
    // Put together where it is asked for: a watch would hold all texts twice.
    get text() {
      return put(artifact.text);
    },
  });
  const key = JSON.stringify(banner);
  return each("banners", [artifacts], [key], (artifact) => {
    // What stands there already has them.
    if (artifact.hash !== undefined || !CODE.test(artifact.path)) return artifact;
    if (!RUNTIME.test(artifact.path)) return withBanner(artifact);
    return bannered(artifact, [key], () =>
      withBanner(isPassedOver ? { ...artifact, text: artifact.text.replace(BIOME_LINE, "") } : artifact),
    );
  });
}

/** Runs of a process mostly have the same banner. */
const putterOf = perObject(bannerOf);

/** Files of a runtime are the same in all runs of a process. */
const bannered = perObjectAnd<Artifact, Artifact>();

/** The artifacts with JavaScript and declarations in the place of TypeScript, in folders that say what kind of modules they hold. */
function inJavaScript(
  artifacts: readonly Artifact[],
  module: "esm" | "cjs",
  compile: typeof javascript,
  reuse: Reuse,
): readonly Artifact[] {
  const targets = new Set(artifacts.filter(({ path }) => TYPESCRIPT.test(path)).map(({ target }) => target));
  return [
    ...artifacts.flatMap((artifact) => transpiled(artifact, module, compile, reuse)),
    ...[...targets].map((target) => packageFile(targetOf(target), module)),
  ];
}

/** A TypeScript artifact as `.js` and `.d.ts`; any other as it is. */
function transpiled(
  artifact: Artifact,
  module: "esm" | "cjs",
  compile: typeof javascript,
  { derived }: Reuse,
): readonly Artifact[] {
  const { path, text } = artifact;
  if (!TYPESCRIPT.test(path)) return [artifact];
  const { code, declarations } = derived("javascript", path, text, () => compile(path, text, module));
  return [
    { ...artifact, path: javascriptPath(artifact.path), text: code },
    { ...artifact, path: artifact.path.replace(TYPESCRIPT, ".d.ts"), text: declarations },
  ];
}

/** Node reads a `.js` file as the nearest package.json says, and the user's own may say otherwise or be none. */
function packageFile({ name, folder }: Target, module: "esm" | "cjs"): Artifact {
  const text = JSON.stringify({ type: module === "cjs" ? "commonjs" : "module", sideEffects: false }, undefined, 2);
  return { path: `${folder}/package.json`, text: `${text}\n`, target: name, declarations: [] };
}

/** The path of a TypeScript artifact in JavaScript: `types/spec.js`. */
function javascriptPath(path: string): string {
  return path.replace(TYPESCRIPT, ".js");
}
