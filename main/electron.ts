// Shell 1: the desktop application; everything it does is in electron/.
import { runApp } from './electron/life.ts';
import { startCore } from './core-pool.ts';

void runApp(startCore);
