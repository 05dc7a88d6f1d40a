import { describe, expect, it } from '@jest/globals';
import { CLOSING_FRAME, eventBody, eventFrame, heartbeatFrame, openingFrame } from './sse-frames.js';

describe('frames of an event stream', () => {
  it('end with an empty line, so that the next one stands alone', () => {
    const event = eventFrame(eventBody('sms.received', '{"text":"a"}'), 'id1');
    expect(event).toBe('event: sms.received\ndata: {"text":"a"}\nid: id1\n\n');
    for (const frame of [event, openingFrame('i'), openingFrame(null), heartbeatFrame('i'), CLOSING_FRAME]) {
      expect(frame.endsWith('\n\n')).toBe(true);
      expect(frame.slice(0, -2)).not.toContain('\n\n');
    }
  });

  it('dispatch nothing when they only say where the stream is', () => {
    for (const frame of [openingFrame('i'), heartbeatFrame('i'), CLOSING_FRAME]) expect(frame).not.toMatch(/^data:/m);
  });
});
