import { codecs } from "./codecs/codecs.ts";
import { docs } from "./docs/docs.ts";
import { guards } from "./guards/guards.ts";
import type { Target } from "./target.ts";
import { types } from "./types/types.ts";

/** The list of targets. A new one is a folder and a line here. */
export const TARGETS: readonly Target[] = [types, guards, codecs, docs];
