import { useState } from "react";
import { isFromFile, isRegression } from "../../catalog/datasets";
import type { InputScaling } from "../../catalog/datasets/inputScaling";
import { inputScaling } from "../../catalog/datasets/inputScaling.words";
import type { LayerActivation } from "../../catalog/models/layerList";
import { sizeOf } from "../../catalog/models/layerShapes";
import { layerActivationNames, layersText } from "../../catalog/models/layerText";
import { parseLayers } from "../../catalog/models/parseLayers";
import { describeDataset } from "../../recipe/describe";
import { describeProblem, type ParsedRecipe } from "../../recipe/parse";
import type { DatasetRecipe, Recipe } from "../../recipe/schema";
import type { InputOption, WeightsAnswers } from "../../snapshot/import/describeNetwork";
import type { ImportedWeights } from "../../snapshot/import/importWeights";
import { type NetworkChoices, proposedLayers } from "../../snapshot/import/weightsModel";
import { seriesOf, weightsRecipe, weightsRun } from "../../snapshot/import/weightsRun";
import { ChoiceRow, OptionRow } from "../controls/OptionRow";
import { parseNumbers } from "../recipe/parseEntry";
import { useApp, useAppStore, useRunner } from "../store/context";
import type { FileQuestion } from "../store/openedSlice";
import { leavingStage } from "../store/staged";
import { datasetsFor } from "./datasetsFor";
import { OwnData } from "./OwnData";
import { SeriesOrder } from "./SeriesOrder";
import { trialWords, useTrials } from "./useTrials";

type Question = Extract<FileQuestion, { kind: "weights" }>;

const activations = Object.keys(layerActivationNames) as LayerActivation[];
const poolings: NetworkChoices["pooling"][] = ["max", "average"];
const scalings: InputScaling["inputs"][] = ["raw", "automatic", "unit", "given"];

/** Whether a file's weights are the same numbers in the same order for both. */
const isReadAlike = (a: InputOption, b: InputOption): boolean =>
  String(a.answers.inputShape) === String(b.answers.inputShape);

const endsFor = ({ layers }: ImportedWeights, { inputShape }: InputOption) => ({
  inputs: sizeOf(inputShape),
  outputs: layers.findLast(({ kind }) => kind !== "normalization")?.outputs ?? 0,
});

