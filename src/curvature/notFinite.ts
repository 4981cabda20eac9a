/** The operator gave NaN or ±∞: there is no spectrum at such a point. */
export class NotFiniteError extends Error {
  constructor() {
    super("the Hessian has entries that are not finite numbers at this point");
    this.name = "NotFiniteError";
  }
}

/** What `compute` gives, or undefined where the Hessian is not finite. */
export async function ifFinite<T>(compute: () => Promise<T>): Promise<T | undefined> {
  try {
    return await compute();
  } catch (error) {
    if (error instanceof NotFiniteError) return undefined;
    throw error;
  }
}
