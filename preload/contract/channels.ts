// The names of the wires between the slot and the main process; nothing else may cross.
export const channels = {
  invoke: 'bridge:invoke',
  cancel: 'bridge:cancel',
  event: 'bridge:event',
  file: 'bridge:file',
  save: 'bridge:save',
} as const;
