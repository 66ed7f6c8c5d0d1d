/** The popup's first view: the people of this page, or what the search found. */
import { i18n } from '#i18n';
import type { Sketch } from '../../lib/core/model/card';
import type { Density } from '../../lib/core/model/records';
import { Icon } from '../bits/icon';
import { PageView, type PageViewProps } from './page-view';
import { Results } from './results';
import { Unfinished, type UnfinishedEdit } from './unfinished';

export interface HomeProps extends PageViewProps {
  onDensity: (density: Density) => void;
  onUsualDensity: (density: Density) => void;
  query: string;
  onQuery: (query: string) => void;
  /** Undefined: not searched yet. */
  results: readonly Sketch[] | undefined;
  /** Begins a new card with this name. */
  onAdd: (name: string) => void;
  unfinished: readonly UnfinishedEdit[];
  onContinue: (key: string) => void;
  onForget: (key: string) => void;
  onLibrary: () => void;
  /** Absent where there is no page to stand beside. */
  onPanel?: (() => void) | undefined;
}

export function HomeMain(props: HomeProps) {
  const { page, query } = props;
  const date = page.kind === 'page' ? page.date?.value : undefined;
  if (query.trim() !== '') {
    return (
      <Results query={query} results={props.results} date={date} onOpen={props.onOpen} onAdd={props.onAdd} />
    );
  }
  return (
    <>
      <Unfinished edits={props.unfinished} onContinue={props.onContinue} onForget={props.onForget} />
      <PageView {...props} />
    </>
  );
}

export function HomeFoot(props: HomeProps) {
  return (
    <footer class="popup-foot">
      <button type="button" class="button is-quiet" onClick={() => props.onAdd('')}>
        <Icon name="plus" />
        {i18n.t('popup.add')}
      </button>
      {props.onPanel && (
        <button type="button" class="button is-quiet" onClick={props.onPanel}>
          {i18n.t('panel.open')}
        </button>
      )}
      <button type="button" class="button is-quiet" onClick={props.onLibrary}>
        {i18n.t('popup.library')}
        <Icon name="open" mirrored />
      </button>
    </footer>
  );
}
