// "Danh mục thẻ": a workbook with every tag of every register, what it means and how it is written in Word.
import type { documents } from '../../../preload/contract/documents.ts';
import { records } from '../../../preload/contract/records/index.ts';
import type { InputOf, OutputOf } from '../../../preload/contract/rpc.ts';
import type { Working } from '../../context.ts';
import { writeLists } from '../../office/list-workbook.ts';
import { tagsOfRegister } from './tag-values.ts';

const columns = [
  { label: 'Thẻ viết trong Word', kind: 'text', width: 300 },
  { label: 'Dùng ở', kind: 'text', width: 220 },
  { label: 'Ý nghĩa', kind: 'text', width: 420 },
] as const;

export const tagList = async (_: InputOf<typeof documents.tagList>, context: Working): Promise<OutputOf<typeof documents.tagList>> => {
  const sheets = Object.values(records).map((record) => {
    const { texts, lists } = tagsOfRegister(record.register);
    const loops = lists.flatMap((list) => [
      [`{#${list.tag}} … {/${list.tag}}`, 'Đầu và cuối một dòng của bảng', `${list.means}; dòng được lặp lại`],
      ...list.tags.map((one) => [`{${one.tag}}`, `Trong dòng {#${list.tag}}`, one.means]),
    ]);
    return {
      spec: {
        sheetName: record.label.slice(0, 31),
        title: 'DANH MỤC THẺ DÙNG TRONG MẪU VĂN BẢN',
        subtitle: [record.label, 'Thẻ viết đúng dấu và chữ hoa như dưới đây, trong dấu ngoặc nhọn'],
        columns,
      },
      rows: [...texts.map((one) => [`{${one.tag}}`, 'Ở bất kỳ đâu', one.means]), ...loops],
    };
  });
  const output = context.output('Danh mục thẻ.xlsx');
  const { rows } = await writeLists(sheets, output.path);
  return { token: output.token, name: output.name, rows };
};
