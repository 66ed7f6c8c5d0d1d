/** What somebody else changed too, in another window: both versions side by side, and one button for each. */
import './collisions.css';
import { i18n } from '#i18n';
import { type Collision, takeTheirs, valueAt } from '../../lib/core/edit/merge';
import type { Entity } from '../../lib/core/model/entity';
import { saidPath, saidValue } from './said-value';

export function Collisions(props: {
  entity: Entity;
  collisions: readonly Collision[];
  onDecide: (entity: Entity, open: Collision[]) => void;
}) {
  const { entity, collisions, onDecide } = props;
  if (collisions.length === 0) return null;
  const others = (decided: Collision) => collisions.filter((other) => other !== decided);
  return (
    <section class="collisions" aria-label={i18n.t('editor.collisions')} tabIndex={-1} data-path="collisions">
      <p>{i18n.t('editor.collisions')}</p>
      <ul>
        {collisions.map((collision) => (
          <li key={collision.path.join('.')}>
            <p class="label">{saidPath(entity, collision.path)}</p>
            <div class="versions">
              <Version
                title={i18n.t('editor.yours')}
                value={valueAt(entity, collision.path)}
                choose={i18n.t('editor.keepYours')}
                onChoose={() => onDecide(entity, others(collision))}
              />
              <Version
                title={i18n.t('editor.theirs')}
                value={collision.theirs}
                choose={i18n.t('editor.takeTheirs')}
                onChoose={() => onDecide(takeTheirs(entity, collision), others(collision))}
              />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Version(props: { title: string; value: unknown; choose: string; onChoose: () => void }) {
  return (
    <div class="version">
      <p class="faint">{props.title}</p>
      <p dir="auto">{saidValue(props.value)}</p>
      <button type="button" class="button" onClick={props.onChoose}>
        {props.choose}
      </button>
    </div>
  );
}
