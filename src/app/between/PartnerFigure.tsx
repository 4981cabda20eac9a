import { useState } from "react";
import { describeChange } from "../../recipe/partners";
import { lossLabel } from "../../results/lossLabel";
import type { PartnerReport } from "../../results/partners";
import { splitNames } from "../../results/splitNames";
import { Segments } from "../controls/Segments";
import { Term } from "../glossary/Term";
import { Unit } from "../glossary/Unit";
import { FigureTable } from "../hessian/FigureTable";
import { AxisToggle } from "../numbers/AxisToggle";
import { useApp } from "../store/context";
import { betweenNumbers, type Split } from "./betweenNumbers";
import { LayerWays } from "./LayerWays";
import { PartnerPlanes } from "./PartnerPlanes";
import { WaysChart } from "./WaysChart";
import "../../theme/between.css";
import "../../theme/curvature.css";

/** The loss between the run's weights and a partner's, on every way that was measured. */
export function PartnerFigure({ report, index }: { report: PartnerReport; index: number }) {
  const run = useApp((state) => state.run);
  const [split, setSplit] = useState<Split>("train");
  const [log, setLog] = useState(false);
  const { unit } = lossLabel(run);
  const names = splitNames(run, [report.settings]);
  return (
    <section className="numbers-section">
      <header>
        <h2>
          <Term name="Between solutions" />{" "}
          <small>
            {describeChange(report.settings.change)}
            <Unit of={unit} />
          </small>
        </h2>
        <AxisToggle
          label="Logarithmic loss axis between solutions"
          word="log"
          on={log}
          onChange={setLog}
        />
      </header>
      {report.line.test !== null && (
        <Segments
          id={`between-split-${index}`}
          label="Samples"
          value={split}
          options={[
            { value: "train", label: names.train },
            { value: "test", label: names.test },
          ]}
          onChange={(value) => setSplit(value === "test" ? "test" : "train")}
        />
      )}
      <LayerWays run={run} report={report}>
        {(layers) => (
          <WaysChart run={run} report={report} split={split} log={log} layers={layers} />
        )}
      </LayerWays>
      <FigureTable rows={betweenNumbers(run, report, split)} />
      <PartnerPlanes report={report} />
    </section>
  );
}
