import { expect, test } from 'vitest';
import { faultsOf } from '../../src/command/package/lint.ts';

const said = (code: string, file?: string) => ({ code, message: 'words', ...(file ? { file, line: 1 } : {}) });

test('preact’s own assignment is let through in the surfaces, and nowhere else', () => {
  const report = {
    errors: [said('NO_ID')],
    warnings: [said('UNSAFE_VAR_ASSIGNMENT', 'popup.js'), said('UNSAFE_VAR_ASSIGNMENT', 'reader.js')],
    notices: [said('SOMETHING', 'popup.js')],
  };
  expect(faultsOf(report)).toEqual([
    'lint: package NO_ID: words',
    'lint: reader.js:1 UNSAFE_VAR_ASSIGNMENT: words',
    'lint: popup.js:1 SOMETHING: words',
  ]);
});
