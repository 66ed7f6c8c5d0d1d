/** The reader's choices with their data. */
import { useCallback } from 'preact/hooks';
import { i18n } from '#i18n';
import { Choices, type MadeChoice } from '../../components/library/choices';
import { isolated } from '../../components/words/language';
import type { Base } from '../../lib/services/base';
import { offerName, skippedNames } from '../../lib/services/skipped-names';
import type { Surface } from '../surface/open-surface';
import type { DoneLine } from '../surface/use-done';
import { useBase } from './use-base';

export function ChoicesPart({ surface, line }: { surface: Surface; line: DoneLine }) {
  const choices = useBase(surface, readChoices);
  const remove = async ({ id, form }: MadeChoice) => {
    const answer = await surface.base.choices.remove(id);
    line.report(answer, i18n.t('library.choices.forgotten', { form: isolated(form) }));
  };
  const { context } = surface;
  const skipped = useBase(
    surface,
    useCallback(() => skippedNames(context), [context]),
  );
  const offer = async (name: string) => {
    line.report(await offerName(context, name), i18n.t('library.skipped.offered', { name: isolated(name) }));
  };
  return (
    <Choices
      choices={choices}
      onRemove={(choice) => void remove(choice)}
      skipped={[...(skipped ?? [])].reverse()}
      onOffer={(name) => void offer(name)}
    />
  );
}

async function readChoices(base: Base): Promise<MadeChoice[]> {
  const kept = await base.choices.list();
  const sketches = await base.entities.sketches(kept.flatMap(({ choice }) => choice.entity ?? []));
  const names = new Map(sketches.map(({ id, name }) => [id, name]));
  return kept.map(({ id, at, choice: { form, entity, scope, url, around } }) => ({
    id,
    form,
    chosen:
      entity === null
        ? null
        : { id: entity, name: names.get(entity) ?? i18n.t('library.change.unknownCard') },
    scope,
    url,
    around,
    at,
  }));
}
