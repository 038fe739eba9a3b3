// What a new meeting is called, and the frame of its agenda before anything was put on it.

/** "Họp Hội đồng kỳ giữa năm 2026": the customary two of a year; others count on. */
export const proposedTitle = (kind: string, on: string, past: readonly { kind: string; on: string }[]): string => {
  const year = on.slice(0, 4);
  if (kind === 'dialogue') return `Hội nghị đối thoại về an toàn, vệ sinh lao động năm ${year}`;
  const before = past.filter((one) => one.kind === kind && one.on.slice(0, 4) === year && one.on < on).length;
  if (kind === 'extraordinary') return `Họp bất thường của Hội đồng${before === 0 ? '' : `, lần ${before + 1}`} năm ${year}`;
  const month = Number(on.slice(5, 7));
  return month >= 11
    ? `Họp Hội đồng kỳ cuối năm ${year}`
    : month >= 4 && month <= 7
      ? `Họp Hội đồng kỳ giữa năm ${year}`
      : `Họp Hội đồng kỳ ${before + 1} năm ${year}`;
};

export interface FrameItem {
  kind: 'opening' | 'review' | 'matter' | 'discussion' | 'closing';
  title: string;
  presenter: 'chair' | 'secretary' | 'standing';
  minutes: number;
}

/** `review`: words of the item under which unfinished conclusions come back; null where there are none. */
export const frameOf = (kind: string, review: string | null): FrameItem[] => [
  {
    kind: 'opening',
    title: kind === 'dialogue' ? 'Khai mạc, giới thiệu các bên đối thoại' : 'Khai mạc, giới thiệu đại biểu',
    presenter: 'secretary',
    minutes: 5,
  },
  ...(review === null ? [] : [{ kind: 'review' as const, title: review, presenter: 'standing' as const, minutes: 20 }]),
  ...(kind === 'dialogue'
    ? [
        { kind: 'matter' as const, title: 'Ý kiến của đại diện người lao động, công đoàn', presenter: 'chair' as const, minutes: 45 },
        { kind: 'matter' as const, title: 'Ý kiến của đại diện người sử dụng lao động', presenter: 'chair' as const, minutes: 45 },
      ]
    : []),
  { kind: 'discussion', title: 'Thảo luận', presenter: 'chair', minutes: 45 },
  { kind: 'closing', title: 'Kết luận của chủ tọa', presenter: 'chair', minutes: 15 },
];
