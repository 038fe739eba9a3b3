// The left rail: where one can go, where one is, when the register was last written.
import ExpandMore from '@mui/icons-material/ExpandMoreRounded';
import Brand from '@mui/icons-material/HealthAndSafetyRounded';
import Save from '@mui/icons-material/SaveOutlined';
import Tooltip from '@mui/material/Tooltip';
import { useState, type ReactNode } from 'react';
import { PanelIcon } from '../components/icons.tsx';
import type { RailEntry } from './rail-entries.ts';
import css from './rail.module.css';

export interface RailProps {
  entries: readonly RailEntry[];
  /** The present address, `/so-bo/huan-luyen/…`. */
  path: string;
  onGo: (to: string) => void;
  office: string;
  /** Two short lines at the foot: 'Đã ghi lúc 09:41', 'Sao lưu gần nhất 08:00'. */
  foot: readonly string[];
  collapsed: boolean;
  onCollapse: (collapsed: boolean) => void;
}

const within = (path: string, to: string) => path === to || path.startsWith(`${to}/`);

function Item({
  to,
  label,
  title,
  active,
  className,
  onGo,
  children,
}: {
  to: string;
  label: string;
  title?: string | undefined;
  active: boolean;
  className: string | undefined;
  onGo: (to: string) => void;
  children: ReactNode;
}) {
  const link = (
    <a
      href={`#${to}`}
      aria-label={label}
      aria-current={active ? 'page' : undefined}
      className={className}
      onClick={(event) => (event.preventDefault(), onGo(to))}
    >
      {children}
    </a>
  );
  return title ? (
    <Tooltip title={title} placement="right">
      {link}
    </Tooltip>
  ) : (
    link
  );
}

function Entry({ entry, path, collapsed, onGo }: { entry: RailEntry; path: string; collapsed: boolean; onGo: (to: string) => void }) {
  const [open, setOpen] = useState(true);
  const inside = within(path, entry.to);
  const active = inside && (!entry.children || collapsed);
  const Icon = (active && entry.iconFilled) || entry.icon;
  const home = entry.children?.[0]?.to ?? entry.to;
  /** The nearest of those that hold the address: a child may stand at the address of its parent. */
  const present = entry.children?.filter((child) => within(path, child.to)).toSorted((a, b) => b.to.length - a.to.length)[0];
  const go = entry.children && !collapsed ? () => setOpen(!open) : onGo;
  return (
    <li className={entry.number === 9 ? css.last : undefined}>
      <Item
        to={home}
        label={entry.label}
        title={collapsed ? `${entry.label} (Alt+${entry.number})` : undefined}
        active={active}
        className={css.item}
        onGo={go}
      >
        <Icon className={css.icon} aria-hidden />
        {!collapsed && <span className={css.label}>{entry.label}</span>}
        {!collapsed && entry.count !== undefined && <span className={css.count}>{entry.count}</span>}
        {!collapsed && entry.children && <ExpandMore className={css.chevron} data-open={open || undefined} aria-hidden />}
      </Item>
      {entry.children && open && !collapsed && (
        <ul>
          {entry.children.map((child) => (
            <li key={child.to}>
              <Item to={child.to} label={child.label} active={child === present} className={`${css.item} ${css.sub}`} onGo={onGo}>
                <span className={css.label}>{child.label}</span>
              </Item>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

export function Rail({ entries, path, onGo, office, foot, collapsed, onCollapse }: RailProps) {
  const collapse = collapsed ? 'Mở rộng thanh bên' : 'Thu gọn thanh bên';
  return (
    <nav className={css.rail} data-collapsed={collapsed || undefined} aria-label="Các phần của sổ">
      <div className={css.brand}>
        <span className={css.mark}>
          <Brand aria-hidden />
        </span>
        {!collapsed && (
          <span className={css.words}>
            <b>Sổ ATVSLĐ</b>
            <small>{office}</small>
          </span>
        )}
      </div>
      <ul className={css.list}>
        {entries.map((entry) => (
          <Entry key={entry.number} entry={entry} path={path} collapsed={collapsed} onGo={onGo} />
        ))}
      </ul>
      <div className={css.foot}>
        {!collapsed && <Save className={css.saved} aria-hidden />}
        {!collapsed && (
          <span className={css.words} role="status">
            {foot.map((line) => (
              <small key={line}>{line}</small>
            ))}
          </span>
        )}
        <Tooltip title={collapse} placement="right">
          <button
            type="button"
            className={css.collapse}
            aria-label={collapse}
            aria-expanded={!collapsed}
            onClick={() => onCollapse(!collapsed)}
          >
            <PanelIcon />
          </button>
        </Tooltip>
      </div>
    </nav>
  );
}
