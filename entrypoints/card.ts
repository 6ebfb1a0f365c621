// What the page script shows cards with: injected beside it when the first one is to open.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { nativeBrowser } from '../src/messaging/native-browser.ts';
import { CardHost } from '../src/page/card/card-host.ts';

export default defineUnlistedScript(() => {
  const say = (key: string): string => nativeBrowser.i18n.getMessage(key);
  const labels = {
    why: say('cardWhy'),
    chain: say('chainOfClaim'),
    normal: say('whenNormal'),
    dismiss: say('cardDismiss'),
    mute: say('cardMute'),
    terms: say('termsOpen'),
    close: say('actionClose'),
  };
  const world = globalThis as { hearsayCard?: (page: Document) => CardHost };
  world.hearsayCard = (page) => new CardHost(page, labels);
});
