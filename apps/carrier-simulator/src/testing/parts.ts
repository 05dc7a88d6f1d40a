import type { Part } from '../smsc/part.js';

export function part(index: number): Part {
  return {
    ...{ id: `part-${index}`, messageId: `message-${index}`, seq: 1, total: 1 },
    fields: {
      ...{ source_addr_ton: 3, source_addr_npi: 0, source_addr: '24578' },
      ...{ dest_addr_ton: 1, dest_addr_npi: 1, destination_addr: '14155551234' },
      ...{ esm_class: 0, data_coding: 0, short_message: Buffer.from(`text ${index}`) },
    },
  };
}

export const partsTo = (count: number): Part[] => Array.from({ length: count }, (_, index) => part(index + 1));
