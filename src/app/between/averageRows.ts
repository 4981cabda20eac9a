/** A run, its partners, and what their means give, in rows of one table. */
import { t } from "../../language/t";
import { shortChange } from "../../recipe/partners";
import type { AverageKind, LossesAlong, PartnerReport } from "../../results/partners";
import type { Run } from "../../results/results";

export interface AverageRow {
  name: string;
  /** How it was put together; absent for a solution by itself. */
  about?: string;
  trainLoss: number;
  /** null without a test set. */
  testLoss: number | null;
  /** On test samples where there are any; NaN for a regression. */
  accuracy: number;
}

const names: Record<AverageKind, { name: string; about(members: number, all: number): string }> = {
  stochastic: {
    name: "Stochastic weight average",
    about: (members) =>
      t`the mean of the run’s last ${members} checkpoints, over a quarter of its steps`,
  },
  uniform: {
    name: "Soup of all",
    about: (members) => t`the mean of all ${members} solutions’ weights`,
  },
  matched: {
    name: "Soup after matching",
    about: (members) => t`the same of ${members}, with units in the run’s order`,
  },
  greedy: {
    name: "Greedy soup",
    about: (members, all) =>
      t`the best of them, and each that does not raise the training loss of the mean: ${members} of ${all}`,
  },
  ensemble: { name: "Ensemble", about: (members) => t`the mean prediction of all ${members}` },
};

const at = ({ t, loss, accuracy }: LossesAlong, where: number) => {
  const k = t.indexOf(where);
  return { loss: loss[k], accuracy: accuracy[k] };
};

/** What a way has at its beginning, in its middle or at its end. */
function place(name: string, { line }: Pick<PartnerReport, "line">, where: number): AverageRow {
  const train = at(line.train, where);
  const test = line.test && at(line.test, where);
  return {
    name,
    trainLoss: train.loss,
    testLoss: test?.loss ?? null,
    accuracy: (test ?? train).accuracy,
  };
}

export function averageRows({ partners, averages }: Pick<Run, "partners" | "averages">) {
  const [first] = partners;
  if (first === undefined) return [];
  const rows: AverageRow[] = [place("This run", first, 0)];
  for (const report of partners) {
    const name = shortChange(report.settings.change);
    rows.push(place(name, report, 1));
    rows.push({ ...place(t`Middle to ${name}`, report, 0.5), about: "the mean of both weights" });
  }
  return [
    ...rows,
    ...averages.map(
      ({ kind, members, train, test }): AverageRow => ({
        name: names[kind].name,
        about: names[kind].about(members, partners.length + 1),
        trainLoss: train.loss,
        testLoss: test?.loss ?? null,
        accuracy: (test ?? train).accuracy,
      }),
    ),
  ];
}
