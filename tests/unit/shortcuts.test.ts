// How pressed keys are named, and that an input method is left alone.
import { describe, expect, it } from 'vitest';
import { isComposing, keysOf } from '../../renderer/app/key-names.ts';

const key = (key: string, code: string, held: Partial<Record<'ctrlKey' | 'altKey' | 'shiftKey', boolean>> = {}) =>
  keysOf({ key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });

describe('the name of pressed keys', () => {
  it.each([
    [key('k', 'KeyK', { ctrlKey: true }), 'Ctrl+K'],
    [key('Z', 'KeyZ', { ctrlKey: true, shiftKey: true }), 'Ctrl+Shift+Z'],
    [key('1', 'Digit1', { altKey: true }), 'Alt+1'],
    [key('?', 'Slash', { shiftKey: true }), '?'],
    [key('F2', 'F2'), 'F2'],
    [key('Escape', 'Escape'), 'Escape'],
    [key('ư', 'KeyZ', { ctrlKey: true }), 'Ctrl+Z'],
    [key('n', 'KeyN', { altKey: true }), 'Alt+N'],
  ])('%s is %s', (got, wanted) => expect(got).toBe(wanted));

  it('nothing acts while a letter is being composed', () => {
    expect(isComposing({ isComposing: true })).toBe(true);
    expect(isComposing({ keyCode: 229 })).toBe(true);
    expect(isComposing({ keyCode: 75 })).toBe(false);
  });
});
