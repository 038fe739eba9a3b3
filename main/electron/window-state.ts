// Where the window stood last time, and where it may stand on the screens of today.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';

export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}
export interface WindowState extends Rectangle {
  maximized: boolean;
}

/** 1366×768 at 150 % scaling is 911×512 to the window: the smallest screen must still hold it. */
export const smallest = { width: 800, height: 480 };
const wanted = { width: 1360, height: 820 };

/**
 * `screens` are work areas in the window's own units, the main one first. A saved place is kept while its title
 * bar can be caught with the mouse (120×30 on some screen); else the window comes back to the middle of the main one.
 */
export function placeWindow(saved: WindowState | null, screens: readonly Rectangle[]): WindowState {
  const main = screens[0] ?? { x: 0, y: 0, ...wanted };
  const home = saved && screens.find((screen) => catchable(saved, screen));
  const screen = home ?? main;
  const width = Math.min(Math.max(saved?.width ?? wanted.width, smallest.width), screen.width);
  const height = Math.min(Math.max(saved?.height ?? wanted.height, smallest.height), screen.height);
  const maximized = saved?.maximized ?? (main.width <= wanted.width || main.height <= wanted.height);
  if (saved && home) return { x: saved.x, y: saved.y, width, height, maximized };
  const x = Math.round(screen.x + (screen.width - width) / 2);
  const y = Math.round(screen.y + (screen.height - height) / 2);
  return { x, y, width, height, maximized };
}

function catchable(window: Rectangle, screen: Rectangle): boolean {
  const wide = Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x);
  return wide >= 120 && window.y >= screen.y && window.y <= screen.y + screen.height - 30;
}

/** Null when there is none or it cannot be read: a lost window size is never worth a message. */
export function readWindowState(file: string): WindowState | null {
  try {
    const kept: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof kept !== 'object' || kept === null) return null;
    const { x, y, width, height, maximized } = kept as Record<string, unknown>;
    if (!isWhole(x) || !isWhole(y) || !isWhole(width) || !isWhole(height)) return null;
    return { x, y, width, height, maximized: maximized === true };
  } catch {
    return null;
  }
}

export function writeWindowState(file: string, state: WindowState): void {
  try {
    writeFileSync(`${file}.new`, JSON.stringify(state));
    renameSync(`${file}.new`, file);
  } catch {
    // A read-only or full disk: the window opens in the middle next time.
  }
}

const isWhole = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value);
