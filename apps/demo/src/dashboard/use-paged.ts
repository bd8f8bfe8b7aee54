import { useDeferredValue, useMemo, useState } from 'react';
import { PAGE_SIZE } from './pager.tsx';

/** One page of what a search finds. */
export interface Paged<T> {
  search: string;
  setSearch: (search: string) => void;
  page: number;
  setPage: (page: number) => void;
  total: number;
  rows: readonly T[];
}

/** Searches and pages a list. Typing stays quick however long the list is: the search follows a moment later. */
export function usePaged<T>(items: readonly T[], textOf: (item: T) => string): Paged<T> {
  const [search, setSearch] = useState('');
  const [page, setPage] = useState(0);
  const wanted = useDeferredValue(search.trim().toLowerCase());
  const texts = useMemo(() => items.map((item) => textOf(item).toLowerCase()), [items, textOf]);
  const found = useMemo(
    () => (wanted === '' ? items : items.filter((_, index) => texts[index]?.includes(wanted))),
    [items, texts, wanted],
  );
  const last = Math.max(0, Math.ceil(found.length / PAGE_SIZE) - 1);
  const shown = Math.min(page, last);
  return {
    search,
    setSearch: (value) => {
      setSearch(value);
      setPage(0);
    },
    page: shown,
    setPage,
    total: found.length,
    rows: found.slice(shown * PAGE_SIZE, (shown + 1) * PAGE_SIZE),
  };
}
