// A thousand ways to smuggle a script into a text, and speeches that hold them: as text,
// as title, speaker, collection and meeting, as quoted names, as a file's name.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** acts are scripts that leave a sign, written in ways that filters have missed. */
const acts = [
  'window.__xss=1', 'self["__xss"]=1', 'top.__xss=1', 'globalThis.__xss=1', 'window["__x"+"ss"]=1', 'eval("__xss=1")', 'Function("__xss=1")()', 'setTimeout("__xss=1")', 'alert(__xss=1)', 'confirm(__xss=1)', 'prompt(__xss=1)',
  '__xss&equals;1', 'window&period;__xss=1', '&#119;indow.__xss=1', '\\u0077indow.__xss=1', 'parent.__xss=1', 'frames.__xss=1', 'document.defaultView.__xss=1', '(()=>{__xss=1})()', '[].constructor.constructor("__xss=1")()',
];

/** shapes are what an act is put into. */
const shapes: readonly ((act: string) => string)[] = [
  (a) => `<script>${a}</script>`, (a) => `<ScRiPt>${a}</sCrIpT>`, (a) => `<script src="data:text/javascript,${a}"></script>`, (a) => `<script type=module>${a}</script>`, (a) => `</script><script>${a}</script>`,
  (a) => `<img src=x onerror='${a}'>`, (a) => `<img src="x" onerror="${a}">`, (a) => `<img/src=x/onerror=${a}>`, (a) => `"><img src=x onerror='${a}'>`, (a) => `'><img src=x onerror="${a}">`,
  (a) => `<svg onload='${a}'>`, (a) => `<svg><script>${a}</script></svg>`, (a) => `<svg><a href="javascript:${a}"><text>x</text></a></svg>`, (a) => `<svg><animate onbegin='${a}' attributeName=x dur=1s>`, (a) => `<svg><foreignObject><iframe srcdoc="<script>${a}</script>">`,
  (a) => `<math><mtext><style><img src=x onerror='${a}'></style></mtext></math>`, (a) => `<body onload='${a}'>`, (a) => `<iframe src="javascript:${a}">`, (a) => `<iframe srcdoc="<script>${a}</script>">`, (a) => `<object data="javascript:${a}">`,
  (a) => `<embed src="javascript:${a}">`, (a) => `<a href="javascript:${a}">按此</a>`, (a) => `<a href=" java\tscript:${a}">按此</a>`, (a) => `javascript:${a}`, (a) => `JaVaScRiPt:${a}//https://example.org`,
  (a) => `data:text/html,<script>${a}</script>`, (a) => `vbscript:${a}`, (a) => `<details open ontoggle='${a}'>`, (a) => `<input autofocus onfocus='${a}'>`, (a) => `<select autofocus onfocus='${a}'>`,
  (a) => `<video><source onerror='${a}'>`, (a) => `<audio src=x onerror='${a}'>`, (a) => `<marquee onstart='${a}'>`, (a) => `<form action="javascript:${a}"><button>x</button></form>`, (a) => `<button formaction="javascript:${a}">x</button>`,
  (a) => `<meta http-equiv=refresh content="0;url=javascript:${a}">`, (a) => `<base href="javascript:${a}//">`, (a) => `<link rel=stylesheet href="javascript:${a}">`, (a) => `<style>@import 'javascript:${a}'</style>`, (a) => `<div style="background:url(javascript:${a})">`,
  (a) => `{{constructor.constructor('${a}')()}}`, (a) => `\${${a}}`, (a) => `<template><script>${a}</script></template>`, (a) => `<noscript><p title="</noscript><img src=x onerror='${a}'>">`, (a) => `<!--><img src=x onerror='${a}'>-->`,
  (a) => `<![CDATA[><script>${a}</script>]]>`, (a) => `\u2028<script>${a}</script>\u202e`, (a) => `＜script＞${a}＜/script＞<script>${a}</script>`, (a) => `<custom-x onclick='${a}' tabindex=0 autofocus onfocus='${a}'>`, (a) => `" onmouseover='${a}' style="position:fixed;inset:0" x="`,
];

/** payloads are all of them: 50 shapes of 20 acts. */
export const payloads: readonly string[] = shapes.flatMap((shape) => acts.map(shape));

/** each is how many stand in one speech. */
const each = 40;

const line = (p: string): string => p.replace(/[\t\n\u2028]/g, ' ');

/** writeSpeeches writes speeches that hold every payload in their text and the first of each in their titles and names, and gives their number. */
export function writeSpeeches(folder: string): number {
  mkdirSync(folder, { recursive: true });
  const speeches = Math.ceil(payloads.length / each);
  for (let n = 0; n < speeches; n++) {
    const mine = payloads.slice(n * each, (n + 1) * each).map(line);
    const [title = '', speaker = '', collection = '', meeting = ''] = [mine[0], mine[7], mine[14], mine[21]];
    const body = mine.map((p, i) => {
      switch (i % 5) {
        case 0: return `要认真贯彻落实《${p}》，市教育局牵头，市民政局配合，${i % 12 + 1}月底前完成。`;
        case 1: return `坚持“${p}”发展理念，推进“${p}”行动。`;
        case 2: return `会议通过了《关于${p}的意见》（湖政发〔2024〕${i}号）。`;
        case 3: return `一、${p}`;
        default: return `湖州市${p}领导小组要抓好${p}工作。`;
      }
    });
    const file = `湖州市_2024年${String(n).padStart(2, '0')}${n % 2 ? '\'"><img src=x onerror=__xss=1>' : ' javascript:__xss=1'}讲话.txt`;
    writeFileSync(join(folder, file), `---\ntitle: ${title}\nspeaker: ${speaker}\ncollection: ${collection}\nmeeting: ${meeting}\nplace: 湖州市\nlevel: city\ndate: 2024-${String(n % 12 + 1).padStart(2, '0')}-01\n---\n同志们：\n${body.join('\n')}\n`);
  }
  return speeches;
}
