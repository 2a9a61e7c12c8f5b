import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

// The packages lie above the project.
const root = dirname(dirname(fileURLToPath(import.meta.url)));

export default { turbopack: { root }, outputFileTracingRoot: root };
