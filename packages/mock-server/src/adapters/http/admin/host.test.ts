import { describe, expect, it } from 'vitest';
import { isLoopbackAddress, isLoopbackHost, isLoopbackOrigin } from './host.ts';

describe('isLoopbackHost', () => {
  it.each(['localhost', 'LOCALHOST:4000', 'app.localhost', '127.0.0.1', '127.1.2.3:80', '[::1]', '[::1]:4000'])(
    'accepts %s',
    (host) => {
      expect(isLoopbackHost(host)).toBe(true);
    },
  );

  it.each(['', 'evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', '0.0.0.0', '[::]', '192.168.0.1'])(
    'rejects "%s"',
    (host) => {
      expect(isLoopbackHost(host)).toBe(false);
    },
  );
});

describe('isLoopbackAddress', () => {
  it.each(['::1', '127.0.0.1', '127.8.9.1', '::ffff:127.0.0.1'])('accepts %s', (address) => {
    expect(isLoopbackAddress(address)).toBe(true);
  });

  it.each(['', '::', '10.0.0.1', '::ffff:10.0.0.1', '1127.0.0.1', '2001:db8::1'])('rejects "%s"', (address) => {
    expect(isLoopbackAddress(address)).toBe(false);
  });
});

describe('isLoopbackOrigin', () => {
  it.each(['http://localhost:5173', 'https://127.0.0.1', 'http://[::1]:4000'])('accepts %s', (origin) => {
    expect(isLoopbackOrigin(origin)).toBe(true);
  });

  it.each(['', 'null', 'localhost', 'https://evil.example', 'file://localhost', 'http://localhost@evil.example'])(
    'rejects "%s"',
    (origin) => {
      expect(isLoopbackOrigin(origin)).toBe(false);
    },
  );
});
