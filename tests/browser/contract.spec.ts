// Every name that the public contract promises is on the page, in every language.

import { CasePage } from './case';
import { expect, follow, test } from './fixtures';
import { languages } from './words';

const ofCase = [
  'tenant', 'tenant_id', 'manager', 'region', 'seats', 'account_team_known', 'account_managed',
  'note_language', 'mail_language', 'service',
];
const ofRound = [
  'active_users', 'lynx_date', 'ready_for_more', 'next_workloads', 'discussion_date',
  'faq_next_steps', 'discussion_next_steps', 'concerns', 'account_team_mail_sent',
  'customer_mail_sent',
];
const ofHandOff = ['assignment_mail_sent', 'queue_confirmed'];
const ofSettings = ['language', 'note_language', 'mail_language', 'manager', 'assignment_address'];
const noteFields = [
  'category', 'tenant', 'services', 'note', 'escalate', 'next-action', 'next-action-date',
  'next-action-owner',
];

for (const language of languages) {
  test(`the names of the contract in ${language}`, async ({ page }) => {
    const contoso = await CasePage.create(page, language);
    // Known but not managed, and ready for more: every question is asked.
    await contoso.choose('account_team_known', 'yes');
    await contoso.choose('account_managed', 'no');
    for (const value of ['americas', 'apj', 'emea']) await contoso.choose('region', value);
    await contoso.addService('EXO');
    await contoso.choose('ready_for_more', 'yes');
    for (const name of [...ofCase, ...ofRound]) {
      await expect(contoso.field(name).first(), name).toBeVisible();
    }
    await contoso.choose('ready_for_more', 'no');
    await expect(contoso.field('customer_status')).toBeVisible();
    for (const note of ['technical-enablement', 'engagement-management'] as const) {
      await expect(contoso.note(note).locator('[name="pasted"]')).toBeVisible();
      for (const field of noteFields) {
        await expect(contoso.note(note).locator(`[data-field="${field}"] button`)).toBeVisible();
      }
    }
    await contoso.openHandOff();
    for (const name of ofHandOff) await expect(contoso.field(name), name).toBeVisible();
    await follow(page, '#/settings');
    for (const name of ofSettings) {
      await expect(page.locator(`[name="${name}"]`), name).toBeVisible();
    }
    await expect(page.locator('html')).toHaveAttribute('lang', language);
  });
}
