import { runService } from '#libs/service-kit';
import { provisioning } from './provisioning.service.js';

await runService(provisioning);
