import Type from 'typebox';
import { AccountIdField, NumberIdField } from './fields.js';

/**
 * The dispatcher's finding that a webhook is to be disabled: gone (410), or failing for days. Key: number_id. Made by
 * webhook-dispatcher; read by provisioning, which ignores it when the number's revision has moved on.
 */
export const WebhookDisabled = Type.Object({
  number_id: NumberIdField,
  account_id: AccountIdField,
  revision: Type.Integer({ minimum: 1 }),
  reason: Type.Union([Type.Literal('gone'), Type.Literal('failing')]),
});
export type WebhookDisabled = Type.Static<typeof WebhookDisabled>;
