import fs from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { FIXTURE } from '../build-sites.ts';

/** The editor takes in typing, clicks and its own text somewhat later, sooner than a hand moves on. */
const A_MOMENT = 1000;

/** Texts of files by their path from the root of the project. */
type Files = Record<string, string>;

/** A picture that somebody uploads: the name and the bytes of its file. */
interface Upload {
  name: string;
  buffer: Buffer;
}

/** The texts of a content folder as they stand. */
export function contentFiles(folder = FIXTURE): Files {
  const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.jpg'))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [file.split(path.sep).join('/'), fs.readFileSync(file, 'utf8')]),
  );
}

/**
 * The editor with a project open that lies in the browser's private file system, in the place of a
 * folder that somebody would choose. Other hosts cannot be reached.
 *
 * @param page a window that no other test uses
 */
export async function openEditor(page: Page, siteUrl: string, files: Files = contentFiles()) {
  await page.route(
    (url) => url.origin !== new URL(siteUrl).origin,
    (route) => route.abort(),
  );
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  // Any file of the site will do to write from.
  await page.goto(`${siteUrl}robots.txt`);
  await page.evaluate(writeFiles, files);
  await page.goto(`${siteUrl}admin/`);
  await page.getByRole('button', { name: 'Work with Local Repository' }).click();
  await page.getByText('Collections', { exact: true }).waitFor();
  const read = (file: string) => page.evaluate(readFile, file);

  /** Scrolls until an element of the form is there: it draws only what is near. */
  const scrollTo = async (element: Locator): Promise<Locator> => {
    await page.mouse.move(600, 600);
    await expect
      .poll(
        async () => {
          if ((await element.count()) > 0) return true;
          await page.mouse.wheel(0, 600);
          return false;
        },
        { timeout: 30_000 },
      )
      .toBe(true);
    await element.first().scrollIntoViewIfNeeded();
    return element.first();
  };

  const upload = async (button: Locator, { name, buffer }: Upload): Promise<void> => {
    await button.click();
    await page.getByText('Select Image', { exact: true }).waitFor();
    const picker = page.locator('input[type="file"]').last();
    await picker.setInputFiles({ name, mimeType: 'image/jpeg', buffer });
    await page.getByRole('button', { name: 'Insert' }).last().click();
    await page.waitForTimeout(A_MOMENT);
  };

  return {
    page,
    read,
    readAll: () => page.evaluate(readFiles, FIXTURE),
    /** The control of a field, by its path in the file: `faq.0.question`. */
    field: (at: string) => page.locator(`[data-key-path="${at}"]`).getByRole('textbox').first(),
    /** Starts an article. Its form is there before its values, which replace what was typed. */
    async openNew(title: string) {
      await page.getByText('New', { exact: true }).first().click();
      const box = page.locator('[data-key-path="title"]').getByRole('textbox').first();
      await expect
        .poll(
          async () => {
            if ((await box.inputValue()) !== title) await box.fill(title);
            await page.waitForTimeout(A_MOMENT);
            return box.inputValue();
          },
          { timeout: 30_000 },
        )
        .toBe(title);
    },
    /** Goes to the list that the editor starts with. */
    async openList(collection = 'articles') {
      await page.goto(`${siteUrl}admin/#/collections/${collection}`);
      await page.getByText('New', { exact: true }).first().waitFor();
    },
    /** Opens an entry of the list by the words it stands there with, the value of a field. */
    async openEntry(words: string, label = 'Title') {
      await page.getByText(words, { exact: true }).first().click();
      await page.getByRole('textbox', { name: label, exact: true }).first().waitFor();
    },
    async openFile(label: string) {
      await page.getByText('Sources and settings', { exact: true }).first().click();
      await page.getByText(label, { exact: true }).last().click();
      await page.getByRole('button', { name: 'Save' }).waitFor();
    },
    /** Types into the text of an article, at the end of the paragraph that has some words. */
    async typeText(words: string, typed: string) {
      const text = await scrollTo(page.locator('[contenteditable="true"]'));
      await expect.poll(() => text.innerText()).toContain(words);
      await page.waitForTimeout(A_MOMENT);
      await (words ? text.getByText(words, { exact: true }) : text).click();
      await page.waitForTimeout(A_MOMENT);
      // The key can come before the editor has taken in the click.
      await expect
        .poll(async () => {
          await page.keyboard.press('End');
          await page.waitForTimeout(A_MOMENT / 4);
          return page.evaluate(isCaretAtEnd);
        })
        .toBe(true);
      await page.keyboard.type(typed);
      await expect.poll(() => text.innerText()).toContain(typed.split('\n').at(-1));
    },
    /** Uploads a picture to where the caret is. */
    async addPicture(picture: Upload, alt: string) {
      await page.getByRole('button', { name: 'Image' }).first().click();
      await upload(page.getByRole('button', { name: 'Browse' }).first(), picture);
      await page.locator('[aria-label*="Alt Text"]').getByRole('textbox').fill(alt);
    },
    /** Uploads the picture that a field of the form names. */
    async fillPicture(at: string, picture: Upload) {
      await upload(
        await scrollTo(
          page.locator(`[data-key-path="${at}"]`).getByRole('button', { name: 'Browse' }),
        ),
        picture,
      );
    },
    /** Saves, and waits until the file has changed. */
    async save(file: string): Promise<string> {
      const before = await read(file);
      await page.waitForTimeout(A_MOMENT);
      const button = page.getByRole('button', { name: 'Save' });
      await expect
        .poll(
          async () => {
            // What was typed last may not have reached the form yet: a hand presses again.
            if ((await button.count()) > 0 && (await button.isEnabled())) await button.click();
            await page.waitForTimeout(2 * A_MOMENT);
            return read(file);
          },
          { timeout: 30_000 },
        )
        .not.toBe(before);
      return (await read(file))!;
    },
    scrollTo,
  };
}

