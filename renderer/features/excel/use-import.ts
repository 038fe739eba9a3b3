// The road of one import: file → columns → preview → written; each step one call of the core.
import { useEffect, useRef, useState } from 'react';
import { api, useJob } from '../../api.ts';
import { lastCommand } from '../../app/undo-steps.ts';
import { toast } from '../../app/toasts.ts';
import { bridge } from '../../bridge.ts';
import type { OutputOf } from '../../../preload/contract/rpc.ts';
import type { excel, SheetChoice } from '../../../preload/contract/excel.ts';
import type { RegisterName } from '../../../preload/contract/records/record.ts';
import { choiceOf, keepOld, planOf, type SheetPlan } from './import-state.ts';
import { troubleOf } from '../../app/job-words.ts';

export type Step = 'file' | 'columns' | 'preview' | 'done';
export interface Opened extends OutputOf<typeof excel.open> {
  token: string;
}
export interface Written extends OutputOf<typeof excel.commit> {
  /** Of the import. */
  id: string;
  command: string | null;
}

export function useImport(register: RegisterName | null) {
  const job = useJob();
  const [step, setStep] = useState<Step>('file');
  const [busy, setBusy] = useState<'file' | 'stage' | 'commit' | null>(null);
  const [fileName, setFileName] = useState('');
  const [opened, setOpened] = useState<Opened | null>(null);
  const [plans, setPlans] = useState<SheetPlan[]>([]);
  /** Kinds of repairs that are not made. */
  const [off, setOff] = useState<string[]>([]);
  const [staged, setStaged] = useState<string | null>(null);
  const [written, setWritten] = useState<Written | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);

  const live = useRef<string | null>(null);
  useEffect(() => {
    live.current = staged;
  });
  // What was staged and not written holds personal numbers: it goes when the wizard is left.
  useEffect(() => () => void (live.current && api.excel.discard({ import: live.current }).catch(() => undefined)), []);

  const attempt = async (kind: typeof busy, work: () => Promise<void>) => {
    setTrouble(null);
    setBusy(kind);
    try {
      await work();
    } catch (error) {
      const words = troubleOf(error);
      setTrouble(words);
      if (words === null) toast(kind === 'file' ? 'Đã hủy, chưa đọc tệp nào' : 'Đã hủy, sổ không thay đổi gì');
    } finally {
      setBusy(null);
    }
  };
  const chooseFile = (file: File) =>
    attempt('file', async () => {
      setFileName(file.name);
      const { token } = await bridge.fileToken(file);
      const answer = await job.run((call) => api.excel.open({ file: token, register }, call));
      setOpened({ ...answer, token });
      setPlans(answer.sheets.map(planOf));
      setOff([]);
      setStep('columns');
    });
  /** The sheet is looked at again with another register or other heading rows. */
  const readAgain = (choice: SheetChoice) =>
    attempt('file', async () => {
      if (!opened) return;
      const answer = await job.run((call) => api.excel.open({ file: opened.token, register, choices: [choice] }, call));
      const again = answer.sheets.find((sheet) => sheet.name === choice.name);
      if (again)
        setPlans((before) =>
          before.map((plan) => (plan.found.name === choice.name ? { ...planOf(again), wanted: true, register: choice.register } : plan)),
        );
    });
  const stage = (wanted = plans, without = off) =>
    attempt('stage', async () => {
      if (!opened) return;
      const id = staged ?? crypto.randomUUID();
      await job.run((call) => api.excel.stage({ file: opened.token, import: id, sheets: wanted.flatMap(choiceOf), off: without }, call));
      setPlans(wanted);
      setOff(without);
      setStaged(id);
      setStep('preview');
    });
  const commit = () =>
    attempt('commit', async () => {
      if (!staged) return;
      const result = await job.run((call) => api.excel.commit({ import: staged }, call));
      setStaged(null);
      setWritten({ ...result, id: staged, command: await lastCommand().catch(() => null) });
      setStep('done');
    });
  const restart = () => {
    if (staged) void api.excel.discard({ import: staged }).catch(() => undefined);
    setStaged(null);
    setOpened(null);
    setPlans([]);
    setWritten(null);
    setTrouble(null);
    setStep('file');
  };
  return {
    step,
    busy,
    fileName,
    opened,
    plans,
    staged,
    written,
    trouble,
    progress: job.progress,
    cancel: job.cancel,
    change: (name: string, next: (plan: SheetPlan) => SheetPlan) =>
      setPlans((before) => before.map((plan) => (plan.found.name === name ? next(plan) : plan))),
    chooseFile,
    readAgain,
    stage: () => stage(),
    /** Text of old fonts stays as in the file, or is read into Unicode again; the preview is made anew. */
    keepOldText: (keep: boolean) => stage(plans.map((plan) => keepOld(plan, keep))),
    /** One kind of repair is made or not; the file is read anew. */
    turnRepair: (kind: string) => stage(plans, off.includes(kind) ? off.filter((one) => one !== kind) : [...off, kind]),
    commit,
    restart,
    back: () => (setTrouble(null), setStep('columns')),
  };
}
export type Import = ReturnType<typeof useImport>;
