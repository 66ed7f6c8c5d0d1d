/** What became of the words: numbers, negations and names first, then the whole passage with what went and what came. */
import './diff.css';
import { Fragment } from 'preact';
import { i18n } from '#i18n';
import { type Change, gravestFirst, wordDiff } from '../../lib/core/diff/word-diff';
import { isolated } from '../words/language';

export function Diff(props: {
  before: string;
  after: string;
  lang?: string | undefined;
  /** Known to stand in the passage. */
  names?: readonly string[] | undefined;
}) {
  const { before, after, lang, names } = props;
  const parts = wordDiff(before, after, { lang, names });
  const grave = gravestFirst(parts).flatMap((change) => said(change) ?? []);
  return (
    <div class="diff">
      {grave.length > 0 && (
        <ul class="diff-grave">
          {grave.map((line, at) => (
            <li key={`${at}`}>{line}</li>
          ))}
        </ul>
      )}
      <p class="diff-text" lang={lang} dir="auto">
        {parts.map((part, at) => {
          const key = `${at}`;
          if (part.kind === 'same') return <span key={key}>{part.text}</span>;
          return (
            <Fragment key={key}>
              {part.before && (
                <del>
                  <span class="unseen">{i18n.t('annotation.diff.gone')} </span>
                  {part.before}
                </del>
              )}
              {part.after && (
                <ins>
                  <span class="unseen">{i18n.t('annotation.diff.new')} </span>
                  {part.after}
                </ins>
              )}
            </Fragment>
          );
        })}
      </p>
    </div>
  );
}

/** In words, where it is one of the changes that nobody must miss. */
function said({ about, before, after }: Change): string | undefined {
  if (about === 'words') return undefined;
  const what = i18n.t(`annotation.diff.${about}`);
  const [gone, came] = [before.trim(), after.trim()];
  const values = { what, gone: isolated(gone), came: isolated(came) };
  if (gone && came) return i18n.t('annotation.diff.became', values);
  return gone ? i18n.t('annotation.diff.went', values) : i18n.t('annotation.diff.came', values);
}
