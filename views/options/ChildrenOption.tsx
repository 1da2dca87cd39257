import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ageWords } from '../../components/age-words.ts';
import { type ChildFields, ChildForm } from '../../components/ChildForm/ChildForm.tsx';
import { Icon } from '../../components/Icon/Icon.tsx';
import { OptionSection } from '../../components/OptionSection/OptionSection.tsx';
import { type Child, changeChildren, MAX_CHILDREN } from '../../storage/children.ts';
import { ageOfChild } from '../age-of-child.ts';
import { dayOf, type Month, monthOf } from '../today.ts';

/** Children whose age the popup offers. A nickname and two months are all that is asked. */
export function ChildrenOption({ childrenKept }: { readonly childrenKept: readonly Child[] }) {
  const [editedId, setEditedId] = useState<string | null>(null);
  const done = () => setEditedId(null);
  const save = (id: string, fields: ChildFields) => {
    const child: Child = { ...fields, id, dueMonth: fields.dueMonth === '' ? null : fields.dueMonth };
    void changeChildren((kept) =>
      kept.some((row) => row.id === id) ? kept.map((row) => (row.id === id ? child : row)) : [...kept, child],
    );
    done();
  };
  const form = (child: Child | null) => (
    <ChildForm
      fields={{ label: child?.label ?? '', birthMonth: child?.birthMonth ?? '', dueMonth: child?.dueMonth ?? '' }}
      thisMonth={dayOf(new Date()).slice(0, 7)}
      onSave={(fields) => save(child?.id ?? crypto.randomUUID(), fields)}
      onCancel={done}
      onRemove={
        child
          ? () => {
              void changeChildren((kept) => kept.filter((row) => row.id !== child.id));
              done();
            }
          : undefined
      }
    />
  );
  return (
    <OptionSection title={i18n.t('children.title')} what={i18n.t('children.what')}>
      {childrenKept.length > 0 && (
        <ul class="sb-table">
          {childrenKept.map((child) => (
            <li key={child.id}>
              {editedId === child.id ? (
                form(child)
              ) : (
                <ChildRow child={child} today={monthOf(new Date())} onEdit={() => setEditedId(child.id)} />
              )}
            </li>
          ))}
        </ul>
      )}
      {editedId === 'new' && form(null)}
      {editedId !== 'new' && childrenKept.length < MAX_CHILDREN && (
        <div>
          <button type="button" class="sb-button" onClick={() => setEditedId('new')}>
            <Icon name="plus" />
            {i18n.t('children.add')}
          </button>
        </div>
      )}
    </OptionSection>
  );
}

interface RowProps {
  readonly child: Child;
  readonly today: Month;
  readonly onEdit: () => void;
}

function ChildRow({ child, today, onEdit }: RowProps) {
  return (
    <>
      <div>
        <strong>{child.label}</strong>
        <p class="sb-small">{childWords(child, today)}</p>
      </div>
      <button
        type="button"
        class="sb-link sb-link--alone"
        aria-label={i18n.t('children.edit', { label: child.label })}
        onClick={onEdit}
      >
        {i18n.t('edit')}
      </button>
    </>
  );
}

function childWords(child: Child, today: Month): string {
  const age = ageOfChild(child, today);
  if (age === null) return i18n.t('children.notYet');
  const sinceBirth = ageWords(age.sinceBirthMonths);
  if (age.usedMonths === age.sinceBirthMonths) return i18n.t('children.age', { age: sinceBirth });
  return i18n.t('children.corrected', { age: sinceBirth, corrected: ageWords(age.usedMonths) });
}
