import { ARRAY_TYPES } from "./array-types.ts";
import { COMBINED_TYPES } from "./combined-types.ts";
import type { TypeCase } from "./declared.ts";
import { OBJECT_TYPES } from "./object-types.ts";
import { SIMPLE_TYPES } from "./simple-types.ts";

/** Every row: one test each for its text, and all together are compiled along with what they accept. */
export const TYPE_CASES: readonly TypeCase[] = [...SIMPLE_TYPES, ...OBJECT_TYPES, ...ARRAY_TYPES, ...COMBINED_TYPES];
