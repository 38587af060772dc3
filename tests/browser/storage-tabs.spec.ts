// The same case in several tabs: each shows at once what another one changed, different facts merge,
// and of the same fact both values are kept until a person chooses.

import { CasePage } from './case';
import { expect, openPage, test } from './fixtures';
import { caseKey, expectNothingLost, facts, lostFields, statedCase, stored, text } from './storage';
import type { BrowserContext, Page } from './fixtures';

async function openTab(context: BrowserContext, address: string) {
  const page = await context.newPage();
  await openPage(page, address);
  const tab = new CasePage(page);
  await expect(tab.field('tenant')).toBeVisible();
  return tab;
}

/** Holds back what other tabs tell this one, as a browser under load does. */
function deafen(page: Page) {
  return page.evaluate(() => {
    (window as any).isDeaf = true;
  });
}

/** What a deaf tab does not hear, and storage as it stood when it went deaf. */
async function makeDeafenable(page: Page) {
  await page.addInitScript(() => {
    window.addEventListener(
      'storage',
      (event) => {
        if ((window as any).isDeaf) event.stopImmediatePropagation();
      },
      true,
    );
    const { getItem, setItem } = Storage.prototype;
    const own = new Map<string, string>();
    // Another process' writes are not seen yet, and this one's are written for all.
    Storage.prototype.getItem = function (key: string) {
      if (!(window as any).isDeaf) {
        const value = getItem.call(this, key);
        if (value !== null) own.set(key, value);
        return value;
      }
      return own.get(key) ?? getItem.call(this, key);
    };
    Storage.prototype.setItem = function (key: string, value: string) {
      own.set(key, value);
      setItem.call(this, key, value);
    };
  });
}

/** The gate of the first step that is closed at the beginning. */
function gate(tab: CasePage) {
  return tab.page.locator('main [data-gate="prepare"]');
}

async function goAround(tab: CasePage, reason: string) {
  await gate(tab).locator('[name="waive_gate"]').click();
  await gate(tab).locator('[name="gate_reason"]').fill(reason);
  await gate(tab).locator('[name="confirm_waive"]').click();
  await expect(gate(tab)).toHaveAttribute('data-state', 'waived');
}

test('a change in one of three tabs shows in the others at once', async ({ page, context }) => {
  const first = await statedCase(page);
  const second = await openTab(context, page.url());
  const third = await openTab(context, page.url());
  await second.state('tenant', 'Fabrikam');
  for (const tab of [first, third]) await expect(tab.field('tenant')).toHaveValue('Fabrikam');
  await third.state('seats', '950');
  for (const tab of [first, second]) await expect(tab.field('seats')).toHaveValue('950');
  await first.addService('EXO');
  for (const tab of [second, third]) await expect(tab.item('K-I1')).toBeVisible();
  await second.tick('K-I1');
  for (const tab of [first, third]) await tab.expectStates({ 'K-I1': 'done' });
  const expected = facts.map(([field, value]): [string, string] => {
    const now: Record<string, string> = { tenant: 'Fabrikam', seats: '950' };
    return [field, now[field] ?? value];
  });
  for (const tab of [first, second, third]) {
    await tab.page.reload();
    await expect(tab.field('tenant')).toBeVisible();
    expectNothingLost('three tabs', 0, await lostFields(tab.page, expected));
  }
});

test('two tabs that do not hear each other merge different facts', async ({ page, context }) => {
  const first = await statedCase(page);
  const other = await context.newPage();
  await makeDeafenable(other);
  await openPage(other, page.url());
  const second = new CasePage(other);
  await expect(second.field('tenant')).toHaveValue('Contoso');
  await deafen(other);
  await first.state('tenant', 'Fabrikam');
  await second.state('seats', '950');
  // The deaf tab has overwritten the entry with what it knows; the first one mends it.
  await expect(first.field('seats')).toHaveValue('950');
  await expect.poll(async () => (await stored(page))[await caseKey(page)]).toContain('Fabrikam');
  await other.close();
  await page.reload();
  await expect(first.field('tenant')).toBeVisible();
  const expected = facts.map(([field, value]): [string, string] => {
    const now: Record<string, string> = { tenant: 'Fabrikam', seats: '950' };
    return [field, now[field] ?? value];
  });
  expectNothingLost('different facts in two tabs', 0, await lostFields(page, expected));
});

