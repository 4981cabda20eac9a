import type { BudgetCheck } from "./report";

export const atLeast = (what: string, budget: number, measured: number | null): BudgetCheck => ({
  what,
  budget: `at least ${budget} ×`,
  measured,
  met: measured === null ? null : measured >= budget,
});

export const atMost = (
  what: string,
  budget: number,
  unit: string,
  measured: number,
): BudgetCheck => ({
  what,
  budget: `at most ${budget} ${unit}`,
  measured,
  met: measured <= budget,
});

export const forInformation = (what: string, measured: number | null): BudgetCheck => ({
  what,
  budget: "",
  measured,
  met: null,
});
