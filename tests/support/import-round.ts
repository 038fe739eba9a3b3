// One round of every call about imports: read, decided, written, looked at, taken back.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { uuidv7 } from '../../main/ids.ts';
import type { Register } from './register.ts';

export const importRound = async (register: Register): Promise<void> => {
  const { api, core } = register;
  const sheet = path.join(register.folder, 'nhap.csv');
  writeFileSync(
    sheet,
    '\ufeffSTT;Tên tổ chức;MST;Số công bố;Ngày công bố\r\n1;Đất Đỏ;6000999991;7/CB;21/02/2024\r\n2;Viện B;6000999993;8/CB;21/02/2024\r\n3;;;9/CB;x\r\n4;Viện B;6000999993;8/CB;22/02/2024\r\n',
  );
  for (const end of ['discard', 'commit'] as const) {
    const { token } = core.files.issue(sheet);
    const { sheets } = await api.excel.open({ file: token });
    const batch = uuidv7();
    await api.excel.stage({
      file: token,
      import: batch,
      sheets: sheets.map((one) => ({ name: one.name, register: 'monitoring' as const })),
    });
    for (const tab of ['all', 'attention', 'error'] as const) await api.excel.preview({ import: batch, tab });
    await api.excel.decide({ import: batch, positions: [1], decision: 'skip' });
    await api.excel.decide({ import: batch, positions: [1], decision: 'write' });
    await api.excel.decide({ import: batch, tab: 'all', decision: 'write', twin: 'last' });
    await api.excel.choose({ import: batch, position: 0, column: 'number', side: 'register' });
    await api.excel.choose({ import: batch, register: 'monitoring', column: 'number', side: 'file' });
    for (const side of ['register', 'file'] as const) await api.excel.choose({ import: batch, side });
    await api.excel[end]({ import: batch });
    if (end === 'discard') continue;
    await api.excel.imports({});
    await api.excel.imported({ import: batch });
    await api.excel.importedRows({ import: batch });
    await register.add('training', { name: 'Viện B', taxCode: '6000999993' });
    await api.excel.conflicts({ import: batch }, { job: uuidv7() });
    await register.undo();
    await api.excel.takeBack({ import: batch });
    await register.redo();
  }
};
