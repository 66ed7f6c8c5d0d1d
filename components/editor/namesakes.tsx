/** Cards that already bear the name that is being added: a duplicate is easier not made than merged. */
import { i18n } from '#i18n';
import type { Sketch } from '../../lib/core/model/card';
import type { EntityId } from '../../lib/core/model/entity';
import { saidRole } from '../words/roles';

export function Namesakes(props: { namesakes: readonly Sketch[]; onOpen: (id: EntityId) => void }) {
  return (
    <div class="namesakes" role="status">
      {props.namesakes.length > 0 && (
        <>
          <p>{i18n.t('editor.namesakes')}</p>
          <ul>
            {props.namesakes.map((sketch) => (
              <li key={sketch.id}>
                <button type="button" class="button is-quiet" onClick={() => props.onOpen(sketch.id)}>
                  <bdi>{sketch.name}</bdi>
                </button>
                <bdi class="faint">{about(sketch)}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function about({ role, today, description }: Sketch): string {
  const held = role ?? today;
  return held ? saidRole(held) : (description ?? '');
}
