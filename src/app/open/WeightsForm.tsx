import { useEffect, useState } from "react";
import type { InputScaling } from "../../catalog/datasets/inputScaling";
import type { LayerActivation } from "../../catalog/models/layerList";
import { layersText } from "../../catalog/models/layerText";
import { parseLayers } from "../../catalog/models/parseLayers";
import { describeDataset } from "../../recipe/describe";
import { describeProblem } from "../../recipe/parse";
import type { WeightsAnswers } from "../../snapshot/import/describeNetwork";
import { residualOptions } from "../../snapshot/import/residualBlocks";
import { type NetworkChoices, proposedLayers } from "../../snapshot/import/weightsModel";
import { seriesOf, weightsRun } from "../../snapshot/import/weightsRun";
import { ChoiceRow } from "../controls/OptionRow";
import { useApp, useAppStore, useRunner } from "../store/context";
import type { FileQuestion } from "../store/openedSlice";
import { leavingStage } from "../store/staged";
import { datasetsFor } from "./datasetsFor";
import { NetworkRows } from "./NetworkRows";
import { OwnData } from "./OwnData";
import { ReadingRows } from "./ReadingRows";
import { ScalingRows } from "./ScalingRows";
import { SeriesOrder } from "./SeriesOrder";
import { useAnswered } from "./useAnswered";
import { useReadings } from "./useReadings";
import { trialWords, useTrials } from "./useTrials";
import { endsFor, isMeasured } from "./weightsChoices";
import { type Chosen, openIn, otherAnswers, recipeOf, trialNames, trialsOf } from "./weightsTrials";

type Question = Extract<FileQuestion, { kind: "weights" }>;

