import { useEffect, useMemo, useState } from "react";
import { lossesOfClasses } from "../catalog/losses/ofClasses";
import { lossSurfaces } from "../findings/lossSurfaces";
import type { OtherLogits } from "../loss/margin";
import type { StudyResults } from "../study/results";
import { Fold, LabLinks } from "./CardLinks";
import { LossCard } from "./LossCard";
import { LossControls } from "./LossControls";
import { type Scales, surfacesUnderLosses } from "./lossSurface";
import "./losses.css";

interface LossesPageProps {
  load(id: string): Promise<StudyResults>;
}

/** How far curves go, both ways from 0. */
const REACH = 5;

/**
 * Every loss of classes over the margin, computed as the page is looked at, and from stored results the
 * surface of one network under it.
 */
export default function LossesPage({ load }: LossesPageProps) {
  const [others, setOthers] = useState<OtherLogits>({ classes: 10, logit: 0 });
  const [margin, setMargin] = useState(1);
  const [scales, setScales] = useState<Scales>("one");
  const [results, setResults] = useState<StudyResults | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => {
    load(`losses/${lossSurfaces.id}`).then(setResults, (error: Error) =>
      setFault(`${error.message} Reload the page to try again.`),
    );
  }, [load]);
  const surfaces = useMemo(() => surfacesUnderLosses(results, scales), [results, scales]);
  useShownByAddress();
  return (
    <div className="findings-page">
      <header>
        <a href="./index.html">Topograd</a> · <a href="./findings.html">Findings</a>
        <h1>Losses</h1>
        <p>
          What a loss asks of one sample, and what it makes of a landscape. The margin is how far
          the logit of the right class is above the others, which are all alike: left of 0 the
          answer is wrong. The derivative is what pulls at it. Lines that leave a frame go on beyond
          it.
        </p>
        <p>
          Below each curve: one network, 144-64-64-10, as cross-entropy trained it on drawn digits
          for 800 steps, in one plane of two random directions. Weights and plane are the same
          everywhere; only the loss differs. Losses are different quantities, so none is better for
          being lower: on one scale, see how high and steep they rise, and each on its own, their
          shapes.
        </p>
      </header>
      <LossControls
        others={others}
        margin={margin}
        reach={REACH}
        onOthers={setOthers}
        scales={scales}
        onMargin={setMargin}
        onScales={setScales}
      />
      {fault !== null && (
        <p className="findings-fault" role="alert">
          {fault}
        </p>
      )}
      <main className="losses">
        {lossesOfClasses.map((loss) => (
          <LossCard
            key={loss.kind}
            loss={loss}
            others={others}
            margin={margin}
            reach={REACH}
            surface={surfaces?.of(loss) ?? null}
          />
        ))}
      </main>
      <footer className="losses-foot">
        {surfaces !== null && <p className="quiet">{surfaces.words}</p>}
        <Fold summary="Open in the lab">
          <LabLinks study={lossSurfaces} />
        </Fold>
      </footer>
    </div>
  );
}

/** The cards are not there yet when the browser looks for the one that the address names. */
function useShownByAddress(): void {
  useEffect(() => {
    const kind = location.hash.slice(1);
    if (lossesOfClasses.some((loss) => loss.kind === kind))
      document.getElementById(kind)?.scrollIntoView();
  }, []);
}
