import { describe, expect, it } from 'vitest';
import type { Gender } from '../../../../recognition/age/children.ts';
import { byGender, byName, byOwnName } from '../../../../recognition/age/which-child.ts';

function child(ageMonths: number, gender: Gender | null = null, names: readonly string[] = []) {
  return { ageMonths, gender, names };
}

describe('byName', () => {
  const children = [child(8), child(30), child(72)];

  it.each([
    ['The youngest howls.', 0],
    ['Our baby howls.', 0],
    ['The toddler hides.', 1],
    ['The middle one hides.', 1],
    ['The big one is fine.', 2],
    ['The baby wakes the toddler.', null],
    ['She cries.', null],
  ])('finds in %j child %j', (sentence, at) => {
    expect(byName(children, sentence)).toBe(at);
  });
});

describe('byGender', () => {
  it('finds the one boy, and nobody among two', () => {
    expect(byGender([child(29, 'boy'), child(108, 'girl')], 'the boy being the post')).toBe(0);
    expect(byGender([child(29, 'boy'), child(108, 'boy')], 'the boy being the post')).toBeNull();
    expect(byGender([child(29, 'boy'), child(108, 'girl')], 'she cries')).toBeNull();
  });
});

describe('byOwnName', () => {
  const children = [child(3, null, ['zoë']), child(40, null, ['tom'])];

  it.each([
    ['Tom sobs since Zoë came.', 1],
    ['When Zoë cries, Tom hides.', 0],
    ['Tommy’s party was fun.', null],
    ['', null],
  ])('finds in %j child %j', (sentence, at) => {
    expect(byOwnName(children, sentence)).toBe(at);
  });
});
