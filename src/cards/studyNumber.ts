/** Numbers of a study by the names that questions have for them. */
import { orRatio } from "../results/answer";
import type { StudyResults } from "../study/results";
import { seedsOf } from "../study/stored";
import type { Study } from "../study/study";
import { type TableRow, tableOf } from "../study/table";

const nameOf = ({ measure, variation }: TableRow): string => `${measure}.${variation}`;

/** Medians over seeds: "lambda.sam" is that of the measure `lambda` in the variation `sam`. */
export function studyNumbers(study: Study, results: StudyResults): Map<string, number> {
  const rows = tableOf(study, results.cells, seedsOf(study));
  return new Map(
    rows.filter(({ median }) => Number.isFinite(median)).map((row) => [nameOf(row), row.median]),
  );
}

/** The number of a name, or the ratio of two: "lambda.sam/lambda.sgd". Null where there is none. */
export const studyNumber = (numbers: ReadonlyMap<string, number>, name: string): number | null =>
  orRatio(name, (one) => numbers.get(one) ?? null);
