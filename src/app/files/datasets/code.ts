/** What files hold of a dataset, and the settings that name them. */
export interface Chosen {
  names: { file: string; labels?: string };
  content: Blob;
  labels?: Blob;
}

/** How files are told for those of a kind, and which of them is which. */
export interface FilesCode {
  /** Whether their first bytes tell that they are of the kind; absent where the ending does. */
  knows?(files: readonly File[]): Promise<boolean>;
  /** @throws Error in words for the user where there are too few or too many. */
  choose(files: readonly File[]): Promise<Chosen>;
}
