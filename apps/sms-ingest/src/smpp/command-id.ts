/** command_id of a response: that of its request, and this bit (SMPP 3.4, 5.1.2). */
export const RESPONSE_BIT = 0x8000_0000;

/** command_id values of what a session takes and sends (SMPP 3.4, 5.1.2.1). */
export const COMMAND = {
  bind_receiver: 0x01,
  deliver_sm: 0x05,
  unbind: 0x06,
  bind_transceiver: 0x09,
  enquire_link: 0x15,
  alert_notification: 0x102,
  generic_nack: RESPONSE_BIT,
} as const;
