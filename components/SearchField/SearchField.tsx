import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../Icon/Icon.tsx';

interface Props {
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** Search in the reader's own words, as they type. Its keys stay inside, so that no shortcut of the page fires. */
export function SearchField({ query, onQuery }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const clear = () => {
    onQuery('');
    field.current?.focus();
  };
  return (
    <search>
      <label class="sb-search">
        <span class="sb-hidden">{i18n.t('search.label')}</span>
        <Icon name="search" />
        <input
          ref={field}
          class="sb-field"
          type="search"
          autoComplete="off"
          spellcheck={false}
          placeholder={i18n.t('search.placeholder')}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
        {query !== '' && (
          <button type="button" class="sb-round" aria-label={i18n.t('search.clear')} onClick={clear}>
            <Icon name="close" />
          </button>
        )}
      </label>
    </search>
  );
}
