import { describe, expect, it } from '@jest/globals';
import { openHome } from './home.js';
import { LaunchError } from './launch-error.js';

describe('openHome', () => {
  it.each(['/proc/meisim/home', '/dev/null/home'])('says that %s cannot be written, and does not hang', (folder) => {
    expect(() => openHome(folder)).toThrow(LaunchError);
    expect(() => openHome(folder)).toThrow(/^MEISIM_HOME: .+ cannot be written \(.*E(NOENT|NOTDIR)/);
  });
});
