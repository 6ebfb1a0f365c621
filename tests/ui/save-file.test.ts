import { expect, test } from 'vitest';
import { fileName } from '../../src/ui/tab/save-file.ts';

test.each([
  ['Freighter strikes quay', 'md', 'hearsay-freighter-strikes-quay.md'],
  ['../../etc/passwd', 'csv', 'hearsay-etc-passwd.csv'],
  ['Größe: 3 «Fähren»?', '.json', 'hearsay-größe-3-fähren.json'],
  [null, 'txt', 'hearsay.txt'],
  ['a b c d e f g h i j', 'txt', 'hearsay-a-b-c-d-e-f-g-h.txt'],
])('the file of "%s"', (title, extension, name) => {
  expect(fileName(title, extension)).toBe(name);
});
