import { useEffect, useRef, useState } from "react";
import type { InputScaling } from "../../catalog/datasets/inputScaling";
import type { LayerActivation } from "../../catalog/models/layerList";
import { layerActivationNames, layersText } from "../../catalog/models/layerText";
import { parseLayers } from "../../catalog/models/parseLayers";
import { describeDataset } from "../../recipe/describe";
import { describeProblem, type ParsedRecipe } from "../../recipe/parse";
import type { DatasetRecipe } from "../../recipe/schema";
import type { WeightsAnswers } from "../../snapshot/import/describeNetwork";
import { residualOptions } from "../../snapshot/import/residualBlocks";
import { type NetworkChoices, proposedLayers } from "../../snapshot/import/weightsModel";
import { seriesOf, weightsRecipe, weightsRun } from "../../snapshot/import/weightsRun";
import { ChoiceRow } from "../controls/OptionRow";
import { useApp, useAppStore, useRunner } from "../store/context";
import type { FileQuestion } from "../store/openedSlice";
import { leavingStage } from "../store/staged";
import { datasetsFor } from "./datasetsFor";
import { OwnData } from "./OwnData";
import { ReadingRows } from "./ReadingRows";
import { ScalingRows, scalings } from "./ScalingRows";
import { SeriesOrder } from "./SeriesOrder";
import { readWeights, useReadings } from "./useReadings";
import { type Choice, trialWords, useTrials } from "./useTrials";
import {
  endsFor,
  inputLike,
  isMeasured,
  isReadAlike,
  scaledDataset,
  withDataset,
} from "./weightsChoices";

type Question = Extract<FileQuestion, { kind: "weights" }>;

const activations = Object.keys(layerActivationNames) as LayerActivation[];
const poolings: NetworkChoices["pooling"][] = ["max", "average"];

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
  const [answers, setAnswers] = useState<WeightsAnswers>({});
  /** Those that are being read. */
  const wanted = useRef(answers);
  const [residual, setResidual] = useState(0);
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
  const ways = residualOptions(weights.layers);
  const choices: NetworkChoices = {
    activation,
    pooling,
    input,
    residual: ways[residual],
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
    read = weights,
  ): ParsedRecipe | null =>
    on === undefined
      ? null
      : weightsRecipe(
          read,
          { ...choices, ...change },
          withDataset(recipe, "inputs" in on ? scaledDataset(on, scaled) : on),
        );
  const asked = new Map<string, Choice>();
  const ask = (name: string, parsed: ParsedRecipe | null, read = weights) => {
    if (parsed?.ok) asked.set(name, { weights: read, recipe: parsed.recipe });
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
  if (isOpen && ways.length > 1)
    for (const [at, one] of ways.entries()) ask(`blocks ${at}`, recipeWith({ residual: one }));
  for (const one of weights.inputs.filter((other) => isReadAlike(other, input)))
    ask(`shape ${one.inputShape.join("×")}`, recipeWith({ input: one }));
  // Under other answers the weights are other numbers, or the same in another order.
  const others = [
    ...weights.questions.flatMap(({ options }) => options.map((option) => option.answers)),
    ...weights.inputs.filter((one) => !isReadAlike(one, input)).map((one) => one.answers),
  ].map((change) => ({ ...answers, ...change }));
  const readingOf = useReadings(question.files, weights.files[weights.files.length - 1], others);
  for (const other of others) {
    const read = readingOf(other);
    if (read === null) continue;
    const change = {
      input: inputLike(read, other.inputShape ?? input.inputShape),
      residual: undefined,
    };
    ask(`read ${JSON.stringify(other)}`, recipeWith(change, scaling, dataset, read), read);
  }
  const key = JSON.stringify([
    [...asked].map(([name, { recipe: under }]) => [name, under]),
    input,
    weights.files,
    answers,
  ]);
  const trials = useTrials(asked, key);
  const trialOf = (change: WeightsAnswers) =>
    trials.get(`read ${JSON.stringify({ ...answers, ...change })}`);
  const now = trials.get("now");

  async function chooseInput(label: string): Promise<void> {
    const next = weights.inputs.find((one) => one.inputShape.join("×") === label) ?? input;
    if (isReadAlike(next, input)) setInput(next);
    else await readUnder(next.answers);
    setEdited(null);
  }

  async function readUnder(change: WeightsAnswers): Promise<void> {
    const next = { ...wanted.current, ...change };
    wanted.current = next;
    // Another answer may be chosen meanwhile, and is then read together with this one.
    const isLast = () => wanted.current === next;
    const read = await readWeights(question.files, next).catch((error: Error) => {
      if (!isLast()) return null;
      wanted.current = answers;
      throw error;
    });
    if (read === null || !isLast()) return;
    setAnswers(next);
    setWeights(read);
    setInput(inputLike(read, next.inputShape ?? input.inputShape));
    setResidual(0);
    setEdited(null);
  }

  const refuse = (error: Error) => setProblem(error.message);

  // What does not fit the data is not what was meant, where another answer fits.
  const options = weights.questions.flatMap((one) => one.options);
  const fitting =
    now !== undefined && "problem" in now
      ? options.find((option) => isMeasured(trialOf(option.answers)))
      : undefined;
  useEffect(() => {
    if (fitting !== undefined) readUnder(fitting.answers).catch(refuse);
  }, [fitting?.label]);

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
      <ReadingRows
        questions={weights.questions}
        trialOf={trialOf}
        choose={(change) => {
          readUnder(change).catch(refuse);
        }}
      />
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
      {isOpen && ways.length > 1 && (
        <ChoiceRow
          label="Residual blocks"
          value={String(residual)}
          options={ways.map(({ label }, at) => ({
            value: String(at),
            label: `${label}${trialWords(trials.get(`blocks ${at}`))}`,
          }))}
          onChange={(at) => setResidual(Number(at))}
        />
      )}
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
            }${trialWords(trials.get(`shape ${inputShape.join("×")}`) ?? trialOf(under))}`,
          }))}
          onChange={(label) => {
            chooseInput(label).catch(refuse);
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
        <ScalingRows
          scaling={scaling}
          trialOf={(inputs) => trials.get(`inputs ${inputs}`)}
          change={setScaling}
        />
      )}
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
