import { runService } from '#libs/service-kit';
import { messageStore } from './message-store.service.js';

await runService(messageStore);
