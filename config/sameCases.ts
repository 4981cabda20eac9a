import fc from "fast-check";

/** Tests of properties see the same cases in every run; `CASES=2 npx vitest run` shows them others. */
fc.configureGlobal({ seed: Number(process.env.CASES ?? 1) });
