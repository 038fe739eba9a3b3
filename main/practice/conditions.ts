// Owns the made-up people, devices and premises of providers: most suffice, some lack, two share a person and a device.
import { bodiesOn } from '../../db/queries/conditions.ts';
import { insertRows } from '../../db/queries/rows.ts';
import type { Transacting } from '../../db/schema.ts';
import { addDays, addMonths, addYears } from '../domain/dates/plain-date.ts';
import { uuidv7 } from '../ids.ts';
import { newKey, seal } from '../rows/personal.ts';
import { type Chance, chanceOf } from './chance.ts';
import { newCccd } from './identity.ts';
import { newDoctor, newPerson } from './people.ts';

type Cell = string | number | null;
type Line = Record<string, Cell>;
type Body = Awaited<ReturnType<typeof bodiesOn>>[number];

interface Heap {
  chance: Chance;
  today: string;
  person: Line[];
  person_key: Line[];
  service_person: Line[];
  service_device: Line[];
  service_premises: Line[];
}

const inForce = ['VALID', 'NOTIFIED', 'DECLARED', 'SUSPENDED'];
/** Percent of the bodies about whom somebody has entered something. */
const told: Record<string, number> = { 'technical-inspection': 80, training: 45, 'self-training': 35, monitoring: 60, 'health-exam': 30 };

const newSoul = (heap: Heap, name?: string): string => {
  const { chance, today } = heap;
  const { name: own, sex } = newPerson(chance);
  const born = addDays(addYears(today, -chance.whole(26, 58)), -chance.whole(0, 360));
  const id = uuidv7();
  const key = newKey();
  heap.person.push({ id, name: name ?? own, birth_date: born, cccd: seal(newCccd(chance, born, sex), key) });
  heap.person_key.push({ person_id: id, key });
  return id;
};

/** Indefinite, long, or in few cases too short; some end soon. */
const contract = ({ chance, today }: Heap): Line => {
  const way = chance.weighted([
    ['open', 46],
    ['long', 38],
    ['soon', 8],
    ['brief', 8],
  ] as const);
  const from = addDays(today, -chance.whole(way === 'brief' ? 20 : 320, way === 'brief' ? 90 : 1500));
  if (way === 'open') return { contract_kind: 'indefinite', contract_from: from, contract_to: null };
  if (way === 'brief') return { contract_kind: 'fixed', contract_from: from, contract_to: addDays(addMonths(from, 6), -1) };
  const to = way === 'soon' ? addDays(today, chance.whole(3, 50)) : addDays(today, chance.whole(120, 900));
  return { contract_kind: 'fixed', contract_from: way === 'soon' ? addYears(to, -2) : from, contract_to: to };
};

const join = (heap: Heap, body: Body, duties: string, more: Line = {}, soul = newSoul(heap)): void =>
  void heap.service_person.push({ id: uuidv7(), service_id: body.service, person_id: soul, duties, ...contract(heap), ...more });

const certificate = ({ chance, today }: Heap): Line => {
  const until = addDays(today, chance.happens(8) ? -chance.whole(5, 200) : chance.whole(100, 1700));
  return { certificate_number: `${chance.whole(100, 990)}/KĐV`, certificate_issued_on: addYears(until, -5), certificate_expires_on: until };
};

const deviceNames: Record<string, readonly string[]> = {
  'technical-inspection': ['Bơm thử thủy lực', 'Máy siêu âm chiều dày', 'Tải trọng thử', 'Máy đo điện trở', 'Áp kế mẫu', 'Máy kinh vĩ'],
  monitoring: ['Máy đo tiếng ồn', 'Máy đo bụi', 'Máy đo vi khí hậu', 'Máy đo ánh sáng', 'Bơm lấy mẫu khí', 'Máy đo rung'],
};

const device = (heap: Heap, body: Body, scope: string | null, more: Line = {}): void => {
  const { chance, today } = heap;
  const until = addDays(today, chance.happens(10) ? -chance.whole(3, 120) : chance.whole(20, 360));
  heap.service_device.push({
    id: uuidv7(),
    service_id: body.service,
    name: chance.pick(deviceNames[body.kind] ?? []),
    serial: `${chance.pick(['SN', 'TB', 'KD'])}-${chance.digits(5)}`,
    scope,
    from_on: addDays(today, -chance.whole(200, 1800)),
    calibrated_on: addYears(until, -1),
    calibrated_until: until,
    ...more,
  });
};

