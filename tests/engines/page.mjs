// What a person does with the page, by a browser's WebDriver: real keys and real clicks. Everything waits until it
// can be done.

import { By, Key } from 'selenium-webdriver';
import { facts, label, openControls, whatCardSays } from '../browser/shared.mjs';

const patience = 10_000;

export class Page {
  constructor(driver, address, language = 'en') {
    Object.assign(this, { driver, address, language });
  }

  /** Opens an address of the site, and waits until the page is there. */
  async open(address = `?lang=${this.language}#/`) {
    await this.driver.get(new URL(address, this.address).href);
    await this.ready();
  }

  /** As a person does it: the driver's own command would go past Firefox's service worker. */
  async reload() {
    await this.run(() => {
      window.isLeft = true;
      location.reload();
    });
    await this.until('the page is loaded anew', () => this.run(() => !window.isLeft));
    await this.ready();
  }

  /** Follows a link within the page. */
  async follow(hash) {
    await this.run((hash) => (location.hash = hash), hash);
    await this.ready();
  }

  ready() {
    const isReady = () => !document.querySelector('#frame, [aria-busy="true"]') && document.querySelector('main h1, main h2');
    return this.until('the page is there', () => this.run(isReady));
  }

  /** Runs a function in the page. */
  run(act, ...values) {
    return this.driver.executeScript(act, ...values);
  }

  /** Waits until something is so. What is asked while the page draws may fail. */
  until(what, isSo) {
    return this.driver.wait(() => isSo().catch(() => false), patience, what);
  }

  /** The first element of a selector that is in view. */
  see(selector) {
    const inView = (selector) => [...document.querySelectorAll(selector)].find((element) => element.checkVisibility());
    return this.until(`${selector} is seen`, () => this.run(inView, selector));
  }

  unseen(selector) {
    return this.until(`${selector} is gone`, async () => (await this.driver.findElements(By.css(selector))).length === 0);
  }

  async click(selector) {
    await (await this.see(selector)).click();
  }

  /** Presses a button by the catalogue key of its words. */
  async press(key) {
    const find = (words) => [...document.querySelectorAll('button')].find((button) => button.checkVisibility() && button.textContent.trim() === words);
    const words = label(key, this.language);
    await (await this.until(`a button says ${words}`, () => this.run(find, words))).click();
  }

  async reads(selector, text) {
    const isThere = (selector, text) => document.querySelector(selector)?.textContent.includes(text);
    await this.until(`${selector} reads: ${text}`, () => this.run(isThere, selector, text));
  }

  /** States one fact, whatever its control is. */
  async fill(name, value) {
    const control = await this.see(`main [name="${name}"]`);
    const kind = await control.getAttribute('type');
    if (kind === 'radio') await this.click(`main [name="${name}"][value="${value}"]`);
    else if (kind === 'checkbox') await control.click();
    else if (kind?.startsWith('select')) await control.findElement(By.css(`option[value="${value}"]`)).click();
    else {
      // Firefox and WebKit type nothing behind a chord that comes in one with it.
      await control.sendKeys(Key.chord(Key.CONTROL, 'a'));
      await control.sendKeys(value);
      // WebKit's driver does not wait for its keys, and the last ones would go elsewhere.
      await this.until(`${name} reads ${value}`, async () => (await control.getProperty('value')) === value);
    }
  }

  /** Waits until a field has a value; numbers may be grouped. */
  holds(name, value) {
    const isHeld = (name, value) => document.querySelector(`main [name="${name}"]`)?.value.replace(/(?<=\d),(?=\d)/, '') === value;
    return this.until(`${name} is ${value}`, () => this.run(isHeld, name, value));
  }

  /** A new case in which these facts are stated. */
  async stateCase(stated) {
    await this.open();
    await this.click('[name="new_case"]');
    for (const [name, value] of Object.entries(stated)) await this.fill(name, value);
    return this.driver.getCurrentUrl();
  }

  /** From the empty page to a card: only fills and ticks what the card shows, and presses the main button. */
  async goTo(goal) {
    await this.open();
    await this.click('[name="new_case"]');
    for (let presses = 0; presses < 40; presses += 1) {
      const card = await this.see('main [data-next]');
      const next = await card.getAttribute('data-next');
      if (next === goal) return;
      await this.fillCard(next);
      const before = await this.run(whatCardSays);
      await this.click('main [data-next] [data-main]');
      await this.until(`${before}: goes on`, async () => (await this.run(whatCardSays)) !== before);
    }
    throw new Error(`never came to ${goal}`);
  }

  async fillCard(next) {
    if (next === 'service') {
      await this.fill('service', 'EXO');
      await this.click('main [name="add_service"]');
      await this.holds('service', '');
    }
    const filled = new Set();
    for (;;) {
      const open = await this.run(openControls, await this.see('main [data-next]'), Object.keys(facts));
      const control = open.find(({ name }) => !filled.has(name));
      if (!control) return;
      filled.add(control.name);
      if (control.isItem) await this.click(`main [data-item="${control.name}"] [type="checkbox"]`);
      else await this.fill(control.name, facts[control.name]);
    }
  }

  /** The markup that a paste brings, in a page that is not this one: an engine pastes with styles of its own, which
   * this page's policy forbids. */
  async pasted() {
    const own = await this.driver.getWindowHandle();
    await this.driver.switchTo().newWindow('tab');
    await this.driver.get(new URL('portal.html', this.address).href);
    const box = await this.see('#concerns');
    await box.click();
    await box.sendKeys(Key.chord(Key.CONTROL, 'v'));
    const markup = () => this.run((box) => box.innerHTML, box);
    await this.until('something is pasted', async () => (await markup()).length > 1);
    const pasted = await markup();
    await this.driver.switchTo().window(own);
    return pasted;
  }
}
