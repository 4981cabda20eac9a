import { measureDefinition } from "../../catalog/measures";
import { MatrixPlot } from "../../charts/MatrixPlot";
import { SeriesPlot } from "../../charts/SeriesPlot";
import { type ProbeSeries, valuesAt } from "../../results/probes";
import { useApp } from "../store/context";
import { isLogarithmic, nameOf } from "./probeCurves";

/** All that a measure gave at one point, where that is a curve or a grid. */
export function ProbePicture({ series, point }: { series: ProbeSeries; point: number }) {
  const colormap = useApp(({ view }) => view.colormap);
  const { measure, values: all, shape: sides } = series;
  const { shape } = measureDefinition(measure);
  const values = valuesAt(series, point);
  const title = nameOf(measure);
  if (shape.kind === "series") {
    const at = shape.at(measure);
    const log = isLogarithmic(series);
    return <SeriesPlot {...{ title, over: shape.over, at, values, log }} />;
  }
  if (shape.kind === "grid") {
    return <MatrixPlot {...{ title, columns: sides[1], values, all, colormap }} />;
  }
  return null;
}
