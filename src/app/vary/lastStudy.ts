/** The study that was asked for last, kept by the browser so that it goes on after a reload. */
import { canonical } from "../../study/key";
import type { Study } from "../../study/study";
import { parseStudy } from "../../study/userStudy";
import { variedFields } from "../../study/vary";

const KEY = "topograd.study";

export function rememberStudy(study: Study): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(study));
  } catch {
    // Then it is asked for again after a reload; its runs are kept all the same.
  }
}

/** The last study, where it varies this field of one of the bases that are given for what it measures. */
export function lastStudy(
  path: string,
  basesOf: (study: Study) => readonly Study["base"][],
): Study | null {
  const study = rememberedStudy();
  if (study === null) return null;
  const own = canonical(study.base);
  if (!basesOf(study).some((base) => canonical(base) === own)) return null;
  return variedFields(study)?.[0].path === path ? study : null;
}

/** The last study, whatever it varies. */
export function rememberedStudy(): Study | null {
  try {
    const parsed = parseStudy(JSON.parse(localStorage.getItem(KEY) ?? "null"));
    return parsed.ok ? parsed.study : null;
  } catch {
    return null;
  }
}
