import { i18n } from '#i18n';
import type { Grade } from '../../corpus/schema.ts';
import type { ClaimKind } from './list-claims.ts';

/** The kinds of claims, in the order in which a reader meets them. */
export const CLAIM_KINDS: readonly ClaimKind[] = [
  'answer',
  'strategy',
  'say-this',
  'avoid',
  'explanation',
  'indicator',
  'advice',
  'warning-sign',
  'card',
];

/** The grades, best first. */
export const GRADES: readonly Grade[] = ['A', 'B', 'C', 'D'];

/** What a kind of claim is called. */
export function kindWords(kind: ClaimKind): string {
  switch (kind) {
    case 'answer':
      return i18n.t('claim.answer');
    case 'strategy':
      return i18n.t('claim.strategy');
    case 'say-this':
      return i18n.t('claim.say');
    case 'avoid':
      return i18n.t('claim.avoid');
    case 'explanation':
      return i18n.t('claim.explanation');
    case 'indicator':
      return i18n.t('claim.indicator');
    case 'advice':
      return i18n.t('claim.advice');
    case 'warning-sign':
      return i18n.t('claim.sign');
    case 'card':
      return i18n.t('claim.card');
  }
}

/** How well a claim is known, in words. */
export function gradeWords(grade: Grade): string {
  switch (grade) {
    case 'A':
      return i18n.t('grade.a');
    case 'B':
      return i18n.t('grade.b');
    case 'C':
      return i18n.t('grade.c');
    case 'D':
      return i18n.t('grade.d');
  }
}
