/** What a schema's users are promised: old instances stay valid, new ones are valid in the old schema, both, or nothing. */
export const COMPATIBILITIES = ["backward", "forward", "full", "none"] as const;

export type Compatibility = (typeof COMPATIBILITIES)[number];

/** A question that is asked of each declaration. */
export type Axis = InstanceAxis | "names";

/** The questions about instances. */
export type InstanceAxis = "backward" | "forward";

/** One promise for all schemas, or one for each file; a file that is not named promises `backward`. */
export type CompatibilityOption = Compatibility | { readonly [document: string]: Compatibility };

/** What is promised for a schema document. */
export function compatibilityOf(document: string, option: CompatibilityOption): Compatibility {
  if (typeof option === "string") return option;
  return (Object.hasOwn(option, document) ? option[document] : undefined) ?? "backward";
}

const PROMISED = {
  backward: ["backward", "names"],
  forward: ["forward", "names"],
  full: ["backward", "forward", "names"],
  none: [],
} as const satisfies Record<Compatibility, readonly Axis[]>;

/** Whether a promise is broken where the answer on the axis is not "compatible". */
export function isPromised(axis: Axis, compatibility: Compatibility): boolean {
  return (PROMISED[compatibility] as readonly Axis[]).includes(axis);
}
