import { lockHome } from './home-lock.js';
import { openHome } from './home.js';

/** Locks a home once it is told to, says whether it could, and holds it until it is killed. */
const home = openHome(String(process.argv[2]));
process.on('message', () => {
  try {
    lockHome(home);
    process.send?.('locked');
  } catch (error) {
    process.send?.(error instanceof Error ? error.message : String(error));
  }
});
process.send?.('ready');
