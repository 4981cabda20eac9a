import { AxisFigures } from "./AxisFigures";
import { DensityFigure } from "./DensityFigure";
import { MapFigure } from "./MapFigure";
import { MeasureButtons } from "./MeasureButtons";
import { SharpnessFigures } from "./SharpnessFigures";
import "../../theme/curvature.css";

/** Everything about curvature besides the ends of the spectrum: what is measured, and what can be. */
export default function CurvatureLab() {
  return (
    <>
      <DensityFigure />
      <SharpnessFigures />
      <MapFigure />
      <AxisFigures />
      <MeasureButtons of="curvature" />
    </>
  );
}
