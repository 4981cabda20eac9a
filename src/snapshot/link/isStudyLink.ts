/** Whether a location's hash claims to be a study of ours. */
export const isStudyLink = (hash: string): boolean => /^#s\d+\./.test(hash);
