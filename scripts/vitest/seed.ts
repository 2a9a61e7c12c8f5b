import fc from "fast-check";

/** Property tests draw the same values in every run, so that a red run is about the change; another seed draws others. */
fc.configureGlobal({ seed: Number(process.env["FAST_CHECK_SEED"] ?? 1) });
