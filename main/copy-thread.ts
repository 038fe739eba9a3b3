// A thread that makes one copy of a register and ends.
import { workerData } from 'node:worker_threads';
import { copyRegister } from '../db/open.ts';
import type { CopyWanted } from './copies.ts';

const { file, reason, at } = workerData as CopyWanted;
copyRegister(file, reason, at);