/** The choices that weights leave open, each with the loss it gives. */
export function WeightsForm({ question, close }: { question: Question; close(): void }) {
  const store = useAppStore();
  const runner = useRunner();
  const recipe = useApp((state) => state.recipe);
  const busy = useApp((state) => state.job !== null);
  const [weights, setWeights] = useState(question.weights);
  const [input, setInput] = useState(
    () =>
      weights.inputs.find((one) =>
        datasetsFor(endsFor(weights, one), recipe.dataset).includes(recipe.dataset),
      ) ?? weights.inputs[0],
  );
  const [activation, setActivation] = useState<LayerActivation>("relu");
  const [pooling, setPooling] = useState<NetworkChoices["pooling"]>("max");
  const [edited, setEdited] = useState<string | null>(null);
  const [scaling, setScaling] = useState<InputScaling>({
    inputs: "raw",
    mean: [0],
    deviation: [1],
  });
  const [chosen, setChosen] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);

  const parsedLayers = edited === null ? null : parseLayers(edited);
  const choices: NetworkChoices = {
    activation,
    pooling,
    input,
    ...(parsedLayers?.ok && { layers: parsedLayers.layers }),
  };
  const ends = endsFor(weights, input);
  const datasets = datasetsFor(ends, recipe.dataset);
  const dataset: DatasetRecipe | undefined = datasets[Math.min(chosen, datasets.length - 1)];
  const scalable = dataset !== undefined && "inputs" in dataset;
  const recipeWith = (
    change: Partial<NetworkChoices>,
    scaled = scaling,
    on = dataset,
  ): ParsedRecipe | null =>
    on === undefined
      ? null
      : weightsRecipe(
          weights,
          { ...choices, ...change },
          withDataset(recipe, "inputs" in on ? scaledDataset(on, scaled) : on),
        );
  const asked = new Map<string, Recipe>();
  const ask = (name: string, parsed: ParsedRecipe | null) => {
    if (parsed?.ok) asked.set(name, parsed.recipe);
  };
  const isOpen = weights.given === null && parsedLayers === null;
  ask("now", recipeWith({}));
  if (isOpen)
    for (const one of activations) ask(`activation ${one}`, recipeWith({ activation: one }));
  if (datasets.length > 1)
    for (const [index, one] of datasets.entries())
      ask(`data ${index}`, recipeWith({}, scaling, one));
  if (scalable)
    for (const inputs of scalings) ask(`inputs ${inputs}`, recipeWith({}, { ...scaling, inputs }));
  const hasConvolutions = weights.layers.some(({ kind }) => kind === "conv");
  if (isOpen && hasConvolutions)
    for (const one of poolings) ask(`pooling ${one}`, recipeWith({ pooling: one }));
  // Of inputs in another order of pixels the weights have to be read again.
  for (const one of weights.inputs.filter((other) => isReadAlike(other, input)))
    ask(`shape ${one.inputShape.join("×")}`, recipeWith({ input: one }));
  const key = JSON.stringify([[...asked], input, weights.files]);
  const trials = useTrials(weights, asked, key);
  const now = trials.get("now");

  async function chooseInput(label: string): Promise<void> {
    const next = weights.inputs.find((one) => one.inputShape.join("×") === label) ?? input;
    if (!isReadAlike(next, input)) setWeights(await readAgain(question.files, next.answers));
    setInput(next);
    setEdited(null);
  }

  function confirm(): void {
    const parsed = recipeWith({});
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
      {isOpen && weights.layers.length > 1 && (
        <ChoiceRow
          label="Activation"
          value={activation}
          options={activations.map((value) => ({
            value,
            label: `${layerActivationNames[value]}${trialWords(trials.get(`activation ${value}`))}`,
          }))}
          onChange={(value) => setActivation(value as LayerActivation)}
        />
      )}
      {isOpen && hasConvolutions && (
        <ChoiceRow
          label="Pooling"
          value={pooling}
          options={poolings.map((value) => ({
            value,
            label: `${value === "max" ? "Maximum" : "Average"}${trialWords(trials.get(`pooling ${value}`))}`,
          }))}
          onChange={(value) => setPooling(value as NetworkChoices["pooling"])}
        />
      )}
      {weights.inputs.length > 1 && (
        <ChoiceRow
          label="Inputs are"
          value={input.inputShape.join("×")}
          options={weights.inputs.map(({ inputShape }) => ({
            value: inputShape.join("×"),
            label: `${
              inputShape.length === 1
                ? `${inputShape[0]} features`
                : `images ${inputShape.join("×")}`
            }${trialWords(trials.get(`shape ${inputShape.join("×")}`))}`,
          }))}
          onChange={(label) => {
            chooseInput(label).catch((error: Error) => setProblem(error.message));
          }}
        />
      )}
      {datasets.length > 0 && (
        <ChoiceRow
          label="Measured on"
          value={String(datasets.indexOf(dataset))}
          options={datasets.map((one, index) => ({
            value: String(index),
            label: `${describeDataset(one)}${trialWords(trials.get(`data ${index}`))}`,
          }))}
          onChange={(index) => setChosen(Number(index))}
        />
      )}
      {scalable && (
        <ChoiceRow
          label="Inputs met as"
          value={scaling.inputs}
          options={scalings.map((value) => ({
            value,
            label: `${inputScaling.inputs.choices?.[value] ?? value}${trialWords(trials.get(`inputs ${value}`))}`,
          }))}
          onChange={(inputs) =>
            setScaling({ ...scaling, inputs: inputs as InputScaling["inputs"] })
          }
        />
      )}
      {scalable &&
        scaling.inputs === "given" &&
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
                    setScaling({ ...scaling, [field]: numbers });
                }}
              />
            )}
          </OptionRow>
        ))}
      {weights.files.length > 1 && (
        <SeriesOrder
          files={weights.files}
          steps={weights.steps}
          reorder={(order) => setWeights(seriesOf(weights, order))}
        />
      )}
      <details>
        <summary>Layers</summary>
        <textarea
          aria-label="Layers"
          className="entry wide layers-entry"
          rows={8}
          spellCheck={false}
          value={edited ?? layersText(proposedLayers(weights, choices))}
          onChange={({ target }) => setEdited(target.value)}
        />
      </details>
      {parsedLayers !== null && !parsedLayers.ok && (
        <p className="failure" role="alert">
          {parsedLayers.message}
        </p>
      )}
      <OwnData
        missing={datasets.length === 0}
        ends={ends}
        refuse={(error) => setProblem(error.message)}
      />
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
          disabled={busy || dataset === undefined || parsedLayers?.ok === false}
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

/** Of a file all samples are measured: which of them a network was trained on is not known. */
const scaledDataset = (dataset: DatasetRecipe, scaling: InputScaling): DatasetRecipe => ({
  ...dataset,
  ...scaling,
  ...(isFromFile(dataset) && { testFraction: 0 }),
});

/** A regression has no cross-entropy, and classes no squared error of one number. */
function withDataset(recipe: Recipe, dataset: DatasetRecipe): Recipe {
  if (dataset.kind === recipe.dataset.kind) return { ...recipe, dataset };
  const kind = isRegression(dataset) ? "half-squared" : "cross-entropy";
  return { ...recipe, dataset, training: { ...recipe.training, loss: { kind } } };
}

async function readAgain(files: File[], answers: WeightsAnswers): Promise<ImportedWeights> {
  const { importInWorker } = await import("../../snapshot/import/importInWorker");
  const imported = await importInWorker(files, { answers });
  if (imported.kind !== "weights") throw new Error("The files have changed; open them again.");
  return imported.weights;
}
