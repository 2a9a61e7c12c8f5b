import { diagnostic } from "../diagnostics.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { pointerTokens } from "../model/location.ts";
import { once } from "../model/once.ts";
import { nearestName } from "../nearest-name.ts";
import { formatFaults } from "./custom-formats.ts";
import { longFlag, OPTIONS, optionWord } from "./option-definitions.ts";
import type { Options } from "./options.ts";

/** What is wrong with an option. */
export interface OptionFault {
  /** Where it stands: the option's name, then the index of an item. Empty for the options as a whole. */
  readonly path: readonly string[];
  /** `unknown` for an option that there is not, `value` for what an option is set to. */
  readonly kind: "unknown" | "value";
  /** What the value must be, as what follows the option's name. */
  readonly message: string;
  /** The name that a misspelt one means. */
  readonly nearest?: string;
}

const NAMES: readonly string[] = OPTIONS.map(({ name }) => name);

/** Everything that is wrong with options that somebody gave, by the guard that triptych makes of their schema. */
export async function optionFaults(given: unknown): Promise<readonly OptionFault[]> {
  const { validateTriptychConfig } = await configGuards();
  const result = validateTriptychConfig(given);
  if (result.ok) return formatFaults(result.value.customFormats ?? {});
  return result.errors.flatMap(({ keyword, instanceLocation, message, received }) => {
    const path = pointerTokens(instanceLocation);
    const kind = keyword === "additionalProperties" && path.length === 1 ? "unknown" : "value";
    // An option that is in the schema, and not yet in the guard: triptych is about to make the guard anew.
    if (kind === "unknown" && NAMES.includes(path[0] ?? "")) return [];
    const nearest = kind === "unknown" ? nearestName(path[0] ?? "", NAMES) : nearestValue(path[0], received);
    return { path, kind, message, ...(nearest === undefined ? {} : { nearest }) };
  });
}

/** Loaded only where there are options, so that the guard can be generated before it exists. */
const configGuards = once(() => import("../config/generated/guards/triptych.config.js"));

function nearestValue(name: string | undefined, received: unknown): string | undefined {
  const values = OPTIONS.find((option) => option.name === name)?.values;
  return values === undefined || typeof received !== "string" ? undefined : nearestName(received, values);
}

/** A fault in words, for where options are named as in the API: message and hint. */
export function faultWords({ path, kind, message, nearest }: OptionFault): readonly [string, ...string[]] {
  const meant = nearest === undefined ? undefined : `did you mean ${nearest}?`;
  if (kind === "unknown")
    return [`unknown option ${JSON.stringify(path.join("/"))}`, meant ?? `the options are ${NAMES.join(", ")}`];
  const what = `${path.length === 0 ? "the options" : path.join("/")} ${message}`;
  return meant === undefined ? [what] : [what, meant];
}

/** Options as a program gave them: what is wrong with them. */
export async function checkOptions(given: unknown): Promise<readonly Diagnostic[]> {
  return (await optionFaults(given)).map((fault) => {
    const [message, hint = "triptych.config.schema.json describes the options"] = faultWords(fault);
    return diagnostic("bad-usage", {}, message, hint);
  });
}

/** Options of a command line, by the names of the API: what is wrong with them, in terms of flags. */
export async function checkFlags(given: object): Promise<readonly Diagnostic[]> {
  return (await optionFaults(given)).map(({ path: [name, ...inside], message, nearest }) => {
    const option = OPTIONS.find((candidate) => candidate.name === name);
    const flag = option === undefined ? String(name) : longFlag(option);
    return diagnostic(
      "bad-usage",
      {},
      [flag, ...(option?.type === "object" ? inside : []), message].join(" "),
      ...(nearest === undefined ? [] : [`did you mean ${nearest}?`]),
    );
  });
}

/** What ends a run early is the only other thing that a program gives. */
export function checkSignal(signal: unknown): readonly Diagnostic[] {
  const isSignal = typeof signal === "object" && signal !== null && "throwIfAborted" in signal;
  if (signal === undefined || isSignal) return [];
  return [diagnostic("bad-usage", {}, "the signal must be an AbortSignal", "as new AbortController().signal is")];
}

/** Options that are right by themselves and mean nothing together. */
export function optionClashes({ language, module }: Pick<Options, "language" | "module">): readonly Diagnostic[] {
  if (language === "js" || module !== "cjs") return [];
  const javaScript = optionWord("language", "js");
  const hint = `${javaScript} makes JavaScript; TypeScript outputs become CommonJS where a tsconfig says so`;
  return [diagnostic("bad-usage", {}, `${optionWord("module", "cjs")} is for JavaScript outputs`, hint)];
}
