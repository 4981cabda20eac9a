import type { LayerActivation } from "../../catalog/models/layerList";
import { layerActivationNames } from "../../catalog/models/layerText";
import type { Trial } from "../../lab/tryWeights";
import { residualOptions } from "../../snapshot/import/residualBlocks";
import type { NetworkChoices } from "../../snapshot/import/weightsModel";
import { ChoiceRow } from "../controls/OptionRow";
import { trialWords } from "./useTrials";
import { activations, type Chosen, openIn, poolings, trialNames } from "./weightsTrials";

interface NetworkRowsProps {
  chosen: Chosen;
  trials: Map<string, Trial>;
  chooseActivation(activation: LayerActivation): void;
  choosePooling(pooling: NetworkChoices["pooling"]): void;
  /** One of `residualOptions`. */
  chooseResidual(index: number): void;
}

/** What weights do not tell of their network, each way with the loss it gives. */
export function NetworkRows(props: NetworkRowsProps) {
  const { chosen, trials, chooseActivation, choosePooling, chooseResidual } = props;
  const { weights, network } = chosen;
  const open = openIn(chosen);
  const ways = residualOptions(weights.layers);
  return (
    <>
      {open.activation && (
        <ChoiceRow
          label="Activation"
          value={network.activation}
          options={activations.map((value) => ({
            value,
            label: `${layerActivationNames[value]}${trialWords(trials.get(trialNames.activation(value)))}`,
          }))}
          onChange={(value) => chooseActivation(value as LayerActivation)}
        />
      )}
      {open.pooling && (
        <ChoiceRow
          label="Pooling"
          value={network.pooling}
          options={poolings.map((value) => ({
            value,
            label: `${value === "max" ? "Maximum" : "Average"}${trialWords(trials.get(trialNames.pooling(value)))}`,
          }))}
          onChange={(value) => choosePooling(value as NetworkChoices["pooling"])}
        />
      )}
      {open.residual && (
        <ChoiceRow
          label="Residual blocks"
          value={String(ways.findIndex(({ label }) => label === network.residual?.label))}
          options={ways.map(({ label }, index) => ({
            value: String(index),
            label: `${label}${trialWords(trials.get(trialNames.residual(index)))}`,
          }))}
          onChange={(index) => chooseResidual(Number(index))}
        />
      )}
    </>
  );
}
