import { describeChange } from "../../recipe/partners";
import { type PartnerReport, reportOf } from "../../results/partners";
import { useApp } from "../store/context";
import { planesThrough } from "./planes";
import { usePartners } from "./usePartners";

/** Buttons that show the terrain between the run and a partner. */
export function PartnerPlanes({ report }: { report: PartnerReport }) {
  const { obstacle, show } = usePartners();
  const recipe = useApp((state) => state.recipe);
  const index = recipe.partners.findIndex((settings) => reportOf([report], settings));
  // Taken out of the recipe, or without the weights that a plane goes through.
  if (index < 0 || report.theta.length === 0) return null;
  return (
    <fieldset className="partner-planes">
      <legend>Terrain through {describeChange(report.settings.change)}</legend>
      {planesThrough(recipe, index).map((plane) => (
        <button
          key={plane.label}
          type="button"
          className="button"
          title={plane.title}
          disabled={obstacle !== null}
          onClick={() => show(plane)}
        >
          {plane.label}
        </button>
      ))}
    </fieldset>
  );
}
