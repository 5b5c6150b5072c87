import type { CDPSession } from '@playwright/test';
import type { browser as chromeApi } from 'wxt/browser';
import type { ChromiumBrowser } from './chromium.ts';

declare const chrome: typeof chromeApi;

/** The popup as the toolbar opens it, over the page in front. Playwright does not list it; the debugger does. */
export class ToolbarPopup {
  private constructor(
    private readonly debug: CDPSession,
    private readonly sessionId: string,
  ) {}

  static async open({ context, backstage }: ChromiumBrowser): Promise<ToolbarPopup> {
    const debug = await context.browser()?.newBrowserCDPSession();
    if (!debug) throw new Error('The browser cannot be debugged');
    await backstage.evaluate(() => chrome.action.openPopup());
    const { targetInfos } = await debug.send('Target.getTargets');
    const popup = targetInfos.find(({ url }) => url.endsWith('/popup.html'));
    if (!popup) throw new Error('The toolbar opened no popup');
    const { sessionId } = await debug.send('Target.attachToTarget', { targetId: popup.targetId, flatten: false });
    return new ToolbarPopup(debug, sessionId);
  }

  /** The label of what has the focus. */
  focused(): Promise<string> {
    return this.evaluate('document.activeElement?.getAttribute("aria-label")');
  }

  /** Everything that it says, in words. */
  text(): Promise<string> {
    return this.evaluate('document.body.innerText.replace(/\\s+/g, " ")');
  }

  /** Presses the button with this name. */
  async press(button: string): Promise<void> {
    await this.evaluate(
      `[...document.querySelectorAll('button')].find((each) => each.textContent === ${JSON.stringify(button)}).click()`,
    );
  }

  async type(text: string): Promise<void> {
    await this.send('Input.insertText', { text });
  }

  private async evaluate(expression: string): Promise<string> {
    const { result } = await this.send('Runtime.evaluate', { expression });
    return String(result?.value);
  }

  private async send(method: string, params: object): Promise<{ result?: { value?: unknown } }> {
    const answer = new Promise<string>((resolve) =>
      this.debug.once('Target.receivedMessageFromTarget', ({ message }) => resolve(message)),
    );
    const message = JSON.stringify({ id: 1, method, params });
    await this.debug.send('Target.sendMessageToTarget', { sessionId: this.sessionId, message });
    return JSON.parse(await answer).result;
  }
}
