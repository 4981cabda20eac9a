import { X } from "lucide-react";
import { type Ref, useMemo } from "react";
import { t } from "../../language/t";
import { lossLabel, withUnit } from "../../results/lossLabel";
import { surfaceDifference } from "../../results/surfaceDifference";
import type { StageHandle } from "../../scene/stageProps";
import { differenceScale } from "../../snapshot/differenceScale";
import { formatNumber } from "../../snapshot/formatNumber";
import { IconButton } from "../controls/IconButton";
import { SurfaceStage, stageTexts } from "../stage/RunStage";
import { useApp } from "../store/context";
import type { Pane } from "./panes";

interface DifferencePaneProps {
  panes: Pane[];
  touch: "one" | "two";
  ref: Ref<StageHandle>;
}

/** A − B of two runs on one grid, in colors around zero. */
export function DifferencePane({ panes, touch, ref }: DifferencePaneProps) {
  const [a, b] = panes.map(({ run }) => run);
  const version = useApp((state) => state.versions.surface);
  const show = useApp((state) => state.showDifference);
  const view = useApp((state) => state.view);
  const probe = useApp((state) => state.probe);
  const setProbe = useApp((state) => state.setProbe);
  const surface = useMemo(
    () => (a.surface && b.surface ? surfaceDifference(a.surface, b.surface) : null),
    [a.surface, b.surface, version],
  );
  const scale = useMemo(() => surface && differenceScale(surface), [surface]);
  if (surface === null || scale === null) return null;
  const at = probe === null ? undefined : surface.loss[probe.j * surface.alpha.length + probe.i];
  return (
    <section className="pane" aria-label="A − B">
      <header className="pane-head">
        <b className="pane-mark wide">A − B</b>
        <div className="pane-words">
          <p>Difference of the losses</p>
          <p className="quiet numeric">
            {at === undefined
              ? t`linear, colors end at ± ${formatNumber(scale.ceiling)}`
              : t`${formatNumber(at, 4)} at the probe`}
          </p>
        </div>
        <IconButton label="Close the difference" onClick={() => show(false)}>
          <X size={15} aria-hidden />
        </IconButton>
      </header>
      <div className="pane-stage">
        <SurfaceStage
          ref={ref}
          surface={surface}
          version={version}
          trajectory={null}
          checkpoint={0}
          scale={scale}
          view={{ ...view, colormap: "difference", height: "linear" }}
          labels={{
            ...stageTexts(a),
            loss: withUnit({ ...lossLabel(a), name: "A − B" }),
            height: "A − B",
          }}
          probe={probe}
          onProbe={setProbe}
          touch={touch}
        />
      </div>
    </section>
  );
}
