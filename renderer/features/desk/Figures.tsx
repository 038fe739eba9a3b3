// The four figures of the desk: services in standing, papers that end, people trained, what is still lacking.
import type { desk } from '../../../preload/contract/desk.ts';
import type { OutputOf } from '../../../preload/contract/rpc.ts';
import { Bone } from '../../components/Skeleton.tsx';
import { SegmentBar, TimeBars } from './charts.tsx';
import { captionOf, numberOf, segmentsOf, sumsOf } from './figure-sums.ts';
import { FigureCard } from './FigureCard.tsx';
import css from './desk.module.css';

type AllFigures = OutputOf<typeof desk.show>['figures'];

/** Months in which a paper is called expiring. */
const nearMonths = 2;
const titles = ['Dịch vụ đang hoạt động', 'Hết hạn trong 12 tháng tới', 'Người được huấn luyện', 'Còn thiếu'];

export function Figures({ figures }: { figures: AllFigures | undefined }) {
  if (!figures)
    return (
      <div className={css.figures} aria-busy="true">
        {titles.map((title) => (
          <section key={title} className={css.figure} aria-label={title}>
            <header>
              <h2>{title}</h2>
            </header>
            <Bone width="40%" />
          </section>
        ))}
      </div>
    );
  const { services, endings, training, shortages } = figures;
  const months = sumsOf(endings);
  const standing = sumsOf(services);
  const trained = sumsOf(training);
  const lacking = sumsOf(shortages);
  const said = (sums: typeof standing) => sums.map((one) => `${one.label}: ${one.n}`).join(', ');
  return (
    <div className={css.figures}>
      <FigureCard
        title={titles[0]!}
        figure={services}
        unit={`/ ${numberOf(services.all)}`}
        chart={<SegmentBar label={said(standing)} segments={segmentsOf(standing)} whole={services.all} />}
        foot={captionOf(standing) || (services.all > 0 ? 'Tất cả đang đủ giấy tờ' : 'Chưa có đơn vị nào')}
      />
      <FigureCard
        title={titles[1]!}
        figure={endings}
        unit="giấy"
        corner="Hết hạn trong tháng"
        beside
        chart={<TimeBars label={said(months)} bars={months.map(({ id, n }, at) => ({ id, n, near: at < nearMonths }))} />}
        foot={
          <>
            <span>Tháng này {numberOf(months[0]?.n ?? 0)}</span>
            <span>đến {months.at(-1)?.label}</span>
          </>
        }
      />
      <FigureCard
        title={titles[2]!}
        figure={training}
        unit={`/ ${numberOf(training.all)} người`}
        chart={<SegmentBar label={said(trained)} segments={segmentsOf(trained)} whole={training.all} />}
        foot={captionOf(trained) || (training.all > 0 ? 'Tất cả còn hạn' : 'Chưa có người nào')}
      />
      <FigureCard
        title={titles[3]!}
        figure={shortages}
        unit="lượt đơn vị"
        corner="Thiếu gì"
        chart={<SegmentBar label={said(lacking)} segments={segmentsOf(lacking)} whole={shortages.all} />}
        foot={
          lacking
            .filter((one) => one.n > 0)
            .map((one) => `${numberOf(one.n)} ${one.label.toLocaleLowerCase('vi')}`)
            .join(' · ') || 'Không thiếu gì'
        }
      />
    </div>
  );
}
