import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Loaded before a program (`node --import`): when it ends, it tells on file descriptor 3 how much memory it had at most.
if (isMainThread) {
  process.on('exit', () => {
    writeSync(3, String(process.resourceUsage().maxRSS * 1024));
  });
}
