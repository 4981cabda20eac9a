import { progressOf, requireTrained, type Session, sourceOf } from "./session";

/**
 * Meets weights that were read from files with the recipe's data, which takes the place of training:
 * what follows needs to know the data, and the page shows the losses of every checkpoint.
 */
export async function measureWeights(session: Session): Promise<void> {
  const { crew, run, options } = session;
  if (run.weights === undefined || run.data !== null) return;
  const { observer, signal } = options;
  const progress = progressOf(session, "surface");
  progress(0, "preparing data");
  const data = await crew.lead().call("data", sourceOf(session), { signal });
  const input = { ...sourceOf(session), trained: requireTrained(run) };
  const { trained } = await crew.lead().call("measure", input, { signal, onProgress: progress });
  run.data = data;
  run.trained = trained;
  observer.update(run, "data");
  observer.update(run, "trained");
}
