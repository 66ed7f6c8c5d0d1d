/** Further facts (birth, country ...) and links, as lines. */
import { i18n } from '#i18n';
import { TextField } from './field';
import type { ItemKind } from './items';
import { LineAside } from './line-aside';
import { StatementSources } from './statement-sources';

export const factKind = (): ItemKind<'facts'> => ({
  map: 'facts',
  title: i18n.t('editor.facts'),
  name: i18n.t('editor.fact'),
  show: (fact) => (
    <>
      <span class="line-text">
        <span>
          <bdi class="faint">{fact.property}</bdi> <bdi>{fact.value || i18n.t('editor.newFact')}</bdi>
        </span>
      </span>
      <LineAside sources={fact.sources} />
    </>
  ),
  fields: (fact, path, change) => (
    <>
      <div class="pair">
        <TextField
          label={i18n.t('editor.property')}
          path={`${path}.property`}
          value={fact.property}
          hint={i18n.t('editor.propertyHint')}
          onInput={(property) => change({ property })}
        />
        <TextField
          label={i18n.t('editor.value')}
          path={`${path}.value`}
          value={fact.value}
          onInput={(value) => change({ value })}
        />
      </div>
      <StatementSources path={path} sources={fact.sources} onChange={(sources) => change({ sources })} />
    </>
  ),
});

export const linkKind = (): ItemKind<'links'> => ({
  map: 'links',
  title: i18n.t('editor.links'),
  name: i18n.t('editor.link'),
  show: (link) => (
    <span class="line-text">
      <bdi>{link.title || link.url || i18n.t('editor.newLink')}</bdi>
    </span>
  ),
  fields: (link, path, change) => (
    <>
      <TextField
        label={i18n.t('editor.address')}
        path={`${path}.url`}
        value={link.url}
        dir="ltr"
        inputMode="url"
        settle={(typed) => typed.trim()}
        onInput={(url) => change({ url })}
      />
      <TextField
        label={i18n.t('editor.linkTitle')}
        path={`${path}.title`}
        value={link.title}
        onInput={(title) => change({ title })}
      />
    </>
  ),
});
