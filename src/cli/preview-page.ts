import type { LanguageCode } from '../i18n/language.ts';

const words = {
  sv: { title: 'Förhandsvisning', document: 'Dokumentet', findings: 'Det här är fel' },
  en: { title: 'Preview', document: 'The document', findings: 'What is wrong' },
} as const;

/** The page around a preview: the document in a frame of its own, so that it stays as it will be handed out, without scripts. */
export function previewPage(locale: LanguageCode): string {
  const { title, document, findings } = words[locale];
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<style>
html, body { margin: 0; height: 100%; }
body { display: flex; flex-direction: column; font: 15px/1.5 system-ui, sans-serif; }
pre { margin: 0; padding: .75rem 1rem; background: #fff3cd; color: #3d2f00; white-space: pre-wrap; max-height: 40vh; overflow: auto; }
pre:empty { display: none; }
iframe { flex: 1; border: 0; }
</style>
</head>
<body>
<pre role="status" aria-label="${findings}"></pre>
<iframe src="/document" title="${document}"></iframe>
<script>
const frame = document.querySelector('iframe');
const said = document.querySelector('pre');
const read = async () => { said.textContent = await (await fetch('/findings')).text(); };
new EventSource('/changes').onmessage = () => {
  const at = frame.contentWindow.scrollY;
  frame.onload = () => frame.contentWindow.scrollTo(0, at);
  frame.contentWindow.location.reload();
  read();
};
read();
</script>
</body>
</html>
`;
}
