import type { ReactElement } from 'react';
import { count } from '../ui/format.ts';

/** How many rows are in the page at once: however many deployments there are, the browser draws this many. */
export const PAGE_SIZE = 50;

interface PagerProps {
  /** From 0. */
  page: number;
  total: number;
  onPage: (page: number) => void;
}

/** Earlier and later rows; nothing where all fit. */
export function Pager({ page, total, onPage }: PagerProps): ReactElement | null {
  const pages = Math.ceil(total / PAGE_SIZE);
  if (pages <= 1) return null;
  return (
    <nav className="pager" aria-label="Pages">
      <button type="button" className="secondary" disabled={page === 0} onClick={() => onPage(page - 1)}>
        Previous
      </button>
      <span>
        {count(page * PAGE_SIZE + 1)}–{count(Math.min(total, (page + 1) * PAGE_SIZE))} of {count(total)}
      </span>
      <button type="button" className="secondary" disabled={page >= pages - 1} onClick={() => onPage(page + 1)}>
        Next
      </button>
    </nav>
  );
}
