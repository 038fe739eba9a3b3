// The two small charts of the desk, drawn by Chart.js in our palette: one bar of segments, one bar per month.
import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import { Bar } from 'react-chartjs-2';
import { type Token, usePalette } from '../../app/chart-palette.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

export interface Segment {
  id: string;
  n: number;
  token: Token;
}

const still = { animation: false, responsive: true, maintainAspectRatio: false } as const;

/** Parts of a whole beside each other; `label` says them for whoever cannot see. */
export function SegmentBar({ label, segments, whole }: { label: string; segments: readonly Segment[]; whole: number }) {
  const colour = usePalette();
  const shown = segments.filter((one) => one.n > 0);
  const rest = Math.max(0, whole - shown.reduce((sum, one) => sum + one.n, 0));
  const parts = rest > 0 || shown.length === 0 ? [...shown, { id: 'rest', n: rest || 1, token: 'surface-3' as const }] : shown;
  const datasets = parts.map(({ n, token }, at) => ({
    data: [n],
    backgroundColor: colour(token),
    borderColor: colour('surface'),
    borderWidth: { top: 0, bottom: 0, left: at === 0 ? 0 : 1, right: 0 },
    borderSkipped: false as const,
    barThickness: 8,
    borderRadius: {
      topLeft: at === 0 ? 4 : 0,
      bottomLeft: at === 0 ? 4 : 0,
      topRight: at === parts.length - 1 ? 4 : 0,
      bottomRight: at === parts.length - 1 ? 4 : 0,
    },
  }));
  const max = parts.reduce((sum, one) => sum + one.n, 0);
  return (
    <Bar
      role="img"
      aria-label={label || 'Chưa có gì để vẽ'}
      data={{ labels: [''], datasets }}
      options={{
        ...still,
        events: [],
        indexAxis: 'y',
        scales: { x: { display: false, stacked: true, min: 0, max }, y: { display: false, stacked: true } },
      }}
    />
  );
}

/** One bar per month; what lies further off is grey. */
export function TimeBars({ label, bars }: { label: string; bars: readonly { id: string; n: number; near: boolean }[] }) {
  const colour = usePalette();
  const dataset = {
    data: bars.map((one) => one.n),
    backgroundColor: bars.map((one) => colour(one.near ? 'near-bar' : 'ended-bar')),
    borderRadius: 2,
    barPercentage: 0.84,
    categoryPercentage: 1,
    minBarLength: 2,
  };
  return (
    <Bar
      role="img"
      aria-label={label || 'Chưa có gì để vẽ'}
      data={{ labels: bars.map((one) => one.id), datasets: [dataset] }}
      options={{ ...still, events: [], scales: { x: { display: false }, y: { display: false, min: 0 } } }}
    />
  );
}
