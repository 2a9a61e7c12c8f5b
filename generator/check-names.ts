import { diagnostic } from "./diagnostics.ts";
import { NOTATIONS } from "./emit/docs/notations/notations.ts";
import { TARGETS } from "./emit/targets.ts";
import type { Diagnostic, Position } from "./model/diagnostic.ts";
import { nearestName } from "./nearest-name.ts";
import type { Options } from "./options.ts";

/** Names of targets and notations that do not exist. */
export function checkNames({
  targets,
  notations,
  origins,
}: Pick<Options, "targets" | "notations" | "origins">): readonly Diagnostic[] {
  const known = TARGETS.map(({ name }) => name);
  return [
    ...(targets === "all" ? [] : unknownNames("target", targets, known, origins.targets)),
    ...unknownNames("notation", notations, [...NOTATIONS.keys()], origins.notations),
  ];
}

function unknownNames(
  kind: string,
  names: readonly string[],
  known: readonly string[],
  position: Position | undefined,
): readonly Diagnostic[] {
  const place = position === undefined ? {} : { position };
  if (names.length === 0) return [diagnostic("bad-usage", place, `there must be at least one ${kind}`)];
  return names
    .filter((name) => !known.includes(name))
    .map((name) => {
      const nearest = nearestName(name, known);
      const meant = nearest === undefined ? "" : `did you mean ${nearest}? `;
      return diagnostic(
        "bad-usage",
        place,
        `unknown ${kind} ${JSON.stringify(name)}`,
        `${meant}the ${kind}s are ${known.join(", ")}`,
      );
    });
}
