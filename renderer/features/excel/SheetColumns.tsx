// One sheet closely: its register, its heading rows as they stand in the sheet, and the table of columns.
import { useState } from 'react';
import { records } from '../../../preload/contract/records/index.ts';
import { sourceLabel, tickOf } from '../../../preload/contract/records/tick.ts';
import type { DateOrder } from '../../../preload/contract/excel.ts';
import type { RegisterName } from '../../../preload/contract/records/record.ts';
import { Checkbox } from '../../components/Checkbox.tsx';
import { Choice } from '../../components/Choice.tsx';
import { Field } from '../../components/Field.tsx';
import { assign, defaultsFor, keepOld, missingOf, oldColumns, takenCount, type SheetPlan } from './import-state.ts';
import { DayOrder } from './DayOrder.tsx';
import { SheetTop } from './SheetTop.tsx';
import type { Import } from './use-import.ts';
import css from './import.module.css';

const registers = Object.values(records).map(({ register, label }) => ({ value: register, label }));
const none = { value: '-', label: 'không nhập' };

export function SheetColumns({ plan, work }: { plan: SheetPlan; work: Import }) {
  const { found, register } = plan;
  const [rows, setRows] = useState(found.headerRows);
  const change = (next: (before: SheetPlan) => SheetPlan) => work.change(found.name, next);
  const options =
    register === ''
      ? [none]
      : [
          none,
          ...Object.entries(records[register].columns)
            .filter(([, column]) => !column.derived)
            .map(([value, { label }]) => ({ value, label })),
          ...found.columns.flatMap(({ column }) =>
            column !== null && tickOf(records[register], column)
              ? [{ value: column, label: sourceLabel(records[register], column) ?? '' }]
              : [],
          ),
        ];
  const missing = missingOf(plan);
  const old = oldColumns(plan);
  const turnOld = (index: number) =>
    change((before) => ({
      ...before,
      keepText: before.keepText.includes(index) ? before.keepText.filter((one) => one !== index) : [...before.keepText, index],
    }));
  const read = old.filter(({ index }) => !plan.keepText.includes(index));
  const setOrder = (index: number, order: DateOrder) =>
    change((before) => ({ ...before, orders: { ...before.orders, [String(index)]: order } }));
  const pickRegister = (next: RegisterName | '') =>
    next !== '' &&
    next !== register &&
    void work.readAgain({ name: found.name, register: next, headerRows: rows.length > 0 ? rows : undefined });
  const pickRows = (next: number[]) => {
    setRows(next);
    if (next.length > 0 && register !== '') void work.readAgain({ name: found.name, register, headerRows: next });
  };
  return (
    <section className={css.columns} aria-label={`Cột của trang ${found.name}`}>
      <div className={css.columnsHead}>
        <Field label="Nhập vào sổ">
          <Choice value={register} options={registers} placeholder="Chọn sổ" onChange={pickRegister} />
        </Field>
        {defaultsFor(plan).map(([name, column]) => (
          <Field key={name} label={`${column.label}, cho cả trang`}>
            <Choice
              value={String(plan.defaults[name] ?? '')}
              options={column.choices.map(({ code, label }) => ({ value: code, label }))}
              clearable={column.required ? undefined : 'để trống'}
              onChange={(value) => change((before) => ({ ...before, defaults: { ...before.defaults, [name]: value || null } }))}
            />
          </Field>
        ))}
      </div>
      <SheetTop plan={plan} rows={rows} onRows={pickRows} />
      {found.columns.length === 0 && (
        <p className={css.noHeading} role="status">
          Chưa thấy dòng tiêu đề cột trên trang này. Chọn sổ, rồi đánh dấu dòng có tên các cột; nếu trang không phải danh sách thì bỏ qua.
        </p>
      )}
      <h3 className={css.tableTitle} hidden={found.columns.length === 0}>
        Cột đã nhận{' '}
        <span>
          {takenCount(plan)} / {found.columns.length}
        </span>
        {missing.length > 0 && <em role="status">Còn thiếu: {missing.join(', ')}</em>}
      </h3>
      {old[0] && (
        <div className={css.oldFonts}>
          <Checkbox
            checked={read.length === old.length || (read.length > 0 && 'some')}
            onClick={() => change((before) => keepOld(before, read.length > 0))}
          >
            {old[0].label}: đổi {(read.length > 0 ? read : old).reduce((sum, { cells }) => sum + cells, 0).toLocaleString('vi')} ô sang
            Unicode
          </Checkbox>
        </div>
      )}
      <table className={css.mapping} hidden={found.columns.length === 0}>
        <thead>
          <tr>
            <th scope="col">Cột trong tệp</th>
            <th scope="col">Vài ô đầu</th>
            {old.length > 0 && (
              <th scope="col" data-font>
                Phông cũ
              </th>
            )}
            <th scope="col">Cột trong sổ</th>
          </tr>
        </thead>
        <tbody>
          {found.columns.map(({ index, header, samples, oldFont, dates }) => {
            const column = plan.columns[String(index)] ?? null;
            const kept = oldFont && plan.keepText.includes(index);
            const words = kept ? oldFont.before : samples.join(' · ');
            return (
              <tr key={index} data-off={column === null || undefined}>
                <th scope="row">
                  {header || `Cột ${index + 1}`}
                  {column && dates?.question && (
                    <DayOrder
                      column={header || `cột ${index + 1}`}
                      sample={dates.sample}
                      question={dates.question}
                      order={plan.orders[String(index)] ?? dates.order}
                      onOrder={(order) => setOrder(index, order)}
                    />
                  )}
                </th>
                <td title={words}>{words || '–'}</td>
                {old.length > 0 && (
                  <td data-font>
                    {oldFont && column && (
                      <Checkbox checked={!kept} onClick={() => turnOld(index)}>
                        <span className="visually-hidden">Đổi phông cũ của {header || `cột ${index + 1}`}, </span>
                        {oldFont.cells.toLocaleString('vi')} ô
                      </Checkbox>
                    )}
                  </td>
                )}
                <td>
                  <Choice
                    small
                    label={`Cột trong sổ cho ${header || `cột ${index + 1}`}`}
                    value={column ?? '-'}
                    options={options}
                    onChange={(value) => change((before) => assign(before, index, value === '-' || value === '' ? null : value))}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
