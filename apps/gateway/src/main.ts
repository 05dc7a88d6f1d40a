import { runService } from '#libs/service-kit';
import { GATEWAY } from './gateway.service.js';

await runService(GATEWAY);
