// Where the project lies: bundled commands run from a cache folder, so the path is put in at bundling (see run.mjs).
declare const PROJECT_ROOT: string;

export const projectRoot: string = PROJECT_ROOT;
