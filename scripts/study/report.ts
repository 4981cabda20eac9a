import { seedWords } from "../../src/study/document";
import { boundsOf, type Judgement } from "../../src/study/judge";
import { sentence } from "../../src/study/sentence";
import type { Study } from "../../src/study/study";

/** Every bound of a criterion with its number, or whether it holds, for each seed. */
export function judgementLines(judgement: Judgement, study: Study): string[] {
  return boundsOf(judgement).map(
    (bound) =>
      `${bound.passes ? "✓" : "✗"} ${sentence(bound.criterion, study)} ${seedWords(bound)}`,
  );
}
