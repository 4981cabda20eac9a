import { Tabs } from "radix-ui";
import { type ComponentType, useState } from "react";
import type { Probe } from "../../scene/probe";
import { EmbedStage } from "../EmbedStage";
import type { EmbedOptions, FigureKind } from "../options";
import { PrintedStage } from "../PrintedStage";
import type { EmbedStore } from "../store";
import { useSeen } from "../useSeen";
import { CurvatureFigure } from "./CurvatureFigure";
import { DensityFigure } from "./DensityFigure";
import { LossFigure } from "./LossFigure";
import { MapFigure } from "./MapFigure";
import { SpectrumFigure } from "./SpectrumFigure";
import "../../theme/panels.css";
import "./figures.css";

export interface FigureProps {
  store: EmbedStore;
  options: EmbedOptions;
  /** Whether it is worth drawing. */
  near: boolean;
  onProbe(probe: Probe | null): void;
}

const figures: Record<FigureKind, { name: string; Figure: ComponentType<FigureProps> }> = {
  terrain: { name: "Terrain", Figure: Terrain },
  map: { name: "Map", Figure: MapFigure },
  loss: { name: "Loss", Figure: LossFigure },
  curvature: { name: "Largest eigenvalue along the run", Figure: CurvatureFigure },
  spectrum: { name: "Hessian eigenvalues", Figure: SpectrumFigure },
  density: { name: "Spectral density", Figure: DensityFigure },
};

interface EmbedFiguresProps {
  store: EmbedStore;
  options: EmbedOptions;
}

/** What the frame shows of its run: one figure, several side by side, or one of them at a time. */
export function EmbedFigures({ store, options }: EmbedFiguresProps) {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const near = useSeen(store, element);
  const reads = options.show.has("probe");
  const shared = {
    store,
    options,
    near,
    onProbe: (probe: Probe | null) => {
      if (reads) store.setState({ probe });
    },
  };
  const kinds = options.figures;
  if (kinds.length === 1) {
    const { Figure } = figures[kinds[0]];
    return (
      <div ref={setElement} className="embed-figures" data-alone>
        <Figure {...shared} />
      </div>
    );
  }
  if (options.tabs) {
    return (
      <Tabs.Root ref={setElement} className="embed-tabs" defaultValue={kinds[0]}>
        <Tabs.List className="embed-tab-list" aria-label="Figures">
          {kinds.map((kind) => (
            <Tabs.Trigger key={kind} value={kind}>
              {figures[kind].name}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        {kinds.map((kind) => {
          const { Figure } = figures[kind];
          return (
            <Tabs.Content key={kind} value={kind} className="embed-figure">
              <Figure {...shared} />
            </Tabs.Content>
          );
        })}
      </Tabs.Root>
    );
  }
  return (
    <div ref={setElement} className="embed-figures" data-count={kinds.length}>
      {kinds.map((kind) => {
        const { name, Figure } = figures[kind];
        return (
          <section key={kind} className="embed-figure" aria-label={name}>
            <h2>{name}</h2>
            <div>
              <Figure {...shared} />
            </div>
          </section>
        );
      })}
    </div>
  );
}

function Terrain({ store, options, near, onProbe }: FigureProps) {
  return (
    <>
      <EmbedStage store={store} touch={options.touch} near={near} onProbe={onProbe} />
      <PrintedStage store={store} />
    </>
  );
}
