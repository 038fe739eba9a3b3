// Keeps practice and real register apart: a file opens only as what it was made to be.
import { existsSync } from 'node:fs';
import { openForReading } from '../../db/open.ts';
import { type Mark, markOf } from '../../db/queries/practice.ts';
import { refusedByRule } from '../errors.ts';

const markAt = async (file: string): Promise<Mark> => {
  if (!existsSync(file)) return 'new';
  const connection = openForReading(file);
  try {
    return await markOf(connection.db);
  } finally {
    await connection.close();
  }
};

/** Looks before anything is opened for writing: the wrong file is neither copied nor migrated. */
export const refuseOtherKind = async (file: string, practice: 'yes' | 'no'): Promise<void> => {
  const mark = await markAt(file);
  if (practice === 'yes' && mark === 'real')
    throw refusedByRule('Tệp này là sổ thật, không mở được ở chế độ thực hành. Hãy bỏ --demo, hoặc chọn thư mục khác.');
  if (practice === 'no' && mark === 'practice')
    throw refusedByRule('Tệp này là sổ thực hành với dữ liệu dựng sẵn, không mở được như sổ thật. Hãy mở với --demo, hoặc chọn tệp khác.');
};
