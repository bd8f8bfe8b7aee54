import { useCallback, useEffect, useRef, useState } from 'react';
import { initialTarget } from './initial-target.ts';
import { openConnection } from './open-connection.ts';
import type { Connection, Target } from './types.ts';

/** The state of the page's connection. */
export type ConnectionState =
  | { readonly status: 'initializing' }
  | { readonly status: 'disconnected'; readonly error?: unknown }
  | { readonly status: 'connecting' }
  | { readonly status: 'connected'; readonly connection: Connection };

/** Manages the page's single connection. Connects to the initial target, if there is one. */
export function useConnection(): {
  state: ConnectionState;
  connect: (target: Target) => void;
  disconnect: () => void;
} {
  const [state, setState] = useState<ConnectionState>({ status: 'initializing' });
  const current = useRef<Connection | undefined>(undefined);

  const disconnect = useCallback(() => {
    current.current?.close();
    current.current = undefined;
    setState({ status: 'disconnected' });
  }, []);

  const connect = useCallback((target: Target) => {
    current.current?.close();
    current.current = undefined;
    setState({ status: 'connecting' });
    openConnection(target).then(
      (connection) => {
        current.current = connection;
        setState({ status: 'connected', connection });
      },
      (error: unknown) => setState({ status: 'disconnected', error }),
    );
  }, []);

  useEffect(() => {
    let mounted = true;
    initialTarget().then((target) => {
      if (!mounted) return;
      if (target) connect(target);
      else setState({ status: 'disconnected' });
    });
    return () => {
      mounted = false;
    };
  }, [connect]);

  return { state, connect, disconnect };
}
