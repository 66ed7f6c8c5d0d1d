/** The steps of one import, from the chosen file to the line that says what was done. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { InterruptedLine } from '../../../components/transfer/interrupted';
import { counted } from '../../../components/words/counted';
import { isolated } from '../../../components/words/language';
import { addressKey } from '../../../lib/core/document/address';
import type { ImportFault } from '../../../lib/core/exchange/fault';
import { CAUTIOUS, type Decisions } from '../../../lib/core/exchange/plan';
import { newId } from '../../../lib/core/model/id';
import type { Applied, Begun, Imports } from '../../../lib/services/import';
import { type Plan, planImport } from '../../../lib/services/import-plan';
import { type ImportContent, readImport } from '../../../lib/services/import-read';
import type { Surface } from '../../surface/open-surface';
import type { DoneLine } from '../../surface/use-done';

export type Stage =
  | { kind: 'idle' }
  | { kind: 'reading' | 'writing'; name: string; done: number; total: number }
  | { kind: 'refused'; name: string; fault: ImportFault }
  | { kind: 'form'; begun: Begun; content: ImportContent; plan: Plan; decisions: Decisions };

const IDLE: Stage = { kind: 'idle' };

export function useImport({
  surface,
  line,
  imports,
}: {
  surface: Surface;
  line: DoneLine;
  imports: Imports;
}) {
  const [stage, setStage] = useState<Stage>(IDLE);
  const [interrupted, setInterrupted] = useState<InterruptedLine[]>([]);
  const running = useRef(new AbortController());
  const { db } = surface.context;

  const look = useCallback(async () => setInterrupted(await imports.interrupted()), [imports]);
  useEffect(() => {
    void look();
    // What is being written goes on in pieces; leaving the page ends it as a death would, and it can go on later.
    return () => running.current.abort();
  }, [look]);

  /** The signal of what begins now; what ran before is over. */
  const started = () => {
    running.current.abort();
    running.current = new AbortController();
    return running.current.signal;
  };

  async function read(begun: Begun, decisions: Decisions): Promise<void> {
    const signal = started();
    const { name, bytes } = begun;
    const onProgress = (done: number, total: number) => {
      if (!signal.aborted) setStage({ kind: 'reading', name, done, total });
    };
    onProgress(0, 0);
    const content = await readImport(bytes, {
      documentOf: addressKey,
      at: surface.context.now().toISOString(),
      onProgress,
    });
    if (signal.aborted) return;
    if (content.kind !== 'content') return setStage({ kind: 'refused', name, fault: content });
    const plan = await planImport(db, content.records, onProgress);
    if (!signal.aborted) setStage({ kind: 'form', begun, content, plan, decisions });
  }

  async function begin(file: File): Promise<void> {
    line.say('');
    setStage({ kind: 'reading', name: file.name, done: 0, total: 0 });
    let bytes: Uint8Array;
    try {
      bytes = new Uint8Array(await file.arrayBuffer());
    } catch {
      // The browser says no more than that it cannot be read.
      return setStage({ kind: 'refused', name: file.name, fault: { kind: 'unreadable' } });
    }
    await read({ job: newId(), name: file.name, bytes }, CAUTIOUS);
  }

  async function goOn(id: string): Promise<void> {
    const job = await imports.job(id);
    if (job) await read({ job: id, name: job.name, bytes: job.bytes }, job.decisions as Decisions);
  }

  async function go(): Promise<void> {
    if (stage.kind !== 'form') return;
    const { begun, content, plan, decisions } = stage;
    const { name } = begun;
    const signal = started();
    if (content.pack !== undefined) {
      setStage({ kind: 'writing', name, done: 0, total: 0 });
      const answer = await surface.base.packs.install(content.pack);
      if (line.report(answer, i18n.t('library.packs.didInstall', { title: isolated(name) }))) setStage(IDLE);
      else setStage(stage);
      return;
    }
    const onProgress = (done: number, total: number) => setStage({ kind: 'writing', name, done, total });
    onProgress(0, 0);
    let applied: Applied;
    try {
      applied = await imports.apply(plan, decisions, begun, { onProgress, signal });
    } catch (error) {
      // What is in stays in, and is offered as an import that was interrupted.
      setStage(IDLE);
      line.say(i18n.t('transfer.done.broken'));
      throw error;
    } finally {
      await look();
    }
    if (applied.kind === 'stale') {
      line.say(i18n.t('transfer.done.stale'));
      return read(begun, decisions);
    }
    say(applied);
    setStage(IDLE);
  }

  function say(applied: Exclude<Applied, { kind: 'stale' }>): void {
    if (applied.kind === 'stopped') {
      const text = counted('transfer.done.stopped', applied.written);
      line.say(applied.why === 'full' ? `${i18n.t('transfer.done.full')} ${text}` : text);
      return;
    }
    const { written, left, job } = applied;
    const kept = left.length > 0 ? ` ${counted('transfer.done.left', left.length)}` : '';
    line.say(`${counted('transfer.done.imported', written)}${kept}`, written > 0 ? [job] : []);
  }

  async function takeBack(job: string): Promise<void> {
    line.report(await imports.takeBack(job, line.onProgress), i18n.t('editor.undone'));
    await look();
  }

  async function leave(job: string): Promise<void> {
    await imports.leave(job);
    await look();
  }

  function decide(decisions: Decisions): void {
    if (stage.kind === 'form') setStage({ ...stage, decisions });
  }

  /** While it is being written, the piece that is under way is finished first. */
  function stop(): void {
    running.current.abort();
    if (stage.kind !== 'writing') setStage(IDLE);
  }

  return { stage, interrupted, begin, goOn, takeBack, leave, decide, go, stop };
}
