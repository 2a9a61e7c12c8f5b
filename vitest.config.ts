import { defineConfig, type ViteUserConfig } from "vitest/config";

const configuration: ViteUserConfig = defineConfig({
  test: {
    environment: "node",
    include: ["generator/**/*.test.ts", "scripts/**/*.test.ts"],
    exclude: ["**/node_modules/**", "dist/**", "generator/cases/**/expected/**", "scripts/toolchains/projects/**"],
    globalSetup: ["scripts/vitest/build.ts"],
    setupFiles: ["scripts/vitest/seed.ts"],
    reporters: ["default", "./scripts/vitest/closing-line.ts"],
    // Plain worker threads start faster than processes, and tests share no global state that would need more.
    pool: "threads",
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});

export default configuration;
