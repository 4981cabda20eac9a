/**
 * What all lists of kinds share. A kind is an object of settings with a literal `kind`. What it is, its
 * definition, stands in the file of its name here; what it computes in the file of that name in its
 * room; the words for its settings, which only the editor needs, in `<kind>.words.ts`.
 */
import type * as v from "valibot";

/** Settings of any kind of any list. */
export interface Settings {
  kind: string;
}

/** The schema of one kind's settings. */
export type KindSchema = v.GenericSchema<Settings, Settings> & {
  readonly type: "strict_object";
  readonly entries: v.ObjectEntries & { kind: v.LiteralSchema<string, undefined> };
};

export interface Definition {
  schema: KindSchema;
  /** What a new one starts from, beside the schema's defaults. */
  initial?: object;
}

/** The schemas of a list of definitions, for `v.variant`. */
export type SchemasOf<D extends readonly Definition[]> = {
  [I in keyof D]: D[I]["schema"];
};

export function schemasOf<const D extends readonly Definition[]>(definitions: D): SchemasOf<D> {
  return definitions.map(({ schema }) => schema) as SchemasOf<D>;
}

export const kindOf = ({ schema }: Definition): string => schema.entries.kind.literal;

/**
 * The definition that settings belong to.
 *
 * @throws Error when the list has none; settings that were parsed have one.
 */
export function definitionOf<D extends Definition>(
  definitions: readonly D[],
  { kind }: Settings,
): D {
  const found = definitions.find((definition) => kindOf(definition) === kind);
  if (found === undefined) throw new Error(`There is no kind "${kind}"`);
  return found;
}

/** The settings of one kind of a list. */
export type SettingsOf<S extends Settings, K extends S["kind"]> = Extract<S, { kind: K }>;

/** What computes each kind of a list, as a function of its settings and of `Rest`. */
export type CodeFor<S extends Settings, Rest extends unknown[], Result> = {
  [K in S["kind"]]: (settings: SettingsOf<S, K>, ...rest: Rest) => Result;
};

/** Calls the code that settings belong to. */
export function runCode<S extends Settings, Rest extends unknown[], Result>(
  code: CodeFor<S, Rest, Result>,
  settings: S,
  ...rest: Rest
): Result {
  // A kind and its settings go together, which the compiler cannot follow through a lookup.
  const run = code[settings.kind as S["kind"]] as (settings: S, ...rest: Rest) => Result;
  return run(settings, ...rest);
}
