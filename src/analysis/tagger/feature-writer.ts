// Works out features from templates and the values of their inputs. Every template gives exactly one feature, so a
// feature's number says which template made it: that is how a decision is explained afterwards.

import { join, rowOf } from './hash.ts';
import type { Templates } from './template-set.ts';

/** Set `values` of a level's inputs, then `write` the level. */
export class FeatureWriter {
  readonly templates: Templates;
  /** By value: inputs are set from outside, joined values by `write`. */
  readonly values: Int32Array;
  /** By feature: its row in a table of weights. */
  readonly rows: Int32Array;
  private readonly tableRows: number;

  /** `rows` is the size of the table that features are scaled to. */
  constructor(templates: Templates, rows: number) {
    this.templates = templates;
    this.values = new Int32Array(templates.values);
    this.rows = new Int32Array(templates.count);
    this.tableRows = rows;
  }

  /** Works out the features of one level; those of the others stay as they were. */
  write(level: number): void {
    const { values, rows, tableRows } = this;
    const { salt, joinEnds, left, right, result, featureEnds, source, number } = this.templates;
    const joinEnd = joinEnds[level]!;
    for (let at = level === 0 ? 0 : joinEnds[level - 1]!; at < joinEnd; at++) {
      values[result[at]!] = join(values[left[at]!]!, values[right[at]!]!);
    }
    const featureEnd = featureEnds[level]!;
    for (let at = level === 0 ? 0 : featureEnds[level - 1]!; at < featureEnd; at++) {
      const feature = number[at]!;
      rows[feature] = rowOf(join(values[source[at]!]!, salt + feature), tableRows);
    }
  }
}
