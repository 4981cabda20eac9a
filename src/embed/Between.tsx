import { WaysChart } from "../app/between/WaysChart";
import { listed } from "../language/spoken";
import { describeChange } from "../recipe/partners";
import { barrier } from "../results/barrier";
import { lossLabel } from "../results/lossLabel";
import type { PartnerReport } from "../results/partners";
import type { Run } from "../results/results";
import { splitNames } from "../results/splitNames";
import { formatNumber } from "../snapshot/formatNumber";
import "../theme/panels.css";

/** The loss on ways from the run to each of its partners, with what stands between them. */
export default function Between({ run }: { run: Run }) {
  return run.partners.map((report, index) => (
    <figure key={index} className="embed-between">
      <WaysChart run={run} report={report} split="train" log={false} layers={null} />
      <figcaption>
        {`Loss on ${splitNames(run, [report.settings]).train} samples on the way to ${describeChange(report.settings.change)}: ${barrierWords(run, report)}.`}
      </figcaption>
    </figure>
  ));
}

function barrierWords(run: Run, { line, matched, curve, halves }: PartnerReport): string {
  const { unit } = lossLabel(run);
  const ways = [
    ["a barrier of", line],
    ["after matching", matched?.line ?? null],
    ["on the curve", curve],
    ["through halves", halves],
  ] as const;
  const words = ways.flatMap(([name, path]) =>
    path === null ? [] : [`${name} ${formatNumber(barrier(path.train).height)}`],
  );
  return `${listed(words)}${unit === "" ? "" : ` ${unit}`}`;
}
