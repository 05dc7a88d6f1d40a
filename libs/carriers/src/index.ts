export type { Carrier, Es2PlusCarrier, HttpCarrier, ReceivingSlot, SmppCarrier } from './carrier.js';
export { loadCarriersFile, loadCarriersWithoutSecrets, parseCarriers } from './carriers-file.js';
export { unreadableFiles } from './unreadable-files.js';
