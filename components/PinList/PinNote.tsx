import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../Icon/Icon.tsx';

/** Longest note, in characters: what storage keeps. */
const MAX_NOTE_LENGTH = 1000;

interface Props {
  readonly headline: string;
  readonly note: string;
  readonly onNote: (note: string) => void;
}

/** The parent's own words on a pin: read, add, change; saved with a button, given up with Escape. */
export function PinNote({ headline, note, onNote }: Props) {
  const [isEditing, setEditing] = useState(false);
  const save = (words: string) => {
    setEditing(false);
    if (words.trim() !== note) onNote(words.trim());
  };
  if (isEditing) return <NoteEditor note={note} headline={headline} onSave={save} onCancel={() => setEditing(false)} />;
  if (note === '') {
    return (
      <p>
        <button
          type="button"
          class="sb-link sb-link--alone sb-small"
          aria-label={i18n.t('pins.addNoteTo', { headline })}
          onClick={() => setEditing(true)}
        >
          <Icon name="plus" />
          {i18n.t('pins.addNote')}
        </button>
      </p>
    );
  }
  return (
    <div class="sb-note">
      <p>{note}</p>
      <button
        type="button"
        class="sb-link sb-small"
        aria-label={i18n.t('pins.editNoteOn', { headline })}
        onClick={() => setEditing(true)}
      >
        {i18n.t('edit')}
      </button>
    </div>
  );
}

interface EditorProps {
  readonly note: string;
  readonly headline: string;
  readonly onSave: (note: string) => void;
  readonly onCancel: () => void;
}

function NoteEditor({ note, headline, onSave, onCancel }: EditorProps) {
  const [words, setWords] = useState(note);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const giveUp = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  return (
    <div class="sb-note-edit">
      <textarea
        ref={field}
        class="sb-field"
        aria-label={i18n.t('pins.noteOn', { headline })}
        maxLength={MAX_NOTE_LENGTH}
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
        onKeyDown={giveUp}
      />
      <div class="sb-row">
        <button type="button" class="sb-button" onClick={() => onSave(words)}>
          {i18n.t('pins.saveNote')}
        </button>
        <button type="button" class="sb-link sb-link--alone" onClick={onCancel}>
          {i18n.t('cancel')}
        </button>
      </div>
    </div>
  );
}
