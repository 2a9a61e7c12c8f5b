import { node, type ToolchainProject, tsc } from "./project.ts";

/** The projects that people copy, built as their own scripts say. */
export const EXAMPLES: readonly ToolchainProject[] = [
  {
    name: "example: node-service",
    example: "node-service",
    run: [
      `${tsc("5.9")} -p .`,
      `${node(20)} out/try.js > said`,
      "grep -x '201 {\"number\":1}' said",
      'grep \'^400 .*"instanceLocation":"/items/0/count","message":"must be at least 1"\' said',
    ],
  },
  {
    name: "example: next-app",
    example: "next-app",
    // The packages lie above the project.
    files: {
      "next.config.mjs":
        'import { dirname } from "node:path";\nconst root = dirname(import.meta.dirname);\nexport default { turbopack: { root }, outputFileTracingRoot: root };\n',
    },
    run: [
      "NEXT_TELEMETRY_DISABLED=1 next build",
      'grep "An order of .*1.* item" .next/server/app/index.html',
      'grep "must have at least 3 characters" .next/server/app/index.html',
    ],
  },
  {
    name: "example: vite-app",
    example: "vite-app",
    run: [`${tsc("5.9")} -p .`, "vite build", 'grep -l "must be at least" dist/assets/*.js'],
  },
  {
    name: "example: monorepo",
    example: "monorepo",
    generatesIn: "packages/models",
    run: [
      // As npm links workspaces.
      "mkdir -p node_modules/@example && ln -s ../../packages/models node_modules/@example/models",
      "node ../node_modules/typescript/bin/tsc -p packages/service",
      'node packages/service/out/main.js | grep "1 of 2 orders are right"',
    ],
  },
];
