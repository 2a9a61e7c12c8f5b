import { diagnostic } from "../../diagnostics.ts";
import { defaultKeyword } from "../../keywords/default.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { excerpt } from "../../model/json.ts";
import { below } from "../../model/location.ts";
import type { Model } from "../../model/model.ts";
import type { EmitOptions, MakeJudge } from "../target.ts";

/** The defaults that decoding would put where its own schema refuses them: nothing is made with these. */
export async function judgeDefaults(
  model: Model,
  options: EmitOptions,
  makeJudge: MakeJudge | undefined,
): Promise<readonly Diagnostic[]> {
  const members = (model.wire?.conversions ?? []).flatMap(({ choices }) =>
    choices.flatMap((one) => one.members?.members ?? []),
  );
  const standards = new Map(
    members.flatMap(({ standard }) => (standard === undefined ? [] : [[standard.shape, standard.value]])),
  );
  if (standards.size === 0 || makeJudge === undefined) return [];
  const judge = await makeJudge(model, [...standards.keys()], options);
  return [...standards].flatMap(([shape, value]) => {
    const [fault] = judge(shape, value);
    const place = { location: below(shape.at, defaultKeyword.keyword), severity: "error" } as const;
    return fault === undefined ? [] : [diagnostic("wrong-default", place, excerpt(value), fault)];
  });
}
