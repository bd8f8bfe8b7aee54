/** Sends the CPU time used so far, in seconds, to the parent process whenever it asks. */
export function reportCpuTime(): void {
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send?.((user + system) / 1e6);
  });
}
