// Owns the figures of the council: proposals for an agenda from a full register, read from nothing and again.
import { createCore } from '../../main/core.ts';
import { uuidv7 } from '../../main/ids.ts';
import { person } from './big-register.ts';
import { type Figure, measured } from './measure.ts';

/** The proposals of a meeting over this register; the desk's facts are read anew for each day asked. */
export const meetingFigures = async (file: string, rows: number): Promise<Figure[]> => {
  const core = await createCore({ file, ...person });
  const ask = async (name: string, input: unknown) => {
    const reply = await core.invoke({ name: `meetings.${name}`, input });
    if (!reply.ok) throw new Error(reply.error.message);
    return reply.value;
  };
  const term = uuidv7();
  const meeting = uuidv7();
  await ask('saveTerm', { id: term, version: null, name: 'Hội đồng', symbol: 'HĐ', from: '2025-01-01', seal: 'own' });
  await ask('saveMeeting', {
    id: meeting,
    version: null,
    kind: 'regular',
    title: 'Họp Hội đồng',
    on: '2026-12-09',
    starts: '14:00',
    ends: '17:00',
    place: 'Phòng họp A',
  });
  const size = `sổ ${rows.toLocaleString('vi-VN')} dòng`;
  const fresh = await measured(`Đề xuất chương trình họp đọc mới, ${size}`, 5, (run) =>
    ask('proposals', { meeting, asOf: `2026-11-${String(10 + (run % 15)).padStart(2, '0')}` }),
  );
  const again = await measured(`Đề xuất chương trình họp, ${size}`, 9, () => ask('proposals', { meeting }));
  await core.close();
  return [fresh, again];
};
