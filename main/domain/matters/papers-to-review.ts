// Papers to be looked at again: training bodies whose notices are late or lacking (NQ 66.18/2026 Phụ lục I.4 B.III), numbers that stand twice.
import type { NoticeFinding } from '../notices/notice-findings.ts';
import { type Offer, weights } from './matter.ts';
import { counted } from './short-day.ts';

export interface ReviewFacts {
  /** Bodies with something late or lacking, by name. */
  bodies: readonly { name: string; findings: readonly NoticeFinding[] }[];
  /** Numbers that stand twice with one issuer, and the first pair. */
  twins: { numbers: number; first: { number: string; one: { name: string }; other: { name: string } } | null };
}

export const papersToReview: Offer<ReviewFacts> = ({ bodies, twins }) => {
  const [body] = bodies;
  const [finding] = body?.findings ?? [];
  const { numbers, first: twin } = twins;
  return [
    ...(body && finding
      ? [
          {
            key: 'late-notices',
            topic: 'notice' as const,
            title: `Nhắc ${counted(bodies.length)} tổ chức huấn luyện thông báo chậm hoặc thiếu`,
            why: `${body.name}: ${finding.words}`,
            basis: finding.source,
            due: bodies.flatMap((one) => one.findings.flatMap(({ by }) => by ?? [])).toSorted()[0] ?? null,
            weight: weights.breach,
            verb: 'Mở danh sách',
            count: bodies.length,
            opens: { path: '/cap-phep/ra-soat' },
          },
        ]
      : []),
    ...(twin
      ? [
          {
            key: 'twin-numbers',
            topic: 'missing' as const,
            title: `Xem lại ${counted(numbers)} số giấy bị ghi hai lần`,
            why: `${twin.number}: ${twin.one.name}; ${twin.other.name}`,
            basis: '',
            due: null,
            weight: weights.books,
            verb: 'Xem lại',
            count: numbers,
            opens: { path: '/cap-phep/ra-soat?muc=so-giay' },
          },
        ]
      : []),
  ];
};
