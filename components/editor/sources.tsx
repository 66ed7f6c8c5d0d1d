/** Where a statement was read: lines that open into fields. */
import '../bits/clipped.css';
import { i18n } from '#i18n';
import { readDate } from '../../lib/core/edit/read-date';
import { isPartialDate } from '../../lib/core/model/date';
import type { Source } from '../../lib/core/model/entity';
import { saidDate } from '../words/dates';
import { TextField } from './field';
import { Line } from './line';

export function Sources(props: {
  /** Dotted path of the list. */
  path: string;
  sources: readonly Source[];
  onChange: (sources: Source[]) => void;
}) {
  const { sources, onChange } = props;
  const change = (at: number, changes: Source) =>
    onChange(sources.map((source, index) => (index === at ? { ...source, ...changes } : source)));
  return (
    <ul class="lines">
      {sources.map((source, at) => (
        <Line
          // Sources have no id: their place is all that tells them apart.
          key={at}
          path={`${props.path}.${at}`}
          name={i18n.t('editor.source')}
          onRemove={() => onChange(sources.filter((_, index) => index !== at))}
          shown={<SourceText source={source} />}
        >
          <SourceFields path={`${props.path}.${at}`} source={source} onChange={(c) => change(at, c)} />
        </Line>
      ))}
    </ul>
  );
}

function SourceFields(props: { path: string; source: Source; onChange: (changes: Source) => void }) {
  const { path, source, onChange } = props;
  return (
    <>
      <TextField
        label={i18n.t('editor.address')}
        path={`${path}.url`}
        value={source.url}
        dir="ltr"
        inputMode="url"
        settle={(typed) => typed.trim()}
        onInput={(url) => onChange({ url })}
      />
      <TextField
        label={i18n.t('editor.sourceTitle')}
        path={`${path}.title`}
        value={source.title}
        onInput={(title) => onChange({ title })}
      />
      <TextField
        label={i18n.t('editor.quote')}
        path={`${path}.quote`}
        value={source.quote}
        multiline
        onInput={(quote) => onChange({ quote })}
      />
      <TextField
        label={i18n.t('editor.seen')}
        path={`${path}.seen`}
        value={source.seen}
        dir="ltr"
        settle={readDate}
        hint={i18n.t('dates.example')}
        onInput={(seen) => onChange({ seen })}
      />
    </>
  );
}

/** Title or address, the day, and the first words of the quote. */
function SourceText({ source }: { source: Source }) {
  const title = source.title || hostOf(source.url) || i18n.t('editor.source');
  const seen = source.seen && isPartialDate(source.seen) ? saidDate(source.seen) : source.seen;
  return (
    <>
      <span class="line-text">
        <bdi>{title}</bdi>
        {source.quote && (
          <q class="faint clipped" dir="auto">
            {source.quote}
          </q>
        )}
      </span>
      {seen && <span class="line-aside">{seen}</span>}
    </>
  );
}

function hostOf(url: string | undefined): string | undefined {
  if (!url) return undefined;
  return URL.canParse(url) ? new URL(url).host : url;
}
