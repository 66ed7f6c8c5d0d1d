/** One line of small buttons for everything that the card does not say yet. */
import { i18n } from '#i18n';
import type { Items } from '../../lib/core/edit/draft';
import { Icon } from '../bits/icon';

export function AddBar(props: {
  onAdd: (map: Items) => void;
  onAddNote: () => void;
  onAddTag: () => void;
  onAddSource: () => void;
}) {
  const buttons: [string, () => void][] = [
    [i18n.t('editor.role'), () => props.onAdd('roles')],
    [i18n.t('editor.alias'), () => props.onAdd('aliases')],
    [i18n.t('editor.relation'), () => props.onAdd('relations')],
    [i18n.t('editor.note'), props.onAddNote],
    [i18n.t('editor.tag'), props.onAddTag],
    [i18n.t('editor.fact'), () => props.onAdd('facts')],
    [i18n.t('editor.link'), () => props.onAdd('links')],
    [i18n.t('editor.source'), props.onAddSource],
  ];
  return (
    <fieldset class="add-bar">
      <legend class="unseen">{i18n.t('editor.addMore')}</legend>
      {buttons.map(([name, onClick]) => (
        <button key={name} type="button" class="button is-quiet" onClick={onClick}>
          <Icon name="plus" />
          {name}
        </button>
      ))}
    </fieldset>
  );
}
