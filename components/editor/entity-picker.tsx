/** The card that a relation leads to, found by name. */
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EntityId } from '../../lib/core/model/entity';
import { CardFinder } from '../bits/card-finder';
import { useEditingContext } from './context';
import { saidProblem } from './said-problem';

export function EntityPicker(props: {
  label: string;
  path: string;
  value: EntityId;
  onChange: (id: EntityId) => void;
}) {
  const id = useId();
  const { sketchOf, search, problemAt, leave } = useEditingContext();
  const chosen = props.value ? sketchOf(props.value)?.name : '';
  const problem = problemAt(props.path);
  return (
    <div class="text-field entity-picker">
      <label for={id} class="label">
        {props.label}
      </label>
      <CardFinder
        id={id}
        label={props.label}
        text={chosen ?? i18n.t('editor.unknownTarget')}
        nobody={i18n.t('editor.noSuchCard')}
        search={search}
        onTake={(sketch) => props.onChange(sketch.id)}
        onLeave={() => leave(props.path)}
        field={{
          'aria-invalid': problem ? 'true' : undefined,
          'aria-describedby': problem ? `${id}-problem` : undefined,
          'data-path': props.path,
        }}
      />
      {problem && (
        <p id={`${id}-problem`} class="problem">
          {saidProblem(problem)}
        </p>
      )}
    </div>
  );
}
