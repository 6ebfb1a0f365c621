// Wiring of the background: every listener is added while it starts, so that the event that woke it is heard.

import { defineBackground } from 'wxt/utils/define-background';
import { serve } from '../src/messaging/server.ts';
import { pageAnswers, viewAnswers } from '../src/tabs/answers.ts';
import { followCommands } from '../src/tabs/commands.ts';
import { followTabs } from '../src/tabs/follow-tabs.ts';
import { followMenus } from '../src/tabs/menus.ts';
import { followInstall } from '../src/tabs/welcome.ts';

export default defineBackground(() => {
  serve(viewAnswers, pageAnswers);
  followTabs();
  followCommands();
  followMenus();
  followInstall();
});
