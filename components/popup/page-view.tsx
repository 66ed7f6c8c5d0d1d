/** What stands under the search field while nothing is searched: the page's people, or why there are none. */
import { i18n } from '#i18n';
import type { PartialDate } from '../../lib/core/model/date';
import { EmptyNote } from '../bits/empty-note';
import { ArticleDate } from './article-date';
import type { PageState, Site, SiteMode } from './page-state';
import { People, type PeopleProps } from './people';
import { Proposals, type ProposalsProps } from './proposals';

export interface PageViewProps extends Omit<PeopleProps, 'people' | 'date'> {
  offers: ProposalsProps['offers'];
  onAddOffer: ProposalsProps['onAdd'];
  onSkipOffer: ProposalsProps['onSkip'];
  page: PageState;
  site: Site | undefined;
  onMode: (mode: SiteMode) => void;
  onDate: (date: PartialDate | null) => void;
  onReload: () => void;
  /** Asks the browser to let the extension into the site. */
  onAllow: () => void;
}

export function PageView(props: PageViewProps) {
  const { page, site } = props;
  if (page.kind === 'reading') return <p class="page-wait">{i18n.t('popup.reading')}</p>;
  if (page.kind !== 'page') return <NoPage kind={page.kind} {...props} />;
  if (!page.active) {
    return site?.mode === 'off' ? (
      <EmptyNote title={i18n.t('popup.off.title')} text={i18n.t('popup.off.text')}>
        <button type="button" class="button" onClick={() => props.onMode('articles')}>
          {i18n.t('popup.off.switchOn')}
        </button>
      </EmptyNote>
    ) : (
      <EmptyNote title={i18n.t('popup.noArticle.title')} text={i18n.t('popup.noArticle.text')}>
        <button type="button" class="button" onClick={() => props.onMode('on')}>
          {i18n.t('popup.noArticle.show')}
        </button>
      </EmptyNote>
    );
  }
  return (
    <>
      <div class="page-head">
        <h2>{i18n.t('popup.people')}</h2>
        <ArticleDate date={page.date} onSet={props.onDate} />
      </div>
      {page.people.length > 0 ? (
        <People {...props} people={page.people} date={page.date?.value} />
      ) : (
        <EmptyNote title={i18n.t('popup.nobody.title')} text={i18n.t('popup.nobody.text')} />
      )}
      <Proposals offers={props.offers} onAdd={props.onAddOffer} onSkip={props.onSkipOffer} />
    </>
  );
}

function NoPage(props: PageViewProps & { kind: 'closed' | 'files' | 'not-allowed' | 'reload' }) {
  switch (props.kind) {
    case 'closed':
      return <EmptyNote title={i18n.t('popup.closed.title')} text={i18n.t('popup.closed.text')} />;
    case 'files':
      return <EmptyNote title={i18n.t('popup.files.title')} text={i18n.t('popup.files.text')} />;
    case 'not-allowed':
      return (
        <EmptyNote title={i18n.t('popup.notAllowed.title')} text={i18n.t('popup.notAllowed.text')}>
          <button type="button" class="button" onClick={props.onAllow}>
            {i18n.t('popup.notAllowed.allow')}
          </button>
        </EmptyNote>
      );
    case 'reload':
      return (
        <EmptyNote title={i18n.t('popup.reload.title')} text={i18n.t('popup.reload.text')}>
          <button type="button" class="button" onClick={props.onReload}>
            {i18n.t('popup.reload.reload')}
          </button>
        </EmptyNote>
      );
  }
}
