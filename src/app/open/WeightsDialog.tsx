import { FileUp } from "lucide-react";
import { useId, useState } from "react";
import { isRegression } from "../../catalog/datasets";
import type { NetworkEnds } from "../../catalog/datasets/definition";
import { activationNames } from "../../catalog/models/parts";
import { describeDataset } from "../../recipe/describe";
import { describeProblem } from "../../recipe/parse";
import type { DatasetRecipe, Recipe } from "../../recipe/schema";
import { parameterCount } from "../../results/parameters";
import type { WeightsAnswers } from "../../snapshot/import/describeNetwork";
import type { ImportedWeights } from "../../snapshot/import/importWeights";
import {
  type NetworkChoices,
  noSuchNetwork,
  weightsRecipe,
  weightsRun,
} from "../../snapshot/import/weightsRun";
import { Choice } from "../controls/Choice";
import { Modal } from "../controls/Modal";
import { takeData } from "../files/takeData";
import { useApp, useAppStore, useRunner } from "../store/context";
import type { FileQuestion } from "../store/openedSlice";
import { leavingStage } from "../store/staged";
import { datasetsFor } from "./datasetsFor";
import { inputShapes } from "./weightsShapes";

type Question = Extract<FileQuestion, { kind: "weights" }>;

/** What weights leave open: activation, the order of image inputs, and data to measure them on. */
export default function WeightsDialog({ question }: { question: Question }) {
  const store = useAppStore();
  const { weights } = question;
  const { files } = weights;
  const close = () => store.getState().ask(null);
  return (
    <Modal
      title={files.length === 1 ? `Weights: ${files[0]}` : `Weights: ${files.length} checkpoints`}
      description={describeLayers(weights)}
      open
      onOpenChange={(open) => !open && close()}
    >
      {weights.notes.map((note) => (
        <p key={note} className="quiet">
          {note}
        </p>
      ))}
      {weights.model === null ? (
        <p className="failure" role="alert">
          {noSuchNetwork(weights)}
        </p>
      ) : (
        <WeightsForm question={question} close={close} />
      )}
    </Modal>
  );
}

function describeLayers({ layers, layout }: ImportedWeights): string {
  const words = layers.map(({ kind, source, inputs, outputs, window }) => {
    const size = window === null ? "" : ` ${window.join("×")}`;
    return `${source === "" ? kind : source} (${kind}${size}, ${inputs} → ${outputs})`;
  });
  const count = parameterCount(layout).toLocaleString("en");
  return `${words.join(", ")}: ${count} parameters.`;
}

function WeightsForm({ question, close }: { question: Question; close(): void }) {
  const { weights } = question;
  const id = useId();
  const store = useAppStore();
  const runner = useRunner();
  const recipe = useApp((state) => state.recipe);
  const busy = useApp((state) => state.job !== null);
  const [choices, setChoices] = useState<NetworkChoices>({ activation: "relu", pooling: "max" });
  const [shapes] = useState(() => inputShapes(weights));
  const [shape, setShape] = useState(shapes[0]);
  const [chosen, setChosen] = useState(0);
  const [problem, setProblem] = useState<string | null>(null);
  const ends = { inputs: shape.inputs, outputs: weights.layers[weights.layers.length - 1].outputs };
  const datasets = datasetsFor(ends, recipe.dataset);
  const dataset = datasets[Math.min(chosen, datasets.length - 1)];

  async function confirm(): Promise<void> {
    const asRead = shape === shapes[0];
    const answered = asRead ? weights : await readAgain(question.files, shape.answers);
    const parsed = weightsRecipe(answered, choices, withDataset(recipe, dataset));
    if (!parsed.ok) throw new Error(parsed.problems.map(describeProblem).join(" "));
    const state = store.getState();
    state.editRecipe(parsed.recipe);
    store.setState({ opened: null, exhibit: null, savedAs: null });
    state.showRun(weightsRun(answered, parsed.recipe), leavingStage(state));
    close();
    void runner.start("surface");
  }

  return (
    <>
      <div className="option">
        <label htmlFor={`${id}-activation`}>Activation</label>
        <Choice
          id={`${id}-activation`}
          label="Activation"
          value={choices.activation}
          options={Object.entries(activationNames).map(([value, label]) => ({ value, label }))}
          onChange={(activation) =>
            setChoices({ ...choices, activation: activation as NetworkChoices["activation"] })
          }
        />
      </div>
      {weights.model !== null && "pooling" in weights.model && (
        <div className="option">
          <label htmlFor={`${id}-pooling`}>Pooling</label>
          <Choice
            id={`${id}-pooling`}
            label="Pooling"
            value={choices.pooling}
            options={[
              { value: "max", label: "Maximum" },
              { value: "average", label: "Average" },
            ]}
            onChange={(pooling) =>
              setChoices({ ...choices, pooling: pooling as NetworkChoices["pooling"] })
            }
          />
        </div>
      )}
      {shapes.length > 1 && (
        <div className="option">
          <label htmlFor={`${id}-shape`}>Inputs are</label>
          <Choice
            id={`${id}-shape`}
            label="Inputs are"
            value={shape.label}
            options={shapes.map(({ label }) => ({ value: label, label }))}
            onChange={(label) => setShape(shapes.find((one) => one.label === label) ?? shape)}
          />
        </div>
      )}
      {datasets.length > 0 && (
        <div className="option">
          <label htmlFor={`${id}-data`}>Measured on</label>
          <Choice
            id={`${id}-data`}
            label="Measured on"
            value={String(datasets.indexOf(dataset))}
            options={datasets.map((one, index) => ({
              value: String(index),
              label: describeDataset(one),
            }))}
            onChange={(index) => setChosen(Number(index))}
          />
        </div>
      )}
      <OwnData
        missing={datasets.length === 0}
        ends={ends}
        refuse={(error) => setProblem(error.message)}
      />
      {problem !== null && (
        <p className="failure" role="alert">
          {problem}
        </p>
      )}
      <footer>
        <button
          type="button"
          className="button primary"
          disabled={busy || dataset === undefined}
          onClick={() => confirm().catch((error: Error) => setProblem(error.message))}
        >
          See its landscape
        </button>
      </footer>
    </>
  );
}

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

interface OwnDataProps {
  missing: boolean;
  ends: NetworkEnds;
  refuse(error: Error): void;
}

function OwnData({ missing, ends: { inputs, outputs }, refuse }: OwnDataProps) {
  const id = useId();
  const store = useAppStore();
  return (
    <div className="data-picker">
      {missing && (
        <p>
          None of the built-in datasets has {inputs} inputs and {outputs} outputs: choose the data
          that the network was trained on.
        </p>
      )}
      <label className="drop-zone" htmlFor={id}>
        <FileUp size={18} aria-hidden />
        Choose a CSV, an .npz, or both IDX files
        <input
          id={id}
          className="visually-hidden"
          type="file"
          multiple
          onChange={({ target }) => {
            const files = Array.from(target.files ?? []);
            target.value = "";
            if (files.length > 0) takeData(store, files).catch(refuse);
          }}
        />
      </label>
    </div>
  );
}
