import { useId } from "react";
import type { PartnerInput } from "../../recipe/partners";
import { Segments } from "../controls/Segments";
import { Toggle } from "../controls/Toggle";

/** How another solution is compared: all of a partner but what it does otherwise. */
export type Comparing = Required<Omit<PartnerInput, "change">>;

interface PartnerFormProps {
  /** Whether there are units, or single parameters alone. */
  hasUnits: boolean;
  value: Comparing;
  onChange(value: Comparing): void;
}

const NONE = "none";

/** What is measured between the run and the next partner. */
export function PartnerForm({ hasUnits, value, onChange }: PartnerFormProps) {
  const id = useId();
  const { matching, repair, curve, layers, halves } = value;
  return (
    <div className="partner-form">
      {hasUnits && (
        <>
          <span aria-hidden>Match units by</span>
          <Segments
            id={`${id}-matching`}
            label="Match units by"
            value={matching ?? NONE}
            options={[
              { value: NONE, label: "Nothing" },
              { value: "weights", label: "Weights" },
              { value: "activations", label: "Activations" },
            ]}
            onChange={(choice) =>
              onChange({
                ...value,
                matching: choice === "weights" || choice === "activations" ? choice : null,
              })
            }
          />
        </>
      )}
      <span aria-hidden>Curve</span>
      <Segments
        id={`${id}-curve`}
        label="Curve"
        value={curve?.kind ?? NONE}
        options={[
          { value: NONE, label: "None" },
          { value: "bezier", label: "Bézier" },
          { value: "chain", label: "Two lines" },
        ]}
        onChange={(choice) =>
          onChange({
            ...value,
            curve: choice === "bezier" || choice === "chain" ? { kind: choice } : null,
          })
        }
      />
      {hasUnits && matching !== null && (
        <Toggle
          className="partner-switch"
          label="Repair means and deviations on the matched line (REPAIR)"
          checked={repair}
          onChange={(on) => onChange({ ...value, repair: on })}
        />
      )}
      <Toggle
        className="partner-switch"
        label={`Interpolate each ${hasUnits ? "layer" : "parameter"} alone, and all but it`}
        checked={layers}
        onChange={(on) => onChange({ ...value, layers: on })}
      />
      {hasUnits && (
        <Toggle
          className="partner-switch"
          label="Go through networks of half the units (dropout stability)"
          checked={halves}
          onChange={(on) => onChange({ ...value, halves: on })}
        />
      )}
    </div>
  );
}
