import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Pager } from './pager.tsx';
import type { Paged } from './use-paged.ts';

interface ListPanelProps<T> {
  /** What is listed, in the plural and lower case. */
  what: string;
  query: UseQueryResult<T[]>;
  paged: Paged<T>;
  /** Beside the search. */
  action?: ReactNode;
  /** Instead of the table where there is nothing. */
  empty: ReactNode;
  children: ReactNode;
}

/** A list with its search and pages, and what stands there while it loads, when it fails and when it is empty. */
export function ListPanel<T>({ what, query, paged, action, empty, children }: ListPanelProps<T>): ReactElement {
  const { data, error, isPending, isFetching, refetch } = query;
  return (
    <>
      <div className="toolbar">
        <label className="search">
          <span className="hidden">Search {what}</span>
          <input
            type="search"
            placeholder={`Search ${what}`}
            value={paged.search}
            onChange={(event) => paged.setSearch(event.target.value)}
          />
        </label>
        <button type="button" className="secondary" onClick={() => refetch()} disabled={isFetching}>
          {isFetching && !isPending ? 'Reading…' : 'Reload'}
        </button>
        {action}
      </div>
      {error && <ErrorNotice error={error} />}
      {isPending && !error && (
        <div className="skeleton" role="status">
          <span className="hidden">Reading {what}…</span>
          {Array.from({ length: 6 }, (_, line) => (
            <div key={line} />
          ))}
        </div>
      )}
      {data && data.length === 0 && <div className="empty">{empty}</div>}
      {data && data.length > 0 && paged.total === 0 && (
        <div className="empty" role="status">
          No {what} match “{paged.search}”.
        </div>
      )}
      {data && paged.total > 0 && (
        <>
          {children}
          <Pager page={paged.page} total={paged.total} onPage={paged.setPage} />
        </>
      )}
    </>
  );
}
