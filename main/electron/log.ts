// The door to electron-log: one file beside the register, for the person who helps; never names or numbers of people.
import { join } from 'node:path';
import electronLog from 'electron-log/main';

export const log = electronLog;

export function openLog(folder: string): void {
  log.transports.file.resolvePathFn = () => join(folder, 'logs', 'so-atvsld.log');
  log.transports.file.maxSize = 1_000_000;
  log.transports.file.level = 'info';
  log.errorHandler.startCatching({ showDialog: false });
}
