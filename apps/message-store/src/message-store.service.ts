import type { ServiceDefinition } from '#libs/service-kit';
import { MessageStoreModule } from './message-store.module.js';
import { MessageStoreSettings } from './message-store.settings.js';

export const messageStore: ServiceDefinition<MessageStoreSettings> = {
  name: 'message-store',
  module: MessageStoreModule,
  settings: MessageStoreSettings,
};
