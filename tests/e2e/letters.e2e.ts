// Every letter of the province's names is drawn by the faces that come along, never by whatever the PC happens to have.
import { expect, test } from '../support/app.ts';

/** Vietnamese with its tones, and the letters of Ê Đê and M'Nông, four of which have no single code point. */
const letters = [
  ...'aáàảãạăắằẳẵặâấầẩẫậbcdđeéèẻẽẹêếềểễệghiíìỉĩịklmnoóòỏõọôốồổỗộơớờởỡợpqrstuúùủũụưứừửữựvxyýỳỷỹỵ',
  ...'AÁÀẢÃẠĂẮẰẲẴẶÂẤẦẨẪẬBCDĐEÉÈẺẼẸÊẾỀỂỄỆGHIÍÌỈĨỊKLMNOÓÒỎÕỌÔỐỒỔỖỘƠỚỜỞỠỢPQRSTUÚÙỦŨỤƯỨỪỬỮỰVXYÝỲỶỸỴ',
  ...'ƀčĕĭñŏŭƁČĔĬÑŎŬ0123456789',
  'ê̆',
  'ô̆',
  'ơ̆',
  'ư̆',
  'Ê̆',
  'Ô̆',
  'Ơ̆',
  'Ư̆',
];

test('draws every letter of Vietnamese, Ê Đê and M’Nông with its own faces, and digits of one width', async ({ app }) => {
  const { page } = app;
  await expect(page.locator('#root')).not.toBeEmpty();
  await page.evaluate(async (all) => {
    const board = document.createElement('p');
    board.id = 'letters';
    for (const letter of all) board.append(Object.assign(document.createElement('span'), { textContent: letter }));
    document.body.append(board);
    await document.fonts.ready;
  }, letters);
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: '#letters span' });
  expect(nodeIds.length).toBe(letters.length);
  const foreign: string[] = [];
  for (const [at, nodeId] of nodeIds.entries()) {
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    if (fonts.length === 0 || fonts.some((font) => !font.isCustomFont))
      foreign.push(`${letters[at]} (${fonts.map((font) => font.familyName).join(', ')})`);
  }
  expect(foreign).toEqual([]);
  const widths = await page
    .locator('#letters span')
    .evaluateAll((spans) => spans.filter((span) => /^\d$/.test(span.textContent)).map((span) => span.getBoundingClientRect().width));
  expect(new Set(widths).size).toBe(1);
});
