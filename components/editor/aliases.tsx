/** Other names of the entity, each with the language it is written in. */
import { i18n } from '#i18n';
import { TextField } from './field';
import type { ItemKind } from './items';
import { LanguageSelect, languageName } from './language-select';
import { Check } from './period-fields';
import { StatementSources } from './statement-sources';

export const aliasKind = (): ItemKind<'aliases'> => ({
  map: 'aliases',
  title: i18n.t('editor.aliases'),
  name: i18n.t('editor.alias'),
  show: (alias) => (
    <>
      <span class="line-text">
        <bdi lang={alias.lang}>{alias.text || i18n.t('editor.newAlias')}</bdi>
      </span>
      <span class="line-aside">
        {[alias.lang && languageName(alias.lang), alias.caseSensitive && i18n.t('editor.exact')]
          .filter(Boolean)
          .join(', ')}
      </span>
    </>
  ),
  fields: (alias, path, change) => (
    <>
      <TextField
        label={i18n.t('editor.alias')}
        path={`${path}.text`}
        value={alias.text}
        lang={alias.lang}
        onInput={(text) => change({ text })}
      />
      <LanguageSelect
        label={i18n.t('editor.language')}
        value={alias.lang}
        onChange={(lang) => change({ lang })}
      />
      <Check
        label={i18n.t('editor.caseSensitive')}
        checked={alias.caseSensitive ?? false}
        onChange={(caseSensitive) => change({ caseSensitive: caseSensitive || undefined })}
      />
      <StatementSources path={path} sources={alias.sources} onChange={(sources) => change({ sources })} />
    </>
  ),
});
