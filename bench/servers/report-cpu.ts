/** Replies to each message of the parent process with the processor time used so far, in seconds. */
export function reportCpu(): void {
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send?.((user + system) / 1e6);
  });
}
