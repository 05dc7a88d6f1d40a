import { runService } from '#libs/service-kit';
import { smsIngest } from './sms-ingest.service.js';

await runService(smsIngest);