/** The choices that weights leave open, each with the loss it gives. */
export function WeightsForm({ question, close }: { question: Question; close(): void }) {
  const store = useAppStore();
  const runner = useRunner();
  const recipe = useApp((state) => state.recipe);
  const busy = useApp((state) => state.job !== null);
  const { weights, input, answers, ...answered } = useAnswered(
    question.files,
    question.weights,
    (opened) =>
      opened.inputs.find((one) =>
        datasetsFor(endsFor(opened, one), recipe.dataset).includes(recipe.dataset),
      ) ?? opened.inputs[0],
  );
  const [activation, setActivation] = useState<LayerActivation>("relu");
  const [residual, setResidual] = useState(0);
  const [pooling, setPooling] = useState<NetworkChoices["pooling"]>("max");
  const [written, setWritten] = useState<string | null>(null);
  const [scaling, setScaling] = useState<InputScaling>({
    inputs: "raw",
    mean: [0],
    deviation: [1],
  });
  const [chosenData, setChosenData] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);

  const layers = written === null ? null : parseLayers(written);
  const ends = endsFor(weights, input);
  const datasets = datasetsFor(ends, recipe.dataset);
  const dataset = Math.min(chosenData, datasets.length - 1);
  const chosen: Chosen = {
    weights,
    network: {
      activation,
      pooling,
      input,
      residual: residualOptions(weights.layers)[residual],
      ...(layers?.ok && { layers: layers.layers }),
    },
    layersAreWritten: layers !== null,
    dataset: datasets[dataset],
    scaling,
    recipe,
  };
  const open = openIn(chosen);
  const others = otherAnswers(chosen, answers);
  const readingOf = useReadings(question.files, weights.files[weights.files.length - 1], others);
  const readings = others.flatMap((other) => {
    const read = readingOf(other);
    return read === null ? [] : [{ answers: other, read }];
  });
  const tried = trialsOf(chosen, datasets, readings);
  const key = JSON.stringify([
    [...tried].map(([name, { recipe: under }]) => [name, under]),
    input,
    weights.files,
    answers,
  ]);
  const trials = useTrials(tried, key);
  const trialOf = (change: WeightsAnswers) =>
    trials.get(trialNames.reading({ ...answers, ...change }));
  const now = trials.get(trialNames.now);

  const refuse = (error: Error) => setProblem(error.message);

  async function answer(change: WeightsAnswers): Promise<void> {
    if (!(await answered.answer(change))) return;
    setResidual(0);
    setWritten(null);
  }

  async function chooseInput(label: string): Promise<void> {
    const next = weights.inputs.find((one) => one.inputShape.join("×") === label) ?? input;
    if (await answered.chooseInput(next)) setResidual(0);
    setWritten(null);
  }

  // What does not fit the data is not what was meant, where another answer fits.
  const options = weights.questions.flatMap((one) => one.options);
  const fitting =
    now !== undefined && "problem" in now
      ? options.find((option) => isMeasured(trialOf(option.answers)))
      : undefined;
  useEffect(() => {
    if (fitting !== undefined) answer(fitting.answers).catch(refuse);
  }, [fitting?.label]);

  function confirm(): void {
    const parsed = recipeOf(chosen);
    if (parsed === null) return;
    if (!parsed.ok) throw new Error(parsed.problems.map(describeProblem).join(" "));
    const state = store.getState();
    state.editRecipe(parsed.recipe);
    store.setState({ opened: null, exhibit: null, savedAs: null });
    state.showRun(weightsRun(weights, parsed.recipe), leavingStage(state));
    close();
    void runner.start("surface");
  }

  return (
    <>
      <ReadingRows
        questions={weights.questions}
        trialOf={trialOf}
        choose={(change) => {
          answer(change).catch(refuse);
        }}
      />
      <NetworkRows
        chosen={chosen}
        trials={trials}
        chooseActivation={setActivation}
        choosePooling={setPooling}
        chooseResidual={setResidual}
      />
      {weights.inputs.length > 1 && (
        <ChoiceRow
          label="Inputs are"
          value={input.inputShape.join("×")}
          options={weights.inputs.map(({ inputShape, answers: under }) => ({
            value: inputShape.join("×"),
            label: `${
              inputShape.length === 1
                ? `${inputShape[0]} features`
                : `images ${inputShape.join("×")}`
            }${trialWords(trials.get(trialNames.shape(inputShape)) ?? trialOf(under))}`,
          }))}
          onChange={(label) => {
            chooseInput(label).catch(refuse);
          }}
        />
      )}
      {datasets.length > 0 && (
        <ChoiceRow
          label="Measured on"
          value={String(dataset)}
          options={datasets.map((one, index) => ({
            value: String(index),
            label: `${describeDataset(one)}${trialWords(trials.get(trialNames.dataset(index)))}`,
          }))}
          onChange={(index) => setChosenData(Number(index))}
        />
      )}
      {open.scaling && (
        <ScalingRows
          scaling={scaling}
          trialOf={(inputs) => trials.get(trialNames.inputs(inputs))}
          change={setScaling}
        />
      )}
      {weights.files.length > 1 && (
        <SeriesOrder
          files={weights.files}
          steps={weights.steps}
          reorder={(order) => answered.setWeights(seriesOf(weights, order))}
        />
      )}
      <details>
        <summary>Layers</summary>
        <textarea
          aria-label="Layers"
          className="entry wide layers-entry"
          rows={8}
          spellCheck={false}
          value={written ?? layersText(proposedLayers(weights, chosen.network))}
          onChange={({ target }) => setWritten(target.value)}
        />
      </details>
      {layers !== null && !layers.ok && (
        <p className="failure" role="alert">
          {layers.message}
        </p>
      )}
      <OwnData missing={datasets.length === 0} ends={ends} refuse={refuse} />
      {now !== undefined && (
        <p role="status">{"problem" in now ? now.problem : `On these data${trialWords(now)}.`}</p>
      )}
      {problem !== null && (
        <p className="failure" role="alert">
          {problem}
        </p>
      )}
      <footer>
        <button
          type="button"
          className="button primary"
          disabled={busy || chosen.dataset === undefined || layers?.ok === false}
          onClick={() => {
            try {
              confirm();
            } catch (error) {
              setProblem(error instanceof Error ? error.message : String(error));
            }
          }}
        >
          See its landscape
        </button>
      </footer>
    </>
  );
}
