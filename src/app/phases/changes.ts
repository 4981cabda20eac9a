/** What a phase can change, as rows of the editor and as choices of what to add. Pure. */
import { ascentWords } from "../../catalog/ascents/words";
import { attackWords } from "../../catalog/attacks/words";
import { clipWords } from "../../catalog/clips/words";
import { interventionWords } from "../../catalog/interventions/words";
import { ruleWords } from "../../catalog/rules/words";
import { scheduleWords } from "../../catalog/schedules/words";
import { taskWords } from "../../catalog/tasks/words";
import type { FieldWords } from "../../catalog/words";
import type { PhaseRecipe } from "../../recipe/phaseSchema";
import type { Phase } from "../../recipe/phases";
import { fieldWords } from "../recipe/fieldWords";
import { meansSomething } from "../recipe/wordsAt";

/** Words of a choice among kinds, of any kinds. */
export interface KindChoiceWords extends FieldWords {
  kinds: Record<string, { label: string; fields: Record<string, FieldWords> }>;
}

/** One change that a phase makes. */
export interface ChangeRow {
  /** Where it stands in the phase: `interventions.0`, `optimizer.rule`, `batchSize`. */
  place: string;
  /** "Prune", "Learning rate η". */
  title: string;
  /** The kinds to choose from, or the words of a single value; none of either where all is said. */
  kinds?: KindChoiceWords;
  value?: FieldWords;
  /** Words of the settings below it. */
  fields: [name: string, words: FieldWords][];
}

/** A change that can be added. */
export interface ChangeChoice {
  id: string;
  label: string;
}

const values = {
  learningRate: fieldWords["training.optimizer.learningRate"],
  warmup: fieldWords["training.optimizer.warmup"],
  weightDecay: fieldWords["training.optimizer.weightDecay"],
  decayed: fieldWords["training.optimizer.decayed"],
} as const;
const kinds = {
  rule: ruleWords,
  schedule: scheduleWords,
  attack: attackWords,
  ascent: ascentWords,
  clip: clipWords,
} as const;
const batchSize = fieldWords["training.batchSize"];
const FORGETS = "Optimizer starts anew";

type ValueName = keyof typeof values;
type KindName = keyof typeof kinds;
const valueNames = Object.keys(values) as ValueName[];
const kindNames = Object.keys(kinds) as KindName[];

/** Settings of a kind that mean something beside the others. */
function shownFields(words: KindChoiceWords, settings: object): ChangeRow["fields"] {
  const { kind } = settings as { kind: string };
  return Object.entries(words.kinds[kind].fields).filter(([, field]) =>
    meansSomething(field, settings),
  );
}

/** The changes of a phase, in the order that they are carried out. */
export function changesOf(phase: PhaseRecipe): ChangeRow[] {
  const { task, interventions, optimizer } = phase;
  return [
    ...(task === undefined ? [] : [chosen("task", taskWords, task)]),
    ...interventions.map((intervention, index) => ({
      place: `interventions.${index}`,
      title: interventionWords.kinds[intervention.kind].label,
      fields: shownFields(interventionWords, intervention),
    })),
    ...kindNames.flatMap((name): ChangeRow[] => {
      const settings = optimizer[name];
      return settings === undefined ? [] : [chosen(`optimizer.${name}`, kinds[name], settings)];
    }),
    ...valueNames.flatMap((name): ChangeRow[] =>
      optimizer[name] === undefined ? [] : [single(`optimizer.${name}`, values[name])],
    ),
    ...(phase.batchSize === undefined ? [] : [single("batchSize", batchSize)]),
    ...(phase.forgets ? [{ place: "forgets", title: FORGETS, fields: [] }] : []),
  ];
}

const chosen = (place: string, words: KindChoiceWords, settings: object): ChangeRow => ({
  place,
  title: words.label,
  kinds: words,
  fields: shownFields(words, settings),
});

const single = (place: string, value: FieldWords): ChangeRow => ({
  place,
  title: value.label,
  value,
  fields: [],
});

/** What may be added to a phase: any change of the weights once more, others once. */
export function choicesFor(phase: PhaseRecipe): ChangeChoice[] {
  const there = new Set(changesOf(phase).map(({ place }) => place));
  const once: ChangeChoice[] = [
    ...kindNames.map((name) => ({ id: `optimizer.${name}`, label: kinds[name].label })),
    ...valueNames.map((name) => ({ id: `optimizer.${name}`, label: values[name].label })),
    { id: "batchSize", label: batchSize.label },
    { id: "forgets", label: FORGETS },
  ];
  return [
    ...(there.has("task") ? [] : [{ id: "task", label: taskWords.label }]),
    ...Object.entries(interventionWords.kinds).map(([kind, { label }]) => ({
      id: `interventions ${kind}`,
      label,
    })),
    ...once.filter(({ id }) => !there.has(id)),
  ];
}

/** The phase with one more change, which begins as it was in the phase before. */
export function withChange(phase: PhaseRecipe, id: string, before: Phase): object {
  const [place, kind] = id.split(" ");
  if (place === "interventions")
    return { ...phase, interventions: [...phase.interventions, { kind }] };
  if (place === "task") return { ...phase, task: { kind: "permuted-inputs" } };
  if (place === "batchSize") return { ...phase, batchSize: before.batchSize };
  if (place === "forgets") return { ...phase, forgets: true };
  const name = place.split(".")[1] as ValueName | KindName;
  return { ...phase, optimizer: { ...phase.optimizer, [name]: before.optimizer[name] } };
}

/** The phase without the change at a place. */
export function withoutChange(phase: PhaseRecipe, place: string): PhaseRecipe {
  const [part, name] = place.split(".");
  if (part === "interventions")
    return { ...phase, interventions: phase.interventions.toSpliced(Number(name), 1) };
  if (part === "forgets") return { ...phase, forgets: false };
  if (part === "optimizer") return { ...phase, optimizer: without(phase.optimizer, name) };
  return without(phase, part) as PhaseRecipe;
}

const without = <T extends object>(object: T, name: string): Partial<T> =>
  Object.fromEntries(Object.entries(object).filter(([key]) => key !== name)) as Partial<T>;
