import { expect, test } from 'vitest';
import { BoundedMemo } from '../../src/assessment/bounded-memo.ts';

/** The keys for which a memo had to make a value. */
function madeOf(size: number, keys: string): string {
  const memo = new BoundedMemo<string>(size);
  let made = '';
  for (const key of keys)
    expect(
      memo.take(key, () => {
        made += key;
        return key.toUpperCase();
      }),
    ).toBe(key.toUpperCase());
  return made;
}

test('what is remembered is not made again, and never mistaken for another', () =>
  expect(madeOf(4, 'abababba')).toBe('ab'));

test('whatever was asked for among the last half of its size is remembered', () =>
  expect(madeOf(4, 'abcbdbebfb')).toBe('abcdef'));

test('what was not asked for in a while is forgotten', () => expect(madeOf(4, 'abcdefa')).toBe('abcdefa'));

test('the smallest one remembers two', () => expect(madeOf(1, 'aabbaca')).toBe('abc'));
