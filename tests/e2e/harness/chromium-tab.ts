// One tab of Chromium, driven by Playwright.

import type { Page } from '@playwright/test';
import { callExpression, HTML, type Tab } from './browser.ts';

export class ChromiumTab implements Tab {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async evaluate<Answer, Given extends readonly unknown[]>(
    run: (...given: Given) => Answer | Promise<Answer>,
    ...given: Given
  ): Promise<Answer> {
    return this.page.evaluate(callExpression(run, given)) as Promise<Answer>;
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url);
  }

  async alwaysShow(html: Buffer): Promise<void> {
    const seen = new Set<string>();
    await this.page.route('**/*', (route) => {
      const request = route.request();
      const isVisit = request.isNavigationRequest() && request.frame() === this.page.mainFrame();
      if (!isVisit) return route.continue();
      if (seen.has(request.url())) return route.fulfill({ status: 204 }); // it stays where it is
      seen.add(request.url());
      return route.fulfill({ body: html, contentType: HTML });
    });
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  click(x: number, y: number): Promise<void> {
    return this.page.mouse.click(x, y);
  }

  hover(x: number, y: number): Promise<void> {
    return this.page.mouse.move(x, y);
  }

  async tap(x: number, y: number): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await session.detach();
  }

  screenshot(): Promise<Buffer> {
    return this.page.screenshot();
  }

  close(): Promise<void> {
    return this.page.close();
  }
}