const place = ({ chance, today, service_premises }: Heap, body: Body, kind: string, area: number): void => {
  const rent = chance.happens(45);
  service_premises.push({
    id: uuidv7(),
    service_id: body.service,
    kind,
    area,
    tenure: rent ? 'rent' : 'own',
    from_on: addDays(today, -chance.whole(300, 2000)),
    to_on: rent ? addDays(today, chance.happens(12) ? chance.whole(5, 50) : chance.whole(200, 1200)) : null,
  });
};

const trainers = (heap: Heap, body: Body): void => {
  const { chance } = heap;
  const need = body.class === 'A' ? 2 : 4;
  for (let at = 0; at < need + chance.whole(chance.happens(20) ? -1 : 0, 2); at += 1)
    join(heap, body, 'TRAINER', {
      subjects: chance.pick(['LAW,THEORY', 'PRACTICE', 'LAW,PRACTICE']),
      degree: chance.pick(['Đại học', 'Thạc sĩ']),
    });
  place(heap, body, 'classroom', chance.whole(40, 160));
  if ((body.lines ?? '').split(',').includes('G2'))
    place(heap, body, 'practice', chance.happens(15) ? chance.whole(180, 290) : chance.whole(300, 620));
};

const inspectors = (heap: Heap, body: Body): void => {
  const { chance, today } = heap;
  const lines = (body.lines ?? '').split(',').filter((line) => line !== '');
  join(heap, body, 'INSPECTOR,TECHNICAL_HEAD', {
    ...certificate(heap),
    scope: lines.join(','),
    practice_since: addYears(today, -(chance.happens(6) ? 1 : chance.whole(3, 14))),
  });
  for (let at = 0; at < chance.whole(1, 4); at += 1)
    join(heap, body, 'INSPECTOR', {
      ...certificate(heap),
      scope: (chance.happens(70) ? lines : chance.some(lines, Math.max(1, lines.length - 1))).join(','),
      practice_since: addYears(today, -chance.whole(1, 9)),
    });
  for (const line of lines) if (!chance.happens(5)) device(heap, body, line);
  place(heap, body, 'office', chance.whole(60, 220));
};

const others = (heap: Heap, body: Body): void => {
  const { chance } = heap;
  if (body.kind === 'health-exam') {
    const soul = newSoul(heap, newDoctor(chance));
    const paper: Line = chance.happens(70) ? { certificate_number: `${chance.whole(10, 400)}/CCBNN` } : {};
    join(heap, body, 'DOCTOR', paper, soul);
    return;
  }
  join(heap, body, 'MONITORING_HEAD', { degree: 'Đại học' });
  for (let at = 0; at < chance.whole(1, 4); at += 1) join(heap, body, 'MONITOR');
  for (let at = 0; at < chance.whole(2, 5); at += 1) device(heap, body, null);
  place(heap, body, 'laboratory', chance.whole(40, 200));
};

/** The first inspector and the first device of one body are entered at the next as well, later. */
const share = (heap: Heap, bodies: readonly Body[]): void => {
  const [first, second] = bodies;
  const person = heap.service_person.find((row) => row.service_id === first?.service);
  const owned = heap.service_device.find((row) => row.service_id === first?.service);
  if (!second || !person || !owned) return;
  const from = addDays(heap.today, -90);
  const scope = (second.lines ?? '').split(',')[0] ?? '';
  const shared = { ...certificate(heap), scope, contract_kind: 'indefinite', contract_from: from, contract_to: null };
  join(heap, second, 'INSPECTOR', shared, String(person.person_id));
  heap.service_device.push({ ...owned, id: uuidv7(), service_id: second.service, scope, from_on: from });
};

/** Fills the providers in force; the same register and day give the same facts. */
export const fillConditions = async (db: Transacting, today: string): Promise<void> => {
  const heap: Heap = {
    chance: chanceOf(44_2016),
    today,
    person: [],
    person_key: [],
    service_person: [],
    service_device: [],
    service_premises: [],
  };
  const bodies = (await bodiesOn(db, today, 'untold')).filter((one) => inForce.includes(one.status ?? ''));
  const chosen = bodies.filter((body) => heap.chance.happens(told[body.kind] ?? 0));
  for (const body of chosen)
    (body.kind === 'technical-inspection' ? inspectors : body.kind.endsWith('training') ? trainers : others)(heap, body);
  share(
    heap,
    chosen.filter((body) => body.kind === 'technical-inspection' && body.lines !== null),
  );
  for (const table of ['person', 'person_key', 'service_person', 'service_device', 'service_premises'] as const)
    await insertRows(db, table, heap[table]);
};
