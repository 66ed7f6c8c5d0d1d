/** The user's own tags. */
import { i18n } from '#i18n';
import { Row } from './row';

export function Tags({ tags }: { tags: readonly string[] }) {
  if (!tags.length) return null;
  return (
    <Row label={i18n.t('card.tags')}>
      <ul class="card-tags">
        {tags.map((tag) => (
          <li key={tag} class="chip">
            <bdi>{tag}</bdi>
          </li>
        ))}
      </ul>
    </Row>
  );
}
