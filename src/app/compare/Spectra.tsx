import { DensitiesPlot } from "../../charts/DensitiesPlot";
import { seriesStyles } from "../../charts/SeriesMark";
import { SpectraPlot } from "../../charts/SpectraPlot";
import { ritzMeanings } from "../../results/convergence";
import { Term } from "../glossary/Term";
import { densityFloor } from "../hessian/densityFloor";
import { AxisToggle } from "../numbers/AxisToggle";
import { useApp } from "../store/context";
import type { Pane } from "./panes";

/** Eigenvalues and densities of the runs that have them, where two or more do. */
export function Spectra({ panes }: { panes: readonly Pane[] }) {
  return (
    <>
      <Eigenvalues panes={panes} />
      <Densities panes={panes} />
    </>
  );
}

function Eigenvalues({ panes }: { panes: readonly Pane[] }) {
  const symlog = useApp((state) => state.symlogSpectrum);
  const setCharts = useApp((state) => state.setCharts);
  const series = panes.flatMap(({ run: { spectrum, recipe }, mark }, index) =>
    spectrum === null
      ? []
      : {
          name: mark,
          style: seriesStyles[index],
          eigenvalues: spectrum.eigenvalues,
          residuals: spectrum.residuals,
          meanings: ritzMeanings(spectrum, recipe.curvature.top),
        },
  );
  if (series.length < 2) return null;
  return (
    <>
      <header>
        <h3>
          <Term name="Eigenvalues">Eigenvalues of each run</Term>
        </h3>
        <AxisToggle
          label="Symmetric-logarithmic axis of the runs’ eigenvalues"
          word="log"
          on={symlog}
          onChange={(on) => setCharts({ symlogSpectrum: on })}
        />
      </header>
      <SpectraPlot series={series} symlog={symlog} />
    </>
  );
}

function Densities({ panes }: { panes: readonly Pane[] }) {
  const measured = panes.flatMap(({ run, mark }, index) => {
    const report = run.curvature.density;
    if (report === null) return [];
    return {
      name: mark,
      style: seriesStyles[index],
      density: report.density,
      floor: densityFloor(run, report),
    };
  });
  if (measured.length < 2) return null;
  return (
    <>
      <header>
        <h3>
          <Term name="Spectral density">Spectral density of each run</Term>
        </h3>
      </header>
      <DensitiesPlot series={measured} floor={Math.min(...measured.map(({ floor }) => floor))} />
    </>
  );
}
