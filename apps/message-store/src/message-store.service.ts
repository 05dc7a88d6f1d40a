import { acceptHttp2, type ServiceDefinition } from '#libs/service-kit';
import { MessageStoreModule } from './message-store.module.js';
import { MessageStoreSettings } from './message-store.settings.js';

export const messageStore: ServiceDefinition<MessageStoreSettings> = {
  name: 'message-store',
  module: MessageStoreModule,
  settings: MessageStoreSettings,
  servesWithoutEventLog: true,
  // Thousands of polls and streams are held open here: over HTTP/1.1 each would take a connection.
  configure: acceptHttp2,
};
