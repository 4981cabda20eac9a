/** What went wrong with a file or folder, by the system's code. */
const reasons: Record<string, (path: string) => string> = {
  EACCES: (path) => `${path} may not be read or written by you. Choose another place.`,
  EPERM: (path) => `${path} may not be read or written by you. Choose another place.`,
  EROFS: (path) => `${path} is on a disk that cannot be written to. Choose another place.`,
  ENOENT: (path) => `There is no ${path}.`,
  ENOTDIR: (path) => `${path} names a file as a folder.`,
  EISDIR: (path) => `${path} is a folder, not a file.`,
  ENOSPC: (path) => `The disk is full: ${path} could not be written. Make room and try again.`,
};

/** An error's message; one of the system's about a file in words. */
export function errorWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, path } = error as NodeJS.ErrnoException;
  // Writing to a file that is open already names none.
  return reasons[code ?? ""]?.(path ?? "a file") ?? error.message;
}
