import { useState } from "react";
import { MOST_PARTNERS } from "../../catalog/mostPartners";
import { totalSteps } from "../../recipe/phases";
import { useApp } from "../store/context";
import { PartnerFigure } from "./PartnerFigure";
import { type Comparing, PartnerForm } from "./PartnerForm";
import { usePartners } from "./usePartners";

/** A seed that no partner has yet. */
const freshSeed = (seeds: number[]): number => {
  let seed = 1001;
  while (seeds.includes(seed)) seed++;
  return seed;
};

/** What lies between the run and other solutions, and buttons that train another one. */
export default function PartnersLab() {
  const reports = useApp(({ run }) => run.partners);
  return (
    <>
      {reports.map((report, index) => (
        <PartnerFigure key={JSON.stringify(report.settings)} report={report} index={index} />
      ))}
      <AddPartner />
    </>
  );
}

const USUAL: Comparing = {
  matching: "weights",
  repair: false,
  curve: { kind: "bezier" },
  layers: false,
};

function AddPartner() {
  const [comparing, setComparing] = useState(USUAL);
  const { obstacle, train } = usePartners();
  const recipe = useApp((state) => state.recipe);
  const trained = useApp(({ run }) => run.trained !== null);
  const { partners, seed, training } = recipe;
  if (!trained || partners.length >= MOST_PARTNERS) return null;
  const other = freshSeed([seed, ...partners.map(({ change }) => change.seed)]);
  const step = Math.floor(totalSteps(training) / 2);
  return (
    <section className="numbers-section measure">
      <header>
        <h2>Compare with another solution</h2>
      </header>
      <PartnerForm value={comparing} onChange={setComparing} />
      <div className="measure-buttons">
        <button
          type="button"
          className="button"
          title="Trains the same network from other weights with other batches, and measures what lies between"
          disabled={obstacle !== null}
          onClick={() => train({ ...comparing, change: { kind: "seed", seed: other } })}
        >
          Another seed
        </button>
        <button
          type="button"
          className="button"
          title="The same training up to the middle, and other batches from there on"
          disabled={obstacle !== null}
          onClick={() => train({ ...comparing, change: { kind: "branch", step, seed: other } })}
        >
          Branch off halfway
        </button>
      </div>
      {obstacle !== null && <p className="quiet">{obstacle}</p>}
    </section>
  );
}
