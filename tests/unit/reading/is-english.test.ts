import { describe, expect, it } from 'vitest';
import { isEnglish } from '../../../reading/is-english.ts';
import { readText } from '../../../reading/read-text.ts';

describe('isEnglish', () => {
  it.each([
    [
      'English words on a page declared German',
      'She cries when I leave the room and it breaks my heart, what can I do for her at night?',
      'de',
      true,
    ],
    [
      'German',
      'Meine Tochter weint immer, wenn ich den Raum verlasse, und ich weiß nicht mehr, was ich tun soll, sie ist erst ein Jahr.',
      'en',
      false,
    ],
    [
      'French',
      'Ma fille pleure chaque fois que je quitte la pièce et je ne sais plus quoi faire, elle a quatorze mois.',
      null,
      false,
    ],
    [
      'Dutch',
      'Mijn dochter huilt elke keer als ik de kamer uit ga en ik weet niet meer wat ik moet doen, is het normaal?',
      'en',
      false,
    ],
    [
      'Spanish',
      'Mi hija llora cada vez que salgo de la habitación y no sé qué hacer, tiene catorce meses y no me deja.',
      'en',
      false,
    ],
    [
      'Swedish',
      'Min dotter gråter varje gång jag lämnar rummet och jag vet inte vad jag ska göra, hon är bara ett år.',
      'en',
      false,
    ],
    ['Japanese', '部屋を出るたびに娘が泣きます。どうすればいいですか。', 'ja', false],
    ['a few words, none declared', 'She screams', null, true],
    ['a few words, declared British', 'She screams', 'en-GB', true],
    ['a few words, declared French', 'Elle crie', 'fr', false],
  ])('%s', (_name, words, declared, expected) => {
    expect(isEnglish(readText(words), declared)).toBe(expected);
  });
});
