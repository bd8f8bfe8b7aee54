import { useCallback, useEffect, useRef, useState } from 'react';
import { openConnection } from './open.ts';
import { presetTarget } from './preset.ts';
import type { Connection, Target } from './types.ts';

/** What the page knows of its connection. */
export type ConnectionState =
  | { readonly status: 'looking' }
  | { readonly status: 'none'; readonly error?: unknown }
  | { readonly status: 'opening' }
  | { readonly status: 'open'; readonly connection: Connection };

/** The one connection of the page. */
export function useConnection(): {
  state: ConnectionState;
  open: (target: Target) => void;
  close: () => void;
} {
  const [state, setState] = useState<ConnectionState>({ status: 'looking' });
  const current = useRef<Connection | undefined>(undefined);

  const close = useCallback(() => {
    current.current?.close();
    current.current = undefined;
    setState({ status: 'none' });
  }, []);

  const open = useCallback((target: Target) => {
    current.current?.close();
    current.current = undefined;
    setState({ status: 'opening' });
    openConnection(target).then(
      (connection) => {
        current.current = connection;
        setState({ status: 'open', connection });
      },
      (error: unknown) => setState({ status: 'none', error }),
    );
  }, []);

  useEffect(() => {
    let wanted = true;
    presetTarget().then((target) => {
      if (!wanted) return;
      if (target) open(target);
      else setState({ status: 'none' });
    });
    return () => {
      wanted = false;
    };
  }, [open]);

  return { state, open, close };
}
