import type { Block, Document } from '../../document/document.ts';
import type { Slide } from '../../document/handout.ts';
import { inlineText, walkBlocks } from '../../document/walk.ts';
import { escapeHtml } from '../escape.ts';
import { blockHtml } from '../nodes.ts';
import { makePage, type Page } from '../page.ts';
import { styleSheet } from '../style.ts';
import { emptyTag, tag } from '../tag.ts';
import { slidesScript } from './script.ts';
import { slidesStyle } from './style.ts';

/**
 * Slides as one HTML file that needs nothing else: shown one at a time with keyboard, mouse or touch, a countdown for those
 * that have minutes, a second window with notes, and on paper one page each. Without scripts it reads as one long page. Its
 * one script is the only one its Content-Security-Policy lets run; `hash` gives the SHA-256 of a text in Base64.
 */
export function writeSlides(document: Document, hash: (text: string) => string): string {
  const page = makePage(document, blockHtml);
  const slides = asSlides(document.blocks);
  const sections = slides.map((slide, at) => slideHtml(slide, page, { at, count: slides.length }));
  const words = document.words.slides;
  const bar = tag('nav', { class: 'bar', hidden: true, 'aria-label': words.controls }, barHtml(words));
  const body = [
    tag('main', { id: 'slides', class: 'slides' }, `\n${sections.join('\n')}\n`),
    bar,
    `<script>${slidesScript}</script>`,
  ].join('\n');
  return `<!doctype html>\n${tag('html', { lang: document.lang }, `\n${head(document, hash)}\n${tag('body', { class: 'deck' }, `\n${body}\n`)}\n`)}\n`;
}

/** What stands between slides becomes slides of its own, so that nothing is lost. */
function asSlides(blocks: readonly Block[]): Slide[] {
  const slides: Slide[] = [];
  let loose: Block[] = [];
  const close = () => {
    if (loose.length > 0) slides.push({ type: 'slide', look: 'text', children: loose });
    loose = [];
  };
  for (const block of blocks) {
    if (block.type !== 'slide') loose.push(block);
    else {
      close();
      slides.push(block);
    }
  }
  close();
  return slides;
}

function slideHtml(slide: Slide, page: Page, { at, count }: { at: number; count: number }): string {
  const notes = slide.children.filter((block) => block.type === 'notes').flatMap((block) => block.children);
  const shown = slide.children.filter((block) => block.type !== 'notes');
  const { slides: words } = page.document.words;
  const number = words.slide.replaceAll('{page}', String(at + 1)).replaceAll('{pages}', String(count));
  const foot = tag('p', { class: 'number' }, escapeHtml(number));
  const aside = notes.length > 0 ? `\n<template class="notes">${page.blocks(notes)}</template>` : '';
  const attributes = {
    class: `slide ${slide.look}`,
    'data-minutes': slide.minutes,
    lang: slide.lang,
    'data-title': titleOf(shown),
    'data-size': sizeOf(shown),
  };
  return tag('section', attributes, tag('div', { class: 'content' }, page.blocks(shown)) + foot + aside);
}

/** Long texts are set smaller, in three steps, as on paper. */
function sizeOf(blocks: readonly Block[]): string {
  let letters = 0;
  walkBlocks(blocks, (block) => {
    if (block.type === 'paragraph' || block.type === 'heading') letters += inlineText(block.children).length;
  });
  return letters > 900 ? 'small' : letters > 450 ? 'middle' : 'large';
}

function titleOf(blocks: readonly Block[]): string {
  let title = '';
  walkBlocks(blocks, (block) => {
    if (title === '' && block.type === 'heading') title = inlineText(block.children);
  });
  return title;
}

function barHtml(words: Document['words']['slides']): string {
  const button = (id: string, label: string) => tag('button', { type: 'button', id }, escapeHtml(label));
  return [
    button('back', words.back),
    button('next', words.next),
    button('clock', words.start),
    tag('span', { id: 'left', role: 'timer', 'aria-label': words.timer }, ''),
    button('open-notes', words.notes),
    button('whole', words.whole),
    tag('p', { class: 'said', id: 'said', 'aria-live': 'polite' }, ''),
  ].join('');
}

function head(document: Document, hash: (text: string) => string): string {
  const { slides: words } = document.words;
  const policy = `default-src 'none'; script-src 'sha256-${hash(slidesScript)}'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'`;
  const said = { 'slide-words': JSON.stringify(words) };
  const lines = [
    emptyTag('meta', { charset: 'utf-8' }),
    emptyTag('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    emptyTag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    tag('title', {}, escapeHtml(document.title)),
    emptyTag('meta', { name: 'description', content: document.subject || document.title }),
    ...Object.entries(said).map(([name, content]) => emptyTag('meta', { name, content })),
    `<style>\n${styleSheet(document)}${slidesStyle}</style>`,
  ];
  return `<head>\n${lines.join('\n')}\n</head>`;
}
