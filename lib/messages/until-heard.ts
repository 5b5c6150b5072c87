/** So long is waited before a message is sent again, in milliseconds. */
const PAUSES = [100, 300, 900];

/** What browsers say when nobody was there to hear a message. */
const UNHEARD = /Receiving end does not exist/;

/**
 * Sends a message until it is heard, a few times: Firefox loses those that come in the moment in which a background ends.
 * What was not heard has done nothing, so nothing is done twice.
 * @throws what the answer is, if it is an error; and that nobody was there, if nobody ever was
 */
export async function untilHeard<Answer>(send: () => Promise<Answer>): Promise<Answer> {
  for (const pause of PAUSES) {
    try {
      return await send();
    } catch (error) {
      if (!UNHEARD.test(String(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return send();
}
