import { fixed } from "../../language/spoken";
import { t } from "../../language/t";
import { type Barrier, barrier } from "../../results/barrier";
import { lossLabel } from "../../results/lossLabel";
import type { LossesAlong, PartnerReport, PathLosses } from "../../results/partners";
import type { Run } from "../../results/results";
import { splitNames } from "../../results/splitNames";
import { formatNumber } from "../../snapshot/formatNumber";
import type { TermName } from "../glossary/terms";
import type { Figure } from "../hessian/FigureTable";

export type Split = "train" | "test";

/** The losses of a path on one set of samples; those of the training set where there is no other. */
export const lossesOn = ({ train, test }: PathLosses, split: Split): LossesAlong =>
  split === "test" && test !== null ? test : train;

/** What lies between a run and a partner, in figures. */
export function betweenNumbers(run: Run, report: PartnerReport, split: Split): Figure[] {
  const { line, matched, curve, halves, distance, likeness } = report;
  const unit = lossLabel(run).unit;
  const heightOf = (name: TermName, path: PathLosses): Figure => {
    const losses = lossesOn(path, split);
    const found = barrier(losses);
    return {
      name,
      value: formatNumber(found.height),
      unit,
      formula: t`max L(t) − [(1 − t)L(0) + t·L(1)], over ${within(losses)} points`,
      settings: aside(found),
    };
  };
  const middle = lossesOn(line, split);
  // Likeness is measured on test samples where there are any.
  const alikeOn = splitNames(run, [report.settings])[line.test === null ? "train" : "test"];
  const rows: Figure[] = [
    heightOf("Barrier", line),
    ...(matched === null ? [] : [heightOf("Barrier after matching", matched.line)]),
    ...(curve === null ? [] : [heightOf("Barrier on the curve", curve)]),
    ...(halves === null ? [] : [heightOf("Barrier through halves", halves)]),
    {
      name: "Loss in the middle",
      value: formatNumber(middle.loss[middle.t.indexOf(0.5)]),
      unit,
      formula: "of the mean of both weights",
      settings: Number.isFinite(likeness.ensembleLoss)
        ? t`ensemble of both ${formatNumber(likeness.ensembleLoss)}`
        : undefined,
    },
    {
      name: "Distance",
      value: formatNumber(distance),
      formula: "‖θ − θ′‖₂",
      settings: matched === null ? undefined : t`after matching ${formatNumber(matched.distance)}`,
    },
  ];
  // Of weights that diverged they are no finite numbers, and a function has no units that could be alike.
  if (matched?.cosines.every(Number.isFinite)) {
    const [before, after] = matched.cosines;
    rows.push({
      name: "Singular vectors in common",
      value: fixed(after, 2),
      formula: "mean over kernels of |uᵀu′|·|vᵀv′| of the five leading pairs",
      settings: t`before matching ${fixed(before, 2)}`,
    });
  }
  if (Number.isFinite(likeness.disagreement)) {
    rows.push({
      name: "Disagreement",
      value: fixed(100 * likeness.disagreement, 1),
      unit: "%",
      formula: t`of ${alikeOn} samples in different classes`,
    });
  }
  if (Number.isFinite(likeness.cka)) {
    rows.push({
      name: "CKA",
      value: fixed(likeness.cka, 3),
      formula: t`linear, of what the last layers read on ${alikeOn} samples, 512 at most`,
    });
  }
  for (const { name, alone, aloneHighest, allBut } of report.layers) {
    rows.push({
      name: t`${name} alone`,
      term: "Single layers",
      value: formatNumber(alone),
      unit,
      formula: "L(half of this layer) − ½(L(0) + L(1)), of training samples",
      settings: t`its own barrier ${formatNumber(aloneHighest)}; all layers but it ${formatNumber(allBut)}`,
    });
  }
  return rows;
}

const within = ({ t }: LossesAlong): number => t.filter((at) => at >= 0 && at <= 1).length;

function aside({ at, height, aboveMean }: Barrier): string {
  const above = t`${formatNumber(aboveMean)} above the ends’ mean`;
  return height > 0 ? t`at t ${formatNumber(at)}; ${above}` : above;
}