/** Runs in the page. The empty folder `.git` makes a folder the root of a project. */
async function writeFiles(files: Files): Promise<void> {
  const root = await navigator.storage.getDirectory();
  await root.getDirectoryHandle('.git', { create: true });
  for (const [file, text] of Object.entries(files)) {
    const folders = file.split('/');
    const name = folders.pop()!;
    let folder = root;
    for (const part of folders) folder = await folder.getDirectoryHandle(part, { create: true });
    const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
    await stream.write(text);
    await stream.close();
  }
}

/** Runs in the page. */
async function readFile(file: string): Promise<string | undefined> {
  const folders = file.split('/');
  const name = folders.pop()!;
  let folder = await navigator.storage.getDirectory();
  for (const part of folders) folder = await folder.getDirectoryHandle(part);
  try {
    return await (await (await folder.getFileHandle(name)).getFile()).text();
  } catch {
    return undefined;
  }
}

/** Runs in the page: the texts of all files in a folder, by their path in it. */
async function readFiles(name: string): Promise<Files> {
  const found: Files = {};
  const walk = async (folder: FileSystemDirectoryHandle, before: string) => {
    for await (const [entry, handle] of folder.entries()) {
      if (handle instanceof FileSystemDirectoryHandle) await walk(handle, `${before}${entry}/`);
      else if (!entry.endsWith('.jpg'))
        found[before + entry] = await (await (handle as FileSystemFileHandle).getFile()).text();
    }
  };
  let folder = await navigator.storage.getDirectory();
  for (const part of name.split('/')) folder = await folder.getDirectoryHandle(part);
  await walk(folder, '');
  return found;
}

/** Runs in the page: whether what is typed now comes after the text that was clicked. */
function isCaretAtEnd(): boolean {
  const { focusNode, focusOffset } = getSelection()!;
  if (!focusNode) return false;
  if (focusNode.textContent === '') return true;
  const length = focusNode instanceof Text ? focusNode.data.length : focusNode.childNodes.length;
  return focusOffset === length;
}
