import { StreamReader, waitFor } from '#libs/testing';

/**
 * A client of `GET /v1/events`, once the stream's first frame is there.
 * @param lastId to go on from
 * @throws Error unless it is answered with a stream
 */
export async function openEventStream(baseUrl: string, key: string, lastId = ''): Promise<StreamReader> {
  const stream = await StreamReader.open(new URL('/v1/events', baseUrl).href, {
    authorization: `Bearer ${key}`,
    ...(lastId === '' ? {} : { 'last-event-id': lastId }),
  });
  const { status, headers } = stream.response;
  if (status !== 200 || headers.get('content-type')?.startsWith('text/event-stream') !== true) {
    await stream.end();
    throw new Error(`no stream: ${status} ${stream.text}`);
  }
  stream.lastId = lastId;
  await waitFor('the first frame', () => stream.text.includes('\n\n'));
  return stream;
}
