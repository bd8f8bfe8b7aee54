import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Pager } from './pager.tsx';
import type { PagedSearch } from './use-paged-search.ts';

interface ListPanelProps<T> {
  /** The name of the listed items: lowercase, plural. */
  itemsName: string;
  query: UseQueryResult<T[]>;
  paged: PagedSearch<T>;
  /** Shown next to the search field. */
  action?: ReactNode;
  /** Shown instead of the table if the list is empty. */
  empty: ReactNode;
  children: ReactNode;
}

/** A list with a search field and pages. Also shows the loading, error and empty states. */
export function ListPanel<T>({ itemsName, query, paged, action, empty, children }: ListPanelProps<T>): ReactElement {
  const { data, error, isPending, isFetching, refetch } = query;
  return (
    <>
      <div className="toolbar">
        <label className="search">
          <span className="hidden">Search {itemsName}</span>
          <input
            type="search"
            placeholder={`Search ${itemsName}`}
            value={paged.search}
            onChange={(event) => paged.setSearch(event.target.value)}
          />
        </label>
        <button type="button" className="secondary" onClick={() => refetch()} disabled={isFetching}>
          {isFetching && !isPending ? 'Refreshing…' : 'Refresh'}
        </button>
        {action}
      </div>
      {error && <ErrorNotice error={error} />}
      {isPending && !error && (
        <div className="skeleton" role="status">
          <span className="hidden">Loading {itemsName}…</span>
          {Array.from({ length: 6 }, (_, line) => (
            <div key={line} />
          ))}
        </div>
      )}
      {data && data.length === 0 && <div className="empty">{empty}</div>}
      {data && data.length > 0 && paged.total === 0 && (
        <div className="empty" role="status">
          No {itemsName} match “{paged.search}”.
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
