import { describeOvertakenEvent } from '../testing/overtaken-event.adapter.js';

describeOvertakenEvent('embedded', {});
