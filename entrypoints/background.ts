import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openFromKeyboard } from '../background/open-from-keyboard.ts';
import { OPEN_PANEL_COMMAND } from '../background/open-panel-command.ts';
import { openWelcome, receive } from '../background/receive.ts';
import { startInOpenTabs } from '../background/start-scripts.ts';
import { syncSites } from '../background/sync-sites.ts';
import { answerPress, syncToolbar } from '../background/sync-toolbar.ts';
import { watchSettings } from '../storage/settings.ts';
import { readGrantedSites } from '../storage/site-access.ts';

/** Which browser event leads to what; every listener is added at once, because the browser wakes this script for them. */
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // After an update the scripts in open pages are orphans: each page gets new ones.
    void syncSites().then(readGrantedSites).then(startInOpenTabs);
    if (reason === 'install') void openWelcome();
  });
  browser.runtime.onStartup.addListener(() => void syncSites());
  browser.permissions.onAdded.addListener(({ origins }) => {
    void syncSites().then(() => startInOpenTabs(origins ?? []));
  });
  browser.permissions.onRemoved.addListener(() => void syncSites());
  // At each start of this script: a new session of the browser has forgotten it.
  void syncToolbar();
  watchSettings(() => {
    void syncSites();
    void syncToolbar();
  });
  browser.action.onClicked.addListener((tab) => void answerPress(tab.windowId));
  browser.runtime.onMessage.addListener((message, sender) => receive(message, sender));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === OPEN_PANEL_COMMAND) void openFromKeyboard(tab?.id);
  });
});
