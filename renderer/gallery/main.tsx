// The gallery: every part with made-up rows, for looking at while developing; never built into the application.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '../app/App.tsx';
import type { Frame } from '../app/Shell.tsx';
import { ListGallery } from './ListGallery.tsx';
import { RecordGallery, WizardGallery } from './RecordGallery.tsx';
import { StatesGallery } from './StatesGallery.tsx';
import { Stub } from './Stub.tsx';

const asked = new URLSearchParams(location.search);

const useFrame = (): Frame => ({
  today: '2026-11-23',
  office: 'Hội đồng tỉnh Đắk Lắk',
  user: { name: 'Trần Thu Hằng', role: 'Thư ký Hội đồng' },
  foot: ['Đã ghi lúc 09:41', 'Sao lưu gần nhất 08:00'],
  undo: { label: 'xóa 3 tổ chức', run: () => undefined },
  practice: asked.has('practice'),
  counts: { '/ban-lam-viec': 9 },
});

const pages = [
  { path: '/so-bo/:register', component: ListGallery },
  { path: '/so-bo/:register/:id', component: RecordGallery },
  { path: '/nhap', component: WizardGallery },
  { path: '/cai-dat', component: StatesGallery },
  ...['/ban-lam-viec', '/cap-phep', '/kiem-tra', '/hoi-dong', '/ke-hoach-224', '/tai-nan', '/bao-cao'].map((path) => ({
    path,
    component: Stub,
  })),
];

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <App pages={pages} home="/so-bo/training" useFrame={useFrame} />
    </StrictMode>,
  );
