import { SAYS_RIGHT, type ToolchainProject, tsc } from "./project.ts";

interface Setting {
  readonly options: Readonly<Record<string, unknown>>;
  readonly imports: NonNullable<ToolchainProject["imports"]>;
  /** Compilers that know the setting. */
  readonly versions: readonly ("5.9" | "7")[];
  /** Whether Node runs what the compiler writes. */
  readonly runs?: boolean;
}

const BOTH = ["5.9", "7"] as const;

/** Each setting by which a compiler finds modules. */
const SETTINGS: readonly Setting[] = [
  ...(["node16", "node18", "node20", "nodenext"] as const).flatMap((module): readonly Setting[] => [
    { options: { module }, imports: ".js", versions: BOTH, runs: true },
    { options: { module, rewriteRelativeImportExtensions: true }, imports: ".ts", versions: BOTH, runs: true },
    { options: { module, allowImportingTsExtensions: true, noEmit: true }, imports: ".ts", versions: BOTH },
  ]),
  { options: { module: "esnext", moduleResolution: "bundler" }, imports: "", versions: BOTH },
  { options: { module: "es2022", moduleResolution: "bundler", noEmit: true }, imports: "", versions: BOTH },
  {
    options: { module: "esnext", moduleResolution: "bundler", allowImportingTsExtensions: true, noEmit: true },
    imports: ".ts",
    versions: BOTH,
  },
  { options: { module: "preserve" }, imports: "", versions: BOTH },
  { options: { module: "commonjs" }, imports: "", versions: BOTH, runs: true },
  { options: { module: "commonjs", moduleResolution: "node10" }, imports: "", versions: ["5.9"], runs: true },
  { options: { module: "esnext", moduleResolution: "node10" }, imports: ".js", versions: ["5.9"], runs: true },
  { options: { module: "esnext", moduleResolution: "classic" }, imports: ".js", versions: ["5.9"], runs: true },
];

/** The TypeScript compilers under every module setting, with `strict` and without it, from the library of ES2020 on. */
export const COMPILERS: readonly ToolchainProject[] = SETTINGS.map(({ options, imports, versions, runs }) => ({
  name: `tsc ${versions.join(", ")}: ${Object.entries(options)
    .map(([name, value]) => (value === true ? name : String(value)))
    .join(" ")}`,
  files: {
    "tsconfig.json": JSON.stringify({
      compilerOptions: { target: "es2020", lib: ["es2020", "dom"], types: [], outDir: "out", ...options },
      include: ["main.ts", "generated"],
    }),
    "package.json": JSON.stringify({ type: options["module"] === "commonjs" ? "commonjs" : "module" }),
  },
  imports,
  run: versions.flatMap((version) => [
    `${tsc(version)} -p . --strict false`,
    `${tsc(version)} -p . --strict --noUnusedLocals --exactOptionalPropertyTypes --noUncheckedIndexedAccess`,
    ...(runs ? [`node out/main.js ${SAYS_RIGHT}`] : []),
  ]),
}));