test('two values of the same fact are both kept, and a person chooses', async ({ page, context }) => {
  const first = await statedCase(page);
  const other = await context.newPage();
  await makeDeafenable(other);
  await openPage(other, page.url());
  const second = new CasePage(other);
  await expect(second.field('tenant')).toHaveValue('Contoso');
  await deafen(other);
  await first.state('tenant', 'Fabrikam');
  await second.state('tenant', 'Northwind Traders');
  const conflict = page.locator('main .conflict').first();
  await expect(conflict).toContainText('Fabrikam');
  await expect(conflict).toContainText('Northwind Traders');
  await other.close();
  await page.reload();
  await expect(conflict).toContainText('Fabrikam');
  await expect(conflict).toContainText('Northwind Traders');
  expectNothingLost('the same fact in two tabs', 0, []);
  const third = await openTab(context, page.url());
  await conflict
    .locator('li', { hasText: 'Northwind Traders' })
    .getByRole('button')
    .click();
  for (const tab of [first, third]) {
    await expect(tab.page.locator('main .conflict')).toHaveCount(0);
    await expect(tab.field('tenant')).toHaveValue('Northwind Traders');
  }
});

test('two reasons for going around a gate are both kept, and a person chooses', async ({ page, context }) => {
  const first = await statedCase(page);
  await first.addService('EXO');
  const other = await context.newPage();
  await makeDeafenable(other);
  await openPage(other, page.url());
  const second = new CasePage(other);
  await expect(gate(second)).toHaveAttribute('data-state', 'closed');
  await deafen(other);
  await goAround(first, 'The customer left.');
  await goAround(second, 'The portal is down.');
  const conflict = gate(first).locator('.conflict');
  for (const reason of ['The customer left.', 'The portal is down.']) await expect(conflict).toContainText(reason);
  await other.close();
  await page.reload();
  for (const reason of ['The customer left.', 'The portal is down.']) await expect(conflict).toContainText(reason);
  expectNothingLost('two reasons in two tabs', 0, []);
  const third = await openTab(context, page.url());
  await conflict.locator('li', { hasText: 'The customer left.' }).getByRole('button').click();
  for (const tab of [first, third]) {
    await expect(gate(tab).locator('.conflict')).toHaveCount(0);
    await expect(gate(tab)).toContainText('The customer left.');
    await expect(gate(tab)).toHaveAttribute('data-state', 'waived');
  }
  await expect(gate(first)).toBeFocused();
  await page.keyboard.press('Control+z');
  for (const tab of [first, third]) {
    await expect(gate(tab).locator('.conflict')).toContainText('The portal is down.');
  }
});

test('a case deleted in one tab is in the bin of the others, and comes back from there', async ({ page, context }) => {
  await statedCase(page);
  const second = await openTab(context, page.url());
  await page.goto('#/');
  await page.getByRole('button', { name: 'Delete Contoso' }).click();
  await expect(second.page.getByText(text('case-in-bin'))).toBeVisible();
  await second.page.locator('main [name="restore_case"]').click();
  await expect(page.getByRole('link', { name: 'Contoso' })).toBeVisible();
});

test('a field in which a person types says what another tab made of it', async ({ page, context }) => {
  const first = await statedCase(page);
  const second = await openTab(context, page.url());
  await first.field('tenant').focus();
  await second.state('tenant', 'Fabrikam');
  await second.field('tenant').blur();
  // Nothing was typed here yet, so the new value is simply shown.
  await expect(first.field('tenant')).toHaveValue('Fabrikam');
  await page.bringToFront();
  await first.field('tenant').focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' Inc');
  await expect(second.field('tenant')).toHaveValue('Fabrikam Inc');
  await second.state('tenant', 'Northwind');
  await expect(first.field('tenant')).toHaveValue('Fabrikam Inc');
  await expect(page.getByRole('status').filter({ hasText: 'Northwind' })).toBeVisible();
  // Whoever types on keeps both, and either tab can choose.
  await page.bringToFront();
  await page.keyboard.type('.');
  const choice = (tab: CasePage) => tab.page.getByRole('group', { name: 'Two values conflict' });
  for (const tab of [first, second]) {
    await expect(choice(tab)).toContainText('Northwind');
    await expect(choice(tab)).toContainText('Fabrikam Inc.');
  }
  await choice(first).getByRole('button', { name: /Northwind/ }).click();
  for (const tab of [first, second]) await expect(choice(tab)).toBeHidden();
  await expect(second.field('tenant')).toHaveValue('Northwind');
});
