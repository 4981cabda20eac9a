import type { InputScaling } from "../../catalog/datasets/inputScaling";
import { inputScaling } from "../../catalog/datasets/inputScaling.words";
import type { Trial } from "../../lab/tryWeights";
import { ChoiceRow, OptionRow } from "../controls/OptionRow";
import { parseNumbers } from "../recipe/parseEntry";
import { trialWords } from "./useTrials";
import { scalings } from "./weightsTrials";

interface ScalingRowsProps {
  scaling: InputScaling;
  trialOf(inputs: InputScaling["inputs"]): Trial | undefined;
  change(scaling: InputScaling): void;
}

/** How a network met its inputs, each way with the loss it gives. */
export function ScalingRows({ scaling, trialOf, change }: ScalingRowsProps) {
  return (
    <>
      <ChoiceRow
        label="Inputs met as"
        value={scaling.inputs}
        options={scalings.map((value) => ({
          value,
          label: `${inputScaling.inputs.choices?.[value] ?? value}${trialWords(trialOf(value))}`,
        }))}
        onChange={(inputs) => change({ ...scaling, inputs: inputs as InputScaling["inputs"] })}
      />
      {scaling.inputs === "given" &&
        (["mean", "deviation"] as const).map((field) => (
          <OptionRow key={field} label={inputScaling[field].label}>
            {(id) => (
              <input
                id={id}
                className="entry wide numeric"
                defaultValue={scaling[field].join(", ")}
                onChange={({ target }) => {
                  const numbers = parseNumbers(target.value);
                  if (numbers !== null && numbers.length > 0)
                    change({ ...scaling, [field]: numbers });
                }}
              />
            )}
          </OptionRow>
        ))}
    </>
  );
}
