// A page of the gallery that shows nothing but its emptiness.
import { EmptyState } from '../components/EmptyState.tsx';

export const Stub = () => (
  <EmptyState title="Chưa có tổ chức nào" text="Nhập danh sách đang có từ Excel, kể cả tệp phông cũ, hoặc thêm từng tổ chức." />
);
