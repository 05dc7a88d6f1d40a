import type { StartedPlatform } from './platform.js';

const NEW_DEMO =
  'The demo key of the last start is unknown here (revoked, or another database): this is a new demo account.';

/** What one reads once the platform runs: where it is, the demo keys, and three calls to try. */
export function welcome({ dev, hasNewDemo }: StartedPlatform, devJsonPath: string): string {
  const auth = `-H 'Authorization: Bearer ${dev.api_key}'`;
  const json = `-H 'Content-Type: application/json'`;
  return `
MeiSIM is running.${hasNewDemo ? `\n${NEW_DEMO}` : ''}

  Gateway        ${dev.gateway_url}   (API documentation: ${dev.gateway_url}/docs)
  API key        ${dev.api_key}
  Test API key   ${dev.test_api_key}
  API secret     ${dev.api_secret}   (signs webhooks)
  All addresses  ${devJsonPath}

Try it: a number, an SMS to it, and the code in the SMS.

  ID=$(curl -s ${dev.gateway_url}/v1/numbers/provision ${auth} ${json} -d '{}' \\
    | sed 's/.*"id":"\\(num_[^"]*\\)".*/\\1/'); echo "$ID"
  curl -s ${dev.gateway_url}/v1/sandbox/messages ${auth} ${json} \\
    -d "{\\"number_id\\":\\"$ID\\",\\"from\\":\\"24578\\",\\"text\\":\\"Your code is 583921\\"}"
  curl -s "${dev.gateway_url}/v1/numbers/$ID/messages?wait=10" ${auth}

Ctrl-C stops it.
`;
}
