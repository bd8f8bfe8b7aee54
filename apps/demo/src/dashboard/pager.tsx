import type { ReactElement } from 'react';
import { formatCount } from '../ui/format.ts';

/** The number of rows on one page. The limit keeps the browser fast for long lists. */
export const PAGE_SIZE = 50;

interface PagerProps {
  /** Zero-based. */
  page: number;
  total: number;
  onPage: (page: number) => void;
}

/** Buttons for the previous and next page. Renders nothing if all rows fit on one page. */
export function Pager({ page, total, onPage }: PagerProps): ReactElement | null {
  const pages = Math.ceil(total / PAGE_SIZE);
  if (pages <= 1) return null;
  return (
    <nav className="pager" aria-label="Pages">
      <button type="button" className="secondary" disabled={page === 0} onClick={() => onPage(page - 1)}>
        Previous
      </button>
      <span>
        {formatCount(page * PAGE_SIZE + 1)}–{formatCount(Math.min(total, (page + 1) * PAGE_SIZE))} of{' '}
        {formatCount(total)}
      </span>
      <button type="button" className="secondary" disabled={page >= pages - 1} onClick={() => onPage(page + 1)}>
        Next
      </button>
    </nav>
  );
}
