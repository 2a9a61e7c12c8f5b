import { jsonDiagnostic } from "../../command-line/print-diagnostics.ts";
import type { DiffBreak, DiffDiagnostic, DiffPlace, TriptychDiff } from "../../config/generated/types/triptych.diff.js";
import type { Location } from "../../model/location.ts";
import type { DiffResult, SidedDiagnostic } from "../diff.ts";
import type { DiffReport, JudgedBreak } from "../diff-report.ts";
import { phraseEdit } from "../phrase-edit.ts";
import { sentence } from "../sentence.ts";
import type { Side } from "../side.ts";
import type { DiffFormat, FormatOptions } from "./format.ts";

/** One JSON object, which `config/schema/triptych.diff.schema.json` describes. */
export const jsonFormat: DiffFormat = async (result, options) => {
  return { stdout: `${JSON.stringify(jsonDiff(result, options), undefined, 2)}\n`, stderr: "" };
};

function jsonDiff({ report, diagnostics, old, next }: DiffResult, options: FormatOptions): TriptychDiff {
  const findings = diagnostics.map((finding) => jsonFinding(finding, options));
  const names = { old, new: next };
  if (report === undefined) return { ...names, ...nothingCompared(), diagnostics: findings };
  const { bump, breaks, declarations, exports, texts, counts } = report;
  return {
    ...names,
    bump,
    breaks: breaks.map((one) => jsonBreak(one, report)),
    declarations: declarations.map(({ empty, ...one }) => ({
      ...one,
      ...(empty === undefined ? {} : { empty: [...empty] }),
    })),
    exports: [...exports],
    texts: texts.map(({ at, ...text }) => ({ ...text, at: jsonPlace(at, report.new) })),
    counts,
    diagnostics: findings,
  };
}

function nothingCompared(): Omit<TriptychDiff, "old" | "new" | "diagnostics"> {
  return { breaks: [], declarations: [], exports: [], texts: [], counts: { declarations: 0, compared: 0 } };
}

function jsonBreak({ break: one, promised, accepted }: JudgedBreak, { old, new: next, nameOf }: DiffReport): DiffBreak {
  const { kind, axis, declaration, name, pointer, says, instance, edits, reasons, affected } = one;
  return {
    kind,
    axis,
    declaration,
    name,
    pointer,
    says: sentence(says),
    promised,
    ...(accepted === undefined ? {} : { accepted }),
    ...(instance === undefined ? {} : { instance }),
    edits: edits.map((edit) => ({
      change: edit.change,
      keyword: edit.keyword,
      says: sentence(phraseEdit(edit, nameOf)),
      old: jsonPlace(edit.old, old),
      new: jsonPlace(edit.new, next),
    })),
    ...(reasons.length === 0
      ? {}
      : {
          reasons: reasons.map((reason) => ({
            says: reason.why,
            ...(reason.old === undefined ? {} : { old: jsonPlace(reason.old, old) }),
            ...(reason.new === undefined ? {} : { new: jsonPlace(reason.new, next) }),
          })),
        }),
    affected: affected.map((each) => ({
      declaration: each.declaration.id,
      name: each.declaration.name,
      ...(each.instance === undefined ? {} : { instance: each.instance }),
    })),
    ...(one.old === undefined ? {} : { old: jsonPlace(one.old, old) }),
    ...(one.new === undefined ? {} : { new: jsonPlace(one.new, next) }),
  };
}

function jsonPlace(at: Location, side: Side): DiffPlace {
  const { file, line, column, pointer } = side.placeOf(at);
  return { file, line, column, pointer };
}

function jsonFinding(finding: SidedDiagnostic, { folder, colours }: FormatOptions): DiffDiagnostic {
  const { pointer: _, diff: __, ...told } = jsonDiagnostic(finding, { folder, input: folder, colours });
  return { ...told, severity: finding.severity, ...(finding.side === undefined ? {} : { side: finding.side }) };
}
