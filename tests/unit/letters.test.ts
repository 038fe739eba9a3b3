// The letters of the house: the official layout of each, tags that its registers know, and a word for what it is written for.
import { describe, expect, it } from 'vitest';
import { fillPaper, tagsIn } from '../../main/domain/papers/fill.ts';
import { purposeOf } from '../../main/domain/papers/letter-ids.ts';
import { letterTemplates } from '../../main/domain/papers/letter-templates.ts';
import { layOut } from '../../main/domain/papers/page.ts';
import { writeDocx } from '../../main/office/docx.ts';
import { layoutFaults } from '../../main/office/docx-check.ts';
import { knownTags, tagsOfRegister } from '../../main/features/documents/tag-values.ts';
import { records } from '../../preload/contract/records/index.ts';
import type { RegisterName } from '../../preload/contract/records/record.ts';
import { texts } from '../support/a-letter.ts';

const letters = letterTemplates.map((template) => [template.name, template] as const);

describe.each(letters)('%s', (_, template) => {
  it('keeps the official layout when it is filled, ends "./." and says who receives it', async () => {
    const register = template.registers[0] as RegisterName;
    const { texts: words, lists } = tagsOfRegister(register);
    const values = {
      texts: { ...Object.fromEntries(words.map(({ tag }) => [tag, `[${tag}]`])), ...texts },
      lists: Object.fromEntries(
        lists.map((list) => [
          list.tag,
          [1, 2].map((at) => Object.fromEntries(list.tags.map(({ tag }) => [tag, tag === 'STT' ? String(at) : tag]))),
        ]),
      ),
    };
    const { paper, missing } = fillPaper(template.paper, values);
    expect(missing).toEqual([]);
    expect(JSON.stringify(paper)).not.toMatch(/\{[^"]*[\p{L}]+\}/u);
    expect(await layoutFaults(writeDocx([layOut(paper)], template.name))).toEqual([]);
    expect(paper.recipients.at(-1)).toMatch(/^Lưu: VT/);
  });
  it('uses only tags that every one of its registers knows', () => {
    for (const register of template.registers)
      expect([...tagsIn(template.paper)].filter((tag) => !knownTags(register as RegisterName).has(tag))).toEqual([]);
  });
  it('has a word for what it is written for, and an id of its own', () => {
    expect(purposeOf(template.id)).not.toBe('');
    expect(letterTemplates.filter((one) => one.id === template.id)).toHaveLength(1);
  });
});

it('names each tag once for a register', () => {
  for (const { register } of Object.values(records)) {
    const { texts: words, lists } = tagsOfRegister(register);
    const names = [...words, ...lists].map(({ tag }) => tag);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  }
});
