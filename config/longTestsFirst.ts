import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What takes minutes, and would keep one core busy alone if it were begun last. */
const LONG = /nothingStale\.\w+\.test\.ts$/;

/** Vitest's own order goes by what files took the last time, and in a fresh checkout by their size. */
export class LongTestsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rank = ({ moduleId }: TestSpecification) => (LONG.test(moduleId) ? 0 : 1);
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}
