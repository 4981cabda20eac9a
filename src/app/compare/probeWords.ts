import { listed } from "../../language/spoken";
import { t } from "../../language/t";
import { lossLabel } from "../../results/lossLabel";
import type { Run } from "../../results/results";
import type { Probe } from "../../scene/probe";
import { formatNumber } from "../../snapshot/formatNumber";
import { probeReading } from "../stage/probeReading";

/** What a run's surface says at the probe that panes share: "train loss 0.2104 at (0.3, −0.1)". */
export function probeWords(run: Run, probe: Probe): string {
  const reading = probeReading(run, probe);
  if (reading === null || !reading.computed) return "outside of its plane";
  const at = [reading.alpha, ...(reading.beta === null ? [] : [reading.beta])];
  return t`${lossLabel(run).name} ${formatNumber(reading.loss, 4)} at (${listed(at.map((x) => formatNumber(x)))})`;
}
