/** How else the name is written; a long list is folded. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Entity } from '../../lib/core/model/entity';
import { otherNames } from '../../lib/core/model/other-names';
import { counted } from '../words/counted';
import { directionOf } from '../words/language';
import { Row } from './row';

/** So many are shown before the rest is folded. */
const FIRST = 6;

export function Aliases({ entity }: { entity: Entity }) {
  const [all, setAll] = useState(false);
  const aliases = otherNames(entity);
  if (!aliases.length) return null;
  const folded = all || aliases.length <= FIRST + 1 ? [] : aliases.slice(FIRST);
  const visible = aliases.slice(0, aliases.length - folded.length);
  return (
    <Row label={i18n.t('card.aliases')}>
      <ul class="aliases">
        {visible.map(({ id, text, lang }) => (
          <li key={id}>
            <bdi lang={lang} dir={lang ? directionOf(lang) : undefined}>
              {text}
            </bdi>
          </li>
        ))}
        {folded.length > 0 && (
          <li>
            <button type="button" class="link" onClick={() => setAll(true)}>
              {counted('card.moreAliases', folded.length)}
            </button>
          </li>
        )}
      </ul>
    </Row>
  );
}
