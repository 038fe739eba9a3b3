// The names of pressed keys, and whether an input method is at work; free of the window, so that both can be tested.

export interface PressedKeys {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/** True while an input method composes a letter; no handler may act then. */
export const isComposing = (event: { isComposing?: boolean; keyCode?: number }) => event.isComposing === true || event.keyCode === 229;

/** The pressed keys in the order Ctrl+Alt+Shift+key, letters in capitals, digits by their place on the keyboard. */
export function keysOf(event: PressedKeys): string {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1];
  const control = event.ctrlKey || event.metaKey;
  const key = (control || event.altKey ? (digit ?? letter) : undefined) ?? (event.key.length === 1 ? event.key.toUpperCase() : event.key);
  const printed = event.key.length === 1 && !control && !event.altKey;
  return [control && 'Ctrl', event.altKey && 'Alt', event.shiftKey && !printed && 'Shift', key].filter(Boolean).join('+');
}
