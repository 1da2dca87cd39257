import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../../components/Icon/Icon.tsx';
import { OptionSection } from '../../components/OptionSection/OptionSection.tsx';
import { send } from '../../messages/send.ts';
import type { Pin } from '../../storage/pins.ts';
import { dayOf } from '../today.ts';
import { download } from './download.ts';
import { type PinsFile, readPinsFile, writePinsFile } from './pins-file.ts';

interface Props {
  readonly pins: readonly Pin[];
}

/** Saves the pins (called from "Erase everything" as well). */
export function exportPins(pins: readonly Pin[]): void {
  download(`secure-base-pins-${dayOf(new Date())}.json`, writePinsFile(pins), 'application/json');
}

/** Pins out to a file, and in from one: what it would change is said before it is changed. */
export function PinsOption({ pins }: Props) {
  const [file, setFile] = useState<PinsFile | null>(null);
  const [isDone, setDone] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const read = async (chosen: File | undefined) => {
    if (chosen === undefined) return;
    setDone(false);
    setFile(readPinsFile(await chosen.text(), pins));
    if (input.current) input.current.value = '';
  };
  const bringIn = (how: 'merge' | 'replace') => {
    if (file?.kind !== 'pins') return;
    void send({ kind: 'import-pins', pins: file.pins, how });
    setFile(null);
    setDone(true);
  };
  return (
    <OptionSection title={i18n.t('pins.title')} what={i18n.t('pinsFile.what')}>
      <p>{i18n.t('pinsFile.count', pins.length)}</p>
      <div class="sb-row sb-row--loose">
        <button type="button" class="sb-button" disabled={pins.length === 0} onClick={() => exportPins(pins)}>
          <Icon name="download" />
          {i18n.t('pinsFile.export')}
        </button>
        <label class="sb-button sb-file">
          {i18n.t('pinsFile.import')}
          <input
            ref={input}
            type="file"
            accept="application/json,.json"
            onChange={(event) => void read(event.currentTarget.files?.[0])}
          />
        </label>
      </div>
      <div role="status">
        {isDone && <p>{i18n.t('pinsFile.done')}</p>}
        {file && file.kind !== 'pins' && (
          <p>{file.kind === 'not-ours' ? i18n.t('pinsFile.notOurs') : i18n.t('pinsFile.tooNew')}</p>
        )}
      </div>
      {file?.kind === 'pins' && (
        <Preview
          file={file}
          onMerge={() => bringIn('merge')}
          onReplace={() => bringIn('replace')}
          onCancel={() => setFile(null)}
        />
      )}
    </OptionSection>
  );
}

interface PreviewProps {
  readonly file: Extract<PinsFile, { kind: 'pins' }>;
  readonly onMerge: () => void;
  readonly onReplace: () => void;
  readonly onCancel: () => void;
}

function Preview({ file, onMerge, onReplace, onCancel }: PreviewProps) {
  return (
    <section class="sb-empty" aria-label={i18n.t('pinsFile.preview')}>
      <p>
        <strong>{i18n.t('pinsFile.holds', file.pins.length)}</strong>{' '}
        {i18n.t('pinsFile.changes', { added: String(file.added), known: String(file.known) })}
      </p>
      {!file.isWhole && <p>{i18n.t('pinsFile.notWhole')}</p>}
      <div class="sb-row sb-row--loose">
        <button type="button" class="sb-button sb-button--first sb-button--low" onClick={onMerge}>
          {i18n.t('pinsFile.merge', file.added)}
        </button>
        <button type="button" class="sb-button" onClick={onReplace}>
          {file.missing === 0 ? i18n.t('pinsFile.replace') : i18n.t('pinsFile.replaceLosing', file.missing)}
        </button>
        <button type="button" class="sb-link sb-link--alone" onClick={onCancel}>
          {i18n.t('cancel')}
        </button>
      </div>
    </section>
  );
}
