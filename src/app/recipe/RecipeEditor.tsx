import { Braces, ChevronRight } from "lucide-react";
import { Accordion } from "radix-ui";
import { Fragment, type ReactNode, useState } from "react";
import { datasetDefinition, isFromFile } from "../../catalog/datasets";
import { describeModel } from "../../catalog/models";
import { listed } from "../../language/spoken";
import {
  describeAxes,
  describeDataset,
  describeGrid,
  describeTraining,
} from "../../recipe/describe";
import { describeChange } from "../../recipe/partners";
import type { Recipe } from "../../recipe/schema";
import { Lockable } from "../classroom/Lockable";
import type { ClassPart } from "../classroom/parts";
import { RaceButton } from "../compare/RaceButton";
import { FieldAction } from "../controls/Field";
import { PhasesEditor } from "../phases/PhasesEditor";
import { ProbesEditor } from "../probes/ProbesEditor";
import { lazyPart } from "../shell/lazyPart";
import { useApp } from "../store/context";
import { VaryButton } from "../vary/VaryButton";
import { isVariable } from "../vary/variable";
import { DataPicker } from "./DataPicker";
import { KindField } from "./KindField";
import { PresetPicker } from "./PresetPicker";
import { RecipeDialog } from "./RecipeDialog";
import { RecipeField } from "./RecipeField";
import { StartLine } from "./StartLine";
import { fieldsOf, type SectionName } from "./sections";
import { inSlot } from "./wordsAt";

const PartnerLines = lazyPart("The partners", () => import("../between/PartnerLines"));

const summaries: Record<string, (recipe: Recipe) => string> = {
  Data: ({ dataset }) => describeDataset(dataset),
  Model: ({ model }) => describeModel(model),
  Training: ({ training }) => describeTraining(training),
  View: ({ axes, grid }) => `${describeAxes(axes)}, ${describeGrid(axes, grid)}`,
  Partners: ({ partners }) =>
    partners.length === 0
      ? "none"
      : listed(
          partners.map(({ change }) => describeChange(change)),
          "; ",
        ),
};

/** Presets, then Data · Model · Training · View · Partners, each folded to one line. */
export default function RecipeEditor() {
  const [dialogOpen, setDialogOpen] = useState(false);
  return (
    <>
      <div className="recipe-head">
        <div data-part={"presets" satisfies ClassPart}>
          <PresetPicker />
        </div>
        <div className="recipe-actions">
          <button
            type="button"
            className="text-button"
            data-part={"json" satisfies ClassPart}
            onClick={() => setDialogOpen(true)}
          >
            <Braces size={14} aria-hidden />
            Recipe as JSON
          </button>
          <RaceButton />
        </div>
      </div>
      <Accordion.Root className="sections" type="multiple">
        <Section name="Data" part="data">
          <Fields of="Data" />
        </Section>
        <Section name="Model" part="model">
          <Fields of="Model" />
        </Section>
        <Section name="Training" part="training">
          <Fields of="Training" />
          <Lockable path="training.start" whole>
            <StartLine />
          </Lockable>
          <Lockable path="training.phases" whole>
            <PhasesEditor />
          </Lockable>
          <Lockable path="training.probes" whole>
            <ProbesEditor />
          </Lockable>
        </Section>
        <Section name="View" part="view">
          {(["Plane", "Grid", "Measurement", "Curvature"] as const).map((part) => (
            <Fragment key={part}>
              <h3>{part}</h3>
              <Fields of={part} />
            </Fragment>
          ))}
        </Section>
        <Section name="Partners" part="partners">
          <Lockable path="partners" whole>
            <PartnerLines />
          </Lockable>
        </Section>
      </Accordion.Root>
      <RecipeDialog open={dialogOpen} onOpenChange={setDialogOpen} />
    </>
  );
}

interface SectionProps {
  name: string;
  part: ClassPart;
  children: ReactNode;
}

function Section({ name, part, children }: SectionProps) {
  const recipe = useApp((state) => state.recipe);
  return (
    <Accordion.Item className="section" value={name} data-part={part}>
      <Accordion.Header asChild>
        <h2>
          <Accordion.Trigger className="section-trigger">
            <ChevronRight className="section-mark" size={15} aria-hidden />
            <span className="section-name">{name}</span>
            <span className="section-summary">{summaries[name](recipe)}</span>
          </Accordion.Trigger>
        </h2>
      </Accordion.Header>
      <Accordion.Content className="section-body">{children}</Accordion.Content>
    </Accordion.Item>
  );
}

function Fields({ of }: { of: SectionName }) {
  const recipe = useApp((state) => state.recipe);
  const { main, more, without } = fieldsOf(recipe, of);
  return (
    <>
      {main.map((path) => (
        <AnyField key={path} path={path} />
      ))}
      {more.length > 0 && (
        <details className="more">
          <summary>More settings</summary>
          {more.map((path) => (
            <AnyField key={path} path={path} />
          ))}
          {without.map(({ label, sentence }) => (
            <div key={label} className="field">
              <p>{label}</p>
              <p className="field-about">{sentence}</p>
            </div>
          ))}
        </details>
      )}
    </>
  );
}

/** A field, with the button beside it that varies it where that can be done. */
function AnyField({ path }: { path: string }) {
  const recipe = useApp((state) => state.recipe);
  const action = isVariable(recipe, path) ? <VaryButton path={path} /> : null;
  return (
    <FieldAction value={action}>
      <Lockable path={path}>
        <OneField path={path} />
      </Lockable>
    </FieldAction>
  );
}

/** The choice of a kind, or a field; files are picked below the choice of a dataset that needs them. */
function OneField({ path }: { path: string }) {
  const dataset = useApp((state) => state.recipe.dataset);
  const inside = inSlot(path);
  if (inside?.field !== "kind") return <RecipeField path={path} />;
  const source = datasetDefinition(dataset).source?.(dataset);
  return (
    <>
      <KindField path={inside.at} />
      {inside.at === "dataset" && isFromFile(dataset) && <DataPicker dataset={dataset} />}
      {inside.at === "dataset" && source !== undefined && <p className="field-about">{source}</p>}
      {inside.at === "training.loss" && (
        <p className="field-about">
          <a href="./findings.html?losses" target="_blank" rel="noopener">
            All losses as curves, each with a surface
          </a>
        </p>
      )}
    </>
  );
}
