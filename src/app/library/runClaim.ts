/** Which runs are under way in some tab, so that another does not go on with them too. */
const nameOf = (id: string): string => `topograd.run.${id}`;

/** Browsers offer locks to pages from https and from this machine only. */
const locks = (): LockManager | undefined => navigator.locks;

/**
 * Claims a run for this tab; closing the tab gives it back.
 *
 * @returns a function that gives it back; null when another tab has it.
 */
export function claimRun(id: string): Promise<(() => void) | null> {
  const manager = locks();
  if (manager === undefined) return Promise.resolve(() => undefined);
  return new Promise((resolve) => {
    manager
      .request(nameOf(id), { ifAvailable: true }, (lock) => {
        if (lock === null) return resolve(null);
        return new Promise<void>((release) => resolve(release));
      })
      // Forbidden, as in some frames: there are no other tabs that could see it either.
      .catch(() => resolve(() => undefined));
  });
}

export async function isClaimed(id: string): Promise<boolean> {
  const known = await locks()
    ?.query()
    .catch(() => undefined);
  return known?.held?.some(({ name }) => name === nameOf(id)) ?? false;
}
