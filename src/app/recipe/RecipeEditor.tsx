import { Braces, ChevronRight } from "lucide-react";
import { Accordion } from "radix-ui";
import { type ReactNode, useState } from "react";
import { isFromFile } from "../../catalog/datasets";
import { describeModel } from "../../catalog/models";
import {
  describeAxes,
  describeDataset,
  describeGrid,
  describeTraining,
} from "../../recipe/describe";
import { describeChange } from "../../recipe/partners";
import type { Recipe } from "../../recipe/schema";
import { lazyPart } from "../shell/lazyPart";
import { useApp } from "../store/context";
import { DataPicker } from "./DataPicker";
import { isKind } from "./fieldKind";
import {
  analysisFields,
  axisFields,
  dataFields,
  evaluationFields,
  gridFields,
  modelFields,
  planeFields,
  restrictionFields,
  type SectionFields,
  spectrumFields,
  trainingFields,
} from "./fieldsShown";
import { KindField } from "./KindField";
import { PresetPicker } from "./PresetPicker";
import { RecipeDialog } from "./RecipeDialog";
import { RecipeField } from "./RecipeField";

const PartnerLines = lazyPart("The partners", () => import("../between/PartnerLines"));

const summaries: Record<string, (recipe: Recipe) => string> = {
  Data: ({ dataset }) => describeDataset(dataset),
  Model: ({ model }) => describeModel(model),
  Training: ({ training }) => describeTraining(training),
  View: ({ axes, grid }) => `${describeAxes(axes)}, ${describeGrid(axes, grid)}`,
  Partners: ({ partners }) =>
    partners.length === 0
      ? "none"
      : partners.map(({ change }) => describeChange(change)).join("; "),
};

/** Presets, then Data · Model · Training · View · Partners, each folded to one line. */
export default function RecipeEditor() {
  const [dialogOpen, setDialogOpen] = useState(false);
  const recipe = useApp((state) => state.recipe);
  return (
    <>
      <div className="recipe-head">
        <PresetPicker />
        <button type="button" className="text-button" onClick={() => setDialogOpen(true)}>
          <Braces size={14} aria-hidden />
          Recipe as JSON
        </button>
      </div>
      <Accordion.Root className="sections" type="multiple">
        <Section name="Data">
          <KindField path="dataset" />
          {isFromFile(recipe.dataset) && <DataPicker dataset={recipe.dataset} />}
          <Fields {...dataFields(recipe)} />
        </Section>
        <Section name="Model">
          <KindField path="model" />
          <Fields {...modelFields(recipe)} />
        </Section>
        <Section name="Training">
          <Fields {...trainingFields(recipe)} />
        </Section>
        <Section name="View">
          <ViewFields recipe={recipe} />
        </Section>
        <Section name="Partners">
          <PartnerLines />
        </Section>
      </Accordion.Root>
      <RecipeDialog open={dialogOpen} onOpenChange={setDialogOpen} />
    </>
  );
}

function Section({ name, children }: { name: string; children: ReactNode }) {
  const recipe = useApp((state) => state.recipe);
  return (
    <Accordion.Item className="section" value={name}>
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

function Fields({ main, more }: SectionFields) {
  return (
    <>
      <FieldList paths={main} />
      {more.length > 0 && (
        <details className="more">
          <summary>More settings</summary>
          <FieldList paths={more} />
        </details>
      )}
    </>
  );
}

function FieldList({ paths }: { paths: string[] }) {
  const recipe = useApp((state) => state.recipe);
  return paths.map((path) =>
    isKind(recipe, path) ? (
      <KindField key={path} path={path} />
    ) : (
      <RecipeField key={path} path={path} />
    ),
  );
}

function ViewFields({ recipe }: { recipe: Recipe }) {
  return (
    <>
      <h3>Plane</h3>
      <KindField path="axes.first" />
      <FieldList paths={axisFields(recipe, "first")} />
      <KindField path="axes.second" />
      <FieldList paths={axisFields(recipe, "second")} />
      <FieldList paths={planeFields(recipe)} />
      <h3>Grid</h3>
      <FieldList paths={gridFields(recipe)} />
      <h3>Measurement</h3>
      <FieldList paths={evaluationFields(recipe)} />
      <h3>Curvature</h3>
      <FieldList paths={spectrumFields} />
      <KindField path="curvature.of.restriction" />
      <FieldList paths={restrictionFields(recipe)} />
      <FieldList paths={analysisFields(recipe)} />
    </>
  );
}
