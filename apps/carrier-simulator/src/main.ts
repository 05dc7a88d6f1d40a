import { runService } from '#libs/service-kit';
import { carrierSimulator } from './simulator.service.js';

await runService(carrierSimulator);
