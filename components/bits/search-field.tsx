/** A search over the cards. Escape clears it first. */
import './search-field.css';

import type { RefObject } from 'preact';
import { i18n } from '#i18n';
import { Icon } from './icon';

export function SearchField(props: {
  field?: RefObject<HTMLInputElement | null>;
  query: string;
  onQuery: (query: string) => void;
}) {
  return (
    <search class="search">
      <Icon name="search" />
      <input
        ref={props.field}
        type="search"
        class="field"
        dir="auto"
        value={props.query}
        placeholder={i18n.t('common.search')}
        aria-label={i18n.t('common.search')}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => props.onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !props.query) return;
          // The next Escape closes the popup.
          event.preventDefault();
          props.onQuery('');
        }}
      />
    </search>
  );
}
