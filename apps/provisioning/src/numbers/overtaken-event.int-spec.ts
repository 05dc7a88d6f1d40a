import { describeOvertakenEvent } from './overtaken-event.contract.js';

describeOvertakenEvent('embedded', {});
