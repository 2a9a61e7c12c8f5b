import * as nodeModule from "node:module";

/**
 * Lets Node keep the compiled code of the program and its packages for later runs, in its own folder for temporary files. Node
 * can since 22.1; `NODE_DISABLE_COMPILE_CACHE` tells it not to.
 */
export function keepCompiledCode(): void {
  (nodeModule as { readonly enableCompileCache?: () => unknown }).enableCompileCache?.();
}
