/** The library's page of annotations with its data: search, edit in place, tags and colours. */
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Tags } from '../../components/library/tags';
import { SearchPart } from '../../components/panel/search-part';
import type { Base } from '../../lib/services/base';
import type { Surface } from '../surface/open-surface';
import { useAnnotating } from '../surface/use-annotating';
import { useAnnotationSearch } from '../surface/use-annotation-search';
import type { DoneLine } from '../surface/use-done';
import { useBase } from './use-base';

export function AnnotationsPart({ surface, line }: { surface: Surface; line: DoneLine }) {
  const { base } = surface;
  const [query, setQuery] = useState('');
  const searched = useAnnotationSearch(surface, query);
  const work = useAnnotating(surface, line, NOBODY);
  const tags = useBase(surface, readTags);
  const changed = i18n.t('panel.tags.changed');
  return (
    <main class="plain-part">
      <h2 class="name">{i18n.t('library.part.annotations')}</h2>
      {tags && (
        <Tags
          {...tags}
          onRename={(tag, to) =>
            void base.tags.rename(tag, to).then((answer) => line.report(answer, changed))
          }
          onRemove={(tag) =>
            void base.tags.remove(tag).then((answer) => line.report(answer, i18n.t('panel.tags.removed')))
          }
          onPaint={(tag, colour) =>
            void base.tags.paint(tag, colour).then((answer) => line.report(answer, changed))
          }
          onMeaning={(colour, meaning) =>
            void base.tags
              .setMeaning(colour, meaning)
              .then((answer) => line.report(answer, i18n.t('annotation.saved')))
          }
        />
      )}
      <SearchPart
        query={query}
        onQuery={setQuery}
        count={searched.count}
        items={searched.items}
        onMore={searched.more}
        actions={{
          onEdit: work.edit,
          onDelete: work.remove,
          onCopy: work.copy,
          onPerson: (id) => location.assign(`#/card/${encodeURIComponent(id)}`),
          onSource: ({ annotation }) => void browser.tabs.create({ url: annotation.target.source }),
        }}
        editing={work.editing}
        extras={work.extras}
      />
    </main>
  );
}

const NOBODY = [] as const;

async function readTags(base: Base) {
  const [tags, meanings] = await Promise.all([base.tags.list(), base.tags.meanings()]);
  return { tags, meanings };
}
