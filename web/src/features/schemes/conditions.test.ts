// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { because, tree, type Node } from './conditions';

type Verdict = 'no' | 'unknown' | 'yes';
interface Judged {
  depth: number;
  text: string;
  verdict: Verdict;
}

const line = (depth: number, text: string, verdict: Verdict): Judged => ({ depth, text, verdict });
const texts = (nodes: Node<Judged>[]): unknown[] => nodes.map(({ text, parts }) => (parts.length === 0 ? text : [text, texts(parts)]));

describe('conditions', () => {
  it('belong to the line above that is less deep', () => {
    const lines = [line(0, 'a', 'yes'), line(0, 'any', 'yes'), line(1, 'all', 'no'), line(2, 'b', 'no'), line(1, 'c', 'yes'), line(0, 'd', 'yes')];
    expect(texts(tree(lines))).toEqual(['a', ['any', [['all', ['b']], 'c']], 'd']);
  });

  it('show only what is open', () => {
    const lines = [line(0, 'known', 'yes'), line(0, 'any', 'unknown'), line(1, 'b', 'unknown'), line(1, 'gone', 'no'), line(1, 'c', 'unknown')];
    expect(texts(because(tree(lines), 'unknown'))).toEqual([['any', ['b', 'c']]]);
  });

  it('show a group with one part left as that part', () => {
    const lines = [line(0, 'any', 'unknown'), line(1, 'all', 'unknown'), line(2, 'told', 'yes'), line(2, 'b', 'unknown'), line(1, 'gone', 'no')];
    expect(texts(because(tree(lines), 'unknown'))).toEqual(['b']);
  });

  it('say why not, with every way that is closed', () => {
    const lines = [line(0, 'fine', 'yes'), line(0, 'any', 'no'), line(1, 'a', 'no'), line(1, 'b', 'no'), line(0, 'open', 'unknown')];
    expect(texts(because(tree(lines), 'no'))).toEqual([['any', ['a', 'b']]]);
  });

  it('keep what must not hold under "not", open or not', () => {
    expect(texts(because(tree([line(0, 'not', 'no'), line(1, 'a', 'yes')]), 'no'))).toEqual([['not', ['a']]]);
    expect(texts(because(tree([line(0, 'not', 'unknown'), line(1, 'a', 'unknown')]), 'unknown'))).toEqual([['not', ['a']]]);
  });
});
