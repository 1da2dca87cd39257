import { describe, expect, it } from 'vitest';
import {
  isMessageFromPage,
  isMessageFromView,
  isMessagePinChange,
  isMessageToPage,
  isPageDescription,
} from '../../../messages/guards.ts';

const pin = {
  pointId: 'a',
  pinnedAt: '2026-03-01T02:10:00Z',
  note: '',
  ageMonths: null,
  situation: null,
  childId: null,
  triedOn: [],
};

describe('isMessageFromPage', () => {
  it.each([
    [{ kind: 'thread-matched' }, true],
    [{ kind: 'recogniser-wanted' }, true],
    [{ kind: 'notes-shown', count: 3, needsCare: false }, true],
    [{ kind: 'notes-shown', count: -1, needsCare: false }, false],
    [{ kind: 'notes-shown', count: '3', needsCare: false }, false],
    [{ kind: 'notes-shown' }, false],
    [{ kind: 'quiet-for-now', scope: 'site', url: 'https://forum.example/t/1' }, true],
    [{ kind: 'quiet-for-now', scope: 'web', url: 'https://forum.example/t/1' }, false],
    [{ kind: 'ask-quiet', url: 'javascript:1' }, false],
    [{ kind: 'never-here', url: 'https://forum.example/t/1', isNever: true }, true],
    [{ kind: 'never-here', url: 'https://forum.example/t/1' }, false],
    [{ kind: 'move-to-side', side: 'start' }, true],
    [{ kind: 'move-to-side', side: 'left' }, false],
    [{ kind: 'erase-everything' }, false],
    [{ kind: 'constructor' }, false],
    [{ kind: 'toString' }, false],
    ['thread-matched', false],
    [null, false],
    [undefined, false],
  ])('%j → %j', (message, expected) => {
    expect(isMessageFromPage(message)).toBe(expected);
  });
});

describe('isMessagePinChange', () => {
  it.each([
    [{ kind: 'pin', pointId: 'a', ageMonths: 16, situation: 'drop-off', childId: 'bean' }, true],
    [{ kind: 'pin', pointId: 'a', ageMonths: 16, situation: 'drop-off', childId: '<b>' }, false],
    [{ kind: 'assign-pin', pointId: 'a', childId: null }, true],
    [{ kind: 'assign-pin', pointId: 'a' }, false],
    [{ kind: 'pin', pointId: 'a', ageMonths: Number.NaN, situation: null, childId: null }, false],
    [{ kind: 'pin', pointId: '../a', ageMonths: null, situation: null, childId: null }, false],
    [{ kind: 'unpin', pointId: 'a' }, true],
    [{ kind: 'restore-pin', pin, index: 0 }, true],
    [{ kind: 'restore-pin', pin: { ...pin, note: 3 }, index: 0 }, false],
    [{ kind: 'move-pin', pointId: 'a', toIndex: 1.5 }, false],
    [{ kind: 'note-pin', pointId: 'a', note: 'later' }, true],
    [{ kind: 'tick-pin', pointId: 'a', day: '2026-13-01', isTried: true }, false],
    [{ kind: 'import-pins', pins: [pin], how: 'merge' }, true],
    [{ kind: 'import-pins', pins: [pin, 1], how: 'merge' }, false],
    [{ kind: 'import-pins', pins: [pin], how: 'append' }, false],
  ])('%j → %j', (message, expected) => {
    expect(isMessagePinChange(message)).toBe(expected);
  });
});

describe('isMessageFromView', () => {
  it.each([
    [{ kind: 'check-this-page', tabId: 4 }, true],
    [{ kind: 'check-this-page' }, false],
    [{ kind: 'turn-on-site', origin: 'https://a.example' }, true],
    [{ kind: 'turn-off-site', origin: 'https://a.example/path' }, false],
    [{ kind: 'erase-everything' }, true],
  ])('%j → %j', (message, expected) => {
    expect(isMessageFromView(message)).toBe(expected);
  });
});

describe('isMessageToPage', () => {
  it.each([
    [{ kind: 'describe-page' }, true],
    [{ kind: 'open-panel' }, true],
    [{ kind: 'thread-matched' }, false],
  ])('%j → %j', (message, expected) => {
    expect(isMessageToPage(message)).toBe(expected);
  });
});

describe('isPageDescription', () => {
  const description = { count: 3, topics: ['separation-anxiety'], ageMonths: 16, situations: [], alerts: [] };
  it.each([
    [description, true],
    [{ ...description, topics: ['some words of the page'] }, false],
    [{ ...description, ageMonths: undefined }, false],
    [null, false],
  ])('%j → %j', (answer, expected) => {
    expect(isPageDescription(answer)).toBe(expected);
  });
});
