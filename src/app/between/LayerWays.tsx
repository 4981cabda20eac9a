import { useId, useMemo, useState } from "react";
import { t } from "../../language/t";
import { layerBlocks } from "../../results/layerBlocks";
import type { LayerChoice, PartnerReport } from "../../results/partners";
import type { Run } from "../../results/results";
import { Toggle } from "../controls/Toggle";
import { useLayerLosses } from "./useLayerLosses";
import { usePartners } from "./usePartners";
import type { Way } from "./WaysChart";

interface LayerWaysProps {
  run: Run;
  report: PartnerReport;
  /** Draws what was measured. */
  children(way: Way | null): React.ReactNode;
}

/** Which layers go to the partner's weights; their way is measured as it is chosen. */
export function LayerWays({ run, report, children }: LayerWaysProps) {
  const id = useId();
  const { obstacle } = usePartners();
  const [chosen, setChosen] = useState(ALL);
  const [matched, setMatched] = useState(false);
  const { trained } = run;
  const layers = useMemo(
    () => layerBlocks(trained?.layout ?? []).map(({ name }) => name),
    [trained],
  );
  const choice = useMemo(() => choiceOf(chosen), [chosen]);
  const there = report.matched?.theta ?? NONE;
  const to = matched && there.length > 0 ? there : report.theta;
  const canGo = obstacle === null && report.theta.length > 0 && layers.length > 1;
  const { losses, problem } = useLayerLosses(to, canGo ? choice : null);
  const name = choice && wayName(choice);
  return (
    <>
      {canGo && (
        <div className="partner-choice">
          <label htmlFor={id}>Layers that go</label>
          <select id={id} value={chosen} onChange={({ target }) => setChosen(target.value)}>
            <option value={ALL}>all</option>
            {[false, true].map((allBut) => (
              <optgroup key={String(allBut)} label={allBut ? "All but one" : "One alone"}>
                {layers.map((layer) => (
                  <option key={layer} value={keyOf({ layer, allBut })}>
                    {wayName({ layer, allBut })}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
          {choice !== null && there.length > 0 && (
            <Toggle label="towards its matched units" checked={matched} onChange={setMatched} />
          )}
        </div>
      )}
      {children(losses && name !== null ? { name, path: losses } : null)}
      {problem !== null && (
        <p className="field-problem" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}

const NONE = new Float32Array();
const ALL = "";
const keyOf = ({ layer, allBut }: LayerChoice): string => `${allBut ? "-" : "+"}${layer}`;

/** null where all layers go. */
function choiceOf(key: string): LayerChoice | null {
  return key === ALL ? null : { layer: key.slice(1), allBut: key.startsWith("-") };
}

const wayName = ({ layer, allBut }: LayerChoice): string =>
  allBut ? t`all but ${layer}` : t`${layer} alone`;
