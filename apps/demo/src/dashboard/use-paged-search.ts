import { useDeferredValue, useMemo, useState } from 'react';
import { PAGE_SIZE } from './pager.tsx';

/** The current page of the items that match a search. */
export interface PagedSearch<T> {
  search: string;
  setSearch: (search: string) => void;
  /** Zero-based. */
  page: number;
  setPage: (page: number) => void;
  /** The number of matching items. */
  total: number;
  rows: readonly T[];
}

/**
 * Searches a list and splits the matches into pages. The search is deferred, so that typing stays responsive for long lists.
 *
 * @param searchText returns the text of an item to search in
 */
export function usePagedSearch<T>(items: readonly T[], searchText: (item: T) => string): PagedSearch<T> {
  const [search, setSearch] = useState('');
  const [page, setPage] = useState(0);
  const term = useDeferredValue(search.trim().toLowerCase());
  const lowercased = useMemo(() => items.map((item) => searchText(item).toLowerCase()), [items, searchText]);
  const matches = useMemo(
    () => (term === '' ? items : items.filter((_, index) => lowercased[index]?.includes(term))),
    [items, lowercased, term],
  );
  const lastPage = Math.max(0, Math.ceil(matches.length / PAGE_SIZE) - 1);
  const currentPage = Math.min(page, lastPage);
  return {
    search,
    setSearch: (value) => {
      setSearch(value);
      setPage(0);
    },
    page: currentPage,
    setPage,
    total: matches.length,
    rows: matches.slice(currentPage * PAGE_SIZE, (currentPage + 1) * PAGE_SIZE),
  };
}
