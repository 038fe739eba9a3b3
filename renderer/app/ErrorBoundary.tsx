// Catches what breaks while drawing a page: the rest of the application goes on, and the clerk reads what to do.
import { Component, type ReactNode } from 'react';
import { Button } from '../components/Button.tsx';
import { EmptyState } from '../components/EmptyState.tsx';

interface Props {
  /** A new value (the address) tries again by itself. */
  resetKey?: string;
  children: ReactNode;
}

export class ErrorBoundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidUpdate(before: Props) {
    if (this.state.broken && before.resetKey !== this.props.resetKey) this.setState({ broken: false });
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <EmptyState
        title="Trang này gặp lỗi khi hiển thị"
        text="Dữ liệu đã ghi vẫn còn nguyên. Thử mở lại; nếu vẫn lỗi, chuyển sang phần khác và báo người quản trị."
      >
        <Button variant="filled" onClick={() => this.setState({ broken: false })}>
          Mở lại trang
        </Button>
      </EmptyState>
    );
  }
}
