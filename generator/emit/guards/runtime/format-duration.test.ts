import { expect, it } from "vitest";
import { matchesDuration } from "./format-duration.ts";

it.each(["P3Y6M4DT12H30M5S", "P1M", "PT1M", "P0D", "PT0S", "P8W", "P1Y6M", "P1DT1S", "p1dt2h", "P007D"])(
  "accepts %j",
  (text) => {
    expect(matchesDuration(text)).toBe(true);
  },
);

it.each(["", "P", "PT", "P1DT", "1D", "P1H", "PT1Y", "P1Y4D", "PT1H5S", "P1W2D", "P1.5D", "PT-1S", "P1M1Y", "P1D\n"])(
  "refuses %j",
  (text) => {
    expect(matchesDuration(text)).toBe(false);
  },
);
