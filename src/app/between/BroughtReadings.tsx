import { useState } from "react";
import type { Recipe } from "../../recipe/schema";
import { Modal } from "../controls/Modal";
import { ChoiceRow } from "../controls/OptionRow";
import { trialWords, useTrials } from "../open/useTrials";
import type { WeightsReading } from "./weightsReadings";

interface BroughtReadingsProps {
  /** Of the file. */
  name: string;
  readings: WeightsReading[];
  /** Of the run that they are compared with. */
  recipe: Recipe;
  choose(reading: WeightsReading): void;
  leave(): void;
}

/** The ways in which a file of weights can be read, each with the loss that it gives. */
export function BroughtReadings({ name, readings, recipe, choose, leave }: BroughtReadingsProps) {
  const [at, setAt] = useState(0);
  const choices = new Map(
    readings.map(({ label, weights }) => [label, { weights, recipe }] as const),
  );
  const trials = useTrials(choices, name + [...choices.keys()].join("\n"));
  return (
    <Modal
      title={`Weights: ${name}`}
      description={`The file does not tell how it is to be read: ${readings.length} ways fit this network.`}
      open
      onOpenChange={leave}
    >
      <ChoiceRow
        label="Read with"
        value={String(at)}
        options={readings.map(({ label }, index) => ({
          value: String(index),
          label: `${label}${trialWords(trials.get(label))}`,
        }))}
        onChange={(value) => setAt(Number(value))}
      />
      <footer>
        <button type="button" className="button primary" onClick={() => choose(readings[at])}>
          Compare
        </button>
      </footer>
    </Modal>
  );
}
