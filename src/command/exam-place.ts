// Where the measuring data lie, beside the project; not everybody has them.
export const examScript = '../shared/exam/exam.mjs';
export const contextScript = '../shared/exam/context.mjs';
