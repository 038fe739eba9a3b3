// The chart of a card of the year, drawn by Chart.js in our palette: bars with their numbers beside them, no axis to read them off.
import { BarController, BarElement, CategoryScale, Chart, LinearScale, type Plugin } from 'chart.js';
import { Bar } from 'react-chartjs-2';
import { type Token, usePalette } from '../../app/chart-palette.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

export interface Series {
  label: string;
  token: Token;
  values: readonly number[];
}

interface YearChartProps {
  /** What the whole chart says, for whoever cannot see it. */
  label: string;
  categories: readonly string[];
  series: readonly Series[];
  /** Bars to the right, their words above them; else upright with their words below. */
  lying?: boolean;
}

const number = (value: number) => value.toLocaleString('vi');
const letters = (size: number, weight = 400) => `${weight} ${size}px ${getComputedStyle(document.body).fontFamily}`;

/** Shortened to the room that it has. */
const fitted = (context: CanvasRenderingContext2D, text: string, room: number): string => {
  if (context.measureText(text).width <= room) return text;
  let length = text.length;
  while (length > 1 && context.measureText(`${text.slice(0, length)}…`).width > room) length -= 1;
  return `${text.slice(0, length).trimEnd()}…`;
};

/** Numbers at the ends of the bars; of lying bars also their words, above them. */
const directLabels = (colour: (token: Token) => string, lying: boolean): Plugin<'bar'> => ({
  id: 'direct-labels',
  afterDatasetsDraw: (chart) => {
    const { ctx: context, chartArea: area, data } = chart;
    context.save();
    for (const [place, { data: values }] of data.datasets.entries())
      for (const [at, bar] of chart.getDatasetMeta(place).data.entries()) {
        const value = Number(values[at]);
        if (lying && place === 0) {
          context.font = letters(12);
          context.fillStyle = colour('text');
          context.textAlign = 'left';
          context.textBaseline = 'bottom';
          context.fillText(fitted(context, String(data.labels?.[at] ?? ''), area.width), area.left, bar.y - 8 * data.datasets.length);
        }
        if (value === 0 && !lying) continue;
        context.font = letters(11.5, 500);
        context.fillStyle = colour(value === 0 ? 'text-3' : 'text');
        context.textAlign = lying ? 'left' : 'center';
        context.textBaseline = lying ? 'middle' : 'bottom';
        context.fillText(number(value), lying ? bar.x + 5 : bar.x, lying ? bar.y : bar.y - 3);
      }
    context.restore();
  },
});

export function YearChart({ label, categories, series, lying = false }: YearChartProps) {
  const colour = usePalette();
  const most = Math.max(1, ...series.flatMap((one) => one.values));
  const datasets = series.map(({ label: name, token, values }) => ({
    label: name,
    data: [...values],
    backgroundColor: colour(token),
    borderRadius: 3,
    maxBarThickness: lying ? 12 : 26,
    barPercentage: 0.9,
    categoryPercentage: lying ? 0.4 : 0.72,
  }));
  const ticks = { color: colour('text-2'), font: { size: 11.5, family: getComputedStyle(document.body).fontFamily } };
  const words = { border: { display: false }, grid: { display: false }, ticks: { ...ticks, autoSkip: false, maxRotation: 0 } };
  // A little more than the longest bar, for the number at its end.
  const values = { display: false, min: 0, max: most * 1.14 };
  return (
    <Bar
      key={`${lying}`}
      role="img"
      aria-label={label}
      data={{ labels: [...categories], datasets }}
      plugins={[directLabels(colour, lying)]}
      options={{
        animation: false,
        responsive: true,
        maintainAspectRatio: false,
        events: [],
        indexAxis: lying ? 'y' : 'x',
        layout: { padding: lying ? { top: 8, right: 4 } : { top: 4 } },
        scales: lying ? { x: values, y: { ...words, display: false } } : { x: words, y: values },
      }}
    />
  );
}
