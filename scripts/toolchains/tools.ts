import { node, SAYS_RIGHT, type ToolchainProject, tsc } from "./project.ts";

const VERSIONS = [20, 22, 24] as const;
const JAVASCRIPT = ["--language", "js"] as const;
const COMMON_JS = [...JAVASCRIPT, "--module", "cjs"] as const;

const WITHOUT_BANNER = ["--banner", "''"] as const;

/** The folders of code, without the docs. */
const CODE = "generated/types generated/guards generated/codecs";

/** Runtimes, bundlers, test runners, linters and formatters. */
export const TOOLS: readonly ToolchainProject[] = [
  {
    name: "Node 20, 22, 24: JavaScript",
    folder: "node-js",
    options: JAVASCRIPT,
    imports: ".js",
    run: VERSIONS.map((version) => `${node(version)} main.mjs ${SAYS_RIGHT}`),
  },
  {
    name: "Node 20, 22, 24: CommonJS",
    folder: "node-cjs",
    options: COMMON_JS,
    imports: ".js",
    run: VERSIONS.map((version) => `${node(version)} main.js ${SAYS_RIGHT}`),
  },
  {
    name: "Node 22, 24: TypeScript as it is",
    folder: "node-ts",
    imports: ".ts",
    run: [`${node(22)} main.ts ${SAYS_RIGHT}`, `${node(24)} main.ts ${SAYS_RIGHT}`],
  },
  {
    name: "Node 20, 22, 24: after tsc",
    folder: "node-tsc",
    imports: ".js",
    run: [`${tsc("5.9")} -p .`, ...VERSIONS.map((version) => `${node(version)} out/main.js ${SAYS_RIGHT}`)],
  },
  {
    name: "Bun",
    imports: ".js",
    run: [
      `../node_modules/@oven/bun-linux-x64/bin/bun run main.ts ${SAYS_RIGHT}`,
      `../node_modules/@oven/bun-linux-x64/bin/bun build main.ts --outfile=out.mjs && node out.mjs ${SAYS_RIGHT}`,
    ],
  },
  {
    name: "Deno",
    folder: "deno",
    imports: ".ts",
    run: [
      `../node_modules/@deno/linux-x64-glibc/deno run main.ts ${SAYS_RIGHT}`,
      "../node_modules/@deno/linux-x64-glibc/deno check main.ts",
    ],
  },
  ...(["turbopack", "webpack"] as const).map(
    (bundler): ToolchainProject => ({
      name: `Next: ${bundler}`,
      folder: "next",
      imports: "",
      run: [
        `NEXT_TELEMETRY_DISABLED=1 next build --${bundler}`,
        'grep "In the browser:.*the guards are right" .next/server/app/index.html',
      ],
    }),
  ),
  { name: "Vite", folder: "vite", imports: ".ts", run: ["vite build", `node dist/main.mjs ${SAYS_RIGHT}`] },
  { name: "Vitest", folder: "vitest", imports: ".ts", run: ["vitest run"] },
  {
    name: "webpack: ts-loader",
    folder: "webpack",
    imports: "",
    run: ["webpack", `node dist/main.js ${SAYS_RIGHT}`],
  },
  ...([".js", ".ts", ""] as const).map(
    (imports): ToolchainProject => ({
      name: `esbuild, Rolldown: imports end in ${imports === "" ? "nothing" : imports}`,
      options: ["--import-extension", imports === "" ? "none" : imports.slice(1)],
      imports,
      run: [
        `esbuild main.ts --bundle --format=esm --outfile=esbuild.mjs && node esbuild.mjs ${SAYS_RIGHT}`,
        `rolldown main.ts --file rolldown.mjs && node rolldown.mjs ${SAYS_RIGHT}`,
      ],
    }),
  ),
  { name: "Jest: ts-jest", folder: "ts-jest", imports: "", run: ["jest"] },
  { name: "Jest: CommonJS", folder: "jest-cjs", options: COMMON_JS, imports: ".js", run: ["jest"] },
  {
    name: "the package itself: publint, attw, size",
    folder: "package",
    imports: ".js",
    // A package of ES modules only: what `require` gets in Node 16 and 18 is none of its promises.
    run: [
      "publint --strict --pack false ../triptych/node_modules/triptych",
      "attw --profile esm-only --no-color ../triptych/*.tgz",
      "node size.mjs ../triptych/node_modules",
    ],
  },
  // Without the banner, since these rules have nothing to find.
  {
    name: "ESLint, typescript-eslint",
    folder: "eslint",
    options: WITHOUT_BANNER,
    imports: ".js",
    run: ["eslint --max-warnings 0 generated"],
  },
  {
    name: "oxlint",
    folder: "oxlint",
    options: WITHOUT_BANNER,
    imports: ".js",
    run: ["oxlint --deny-warnings generated"],
  },
  // With it and with each rule that there is; and with the least that each tool comes with, which must not complain of the banner.
  ...[[], JAVASCRIPT, COMMON_JS].map(
    (options): ToolchainProject => ({
      name: `banner: ESLint, oxlint, Biome, Prettier: ${options.filter((word) => !word.startsWith("-")).join(" ") || "ts"}`,
      folder: "banner",
      options,
      imports: ".js",
      run: [
        "eslint --max-warnings 0 generated",
        "eslint --max-warnings 0 --config recommended.config.mjs generated",
        "oxlint --deny-warnings generated",
        "oxlint --deny-warnings --config recommended.oxlintrc.json generated",
        `biome ci --colors=off --error-on-warnings ${CODE}`,
        `cp recommended.biome.json biome.json && biome ci --colors=off --error-on-warnings ${CODE}`,
        `prettier --check ${CODE}`,
      ],
    }),
  ),
];
