/** Exports with their data: which annotations, in which format, by which template. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Exports } from '../../../components/transfer/exports';
import type { TemplateState } from '../../../components/transfer/template-editor';
import { saidDate } from '../../../components/words/dates';
import { directionOf, isolated, textLanguage } from '../../../components/words/language';
import type { ExportFormat } from '../../../lib/core/exchange/formats';
import type { NotesBy } from '../../../lib/core/exchange/markdown';
import type { ReportWords } from '../../../lib/core/exchange/report';
import type { Base } from '../../../lib/services/base';
import type { Transfer } from '../../../lib/services/transfer';
import type { Surface } from '../../surface/open-surface';
import type { DoneLine } from '../../surface/use-done';
import { useBase } from '../use-base';
import { download } from './download';

const BY = { markdownPages: 'page', markdownPeople: 'person' } as const satisfies Partial<
  Record<ExportFormat, NotesBy>
>;

export function ExportPart(props: { surface: Surface; line: DoneLine; transfer: Transfer }) {
  const { surface, line, transfer } = props;
  const [query, setQuery] = useState('');
  const [busy, setBusy] = useState<ExportFormat>();
  const templates = useTemplates(surface, transfer);
  const { db } = surface.context;
  const count = useCallback(
    async (base: Base) =>
      query.trim() ? (await base.annotations.find(query)).length : db.annotations.count(),
    [query, db],
  );
  const fitting = useBase(surface, count);

  const write = async (format: ExportFormat) => {
    setBusy(format);
    try {
      const only = query.trim() ? new Set(await surface.base.annotations.find(query)) : undefined;
      const file = await transfer.write({ format, only, words: reportWords() });
      if ('kind' in file)
        return line.say(i18n.t('transfer.template.fault', { problem: isolated(file.sentence) }));
      download(file);
      line.say(i18n.t('transfer.export.saved', { name: isolated(file.name) }));
    } finally {
      setBusy(undefined);
    }
  };
  const setTemplate = async (format: ExportFormat, text: string | null) => {
    if (format !== 'markdownPages' && format !== 'markdownPeople') return;
    line.report(await transfer.setTemplate(BY[format], text), i18n.t('transfer.template.saved'));
  };
  return (
    <Exports
      query={query}
      onQuery={setQuery}
      fitting={fitting}
      busy={busy}
      onExport={(format) => void write(format)}
      templates={templates}
      onTemplate={(format, text) => void setTemplate(format, text)}
    />
  );
}

function useTemplates(surface: Surface, transfer: Transfer): Partial<Record<ExportFormat, TemplateState>> {
  const [templates, setTemplates] = useState<Partial<Record<ExportFormat, TemplateState>>>({});
  useEffect(() => {
    const load = async () =>
      setTemplates({
        markdownPages: await transfer.template('page'),
        markdownPeople: await transfer.template('person'),
      });
    void load();
    return surface.onChange(() => void load());
  }, [surface, transfer]);
  return templates;
}

function reportWords(): ReportWords {
  const language = textLanguage();
  return {
    language,
    direction: directionOf(language),
    title: i18n.t('transfer.report.title'),
    made: saidDate(new Date().toISOString().slice(0, 10)),
    tags: i18n.t('transfer.report.tags'),
    people: i18n.t('transfer.report.people'),
    relations: {
      contradicts: i18n.t('transfer.report.contradicts'),
      supports: i18n.t('transfer.report.supports'),
      'same-source': i18n.t('transfer.report.sameSource'),
    },
    sayDate: saidDate,
  };
}
