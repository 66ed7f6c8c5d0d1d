/** Pages that are hard to draw on, each for one reason. A step is done in the page before the view is judged again. */

export interface HardPage {
  name: string;
  html: string;
  /** Functions as text, run one after the other. The first view is that of the page as it opens. */
  steps?: Record<string, string>;
  /** Part of every test run; the others only of the whole sweep. */
  quick?: true;
  /** How many boxes the browser itself must show at least, so that an empty page does not pass. */
  least: number;
}

export const NAMES = [
  'Ada Lovelace',
  'Babbage',
  'Hopper',
  'Turing',
  'Noether',
  'Curie',
  'Grace Hopper',
  'מריה קירי',
  'نويثر',
  '居里',
];

const TEXT =
  'In the evening Babbage told Ada Lovelace that Hopper and Turing had written to Noether, while Curie kept silent about ' +
  'the engine that Grace Hopper had seen on Tuesday with Mrs Nobody of Nowhere. ';

function paragraphs(count: number, text = TEXT): string {
  return `<p>${text}</p>\n`.repeat(count);
}

function page(style: string, body: string, script = ''): string {
  return `<!doctype html><html><head><meta charset=utf-8><title>t</title><style>
body{font:17px/1.5 serif;max-width:760px;margin:0 auto;background:#fff}${style}</style></head>
<body>${body}${script && `<script>${script}</script>`}</body></html>`;
}

const DOWN = { down: '() => scrollTo(0, 333)', further: '() => scrollTo(0, 1000)' };

export const HARD_PAGES: HardPage[] = [
  { name: 'plain', html: page('', paragraphs(30)), steps: DOWN, least: 45, quick: true },
  {
    name: 'header above',
    html: page(
      'header{position:sticky;top:0;height:90px;background:#ded;z-index:100}',
      `<header>A header over the text</header>${paragraphs(30)}`,
    ),
    steps: DOWN,
    least: 45,
  },
  {
    name: 'header in the same stacking context',
    html: page(
      '#app{position:relative;z-index:1;background:#fff}header{position:sticky;top:0;height:90px;background:#ded;z-index:50}',
      `<div id=app><header>A header over its own siblings, with Curie</header>${paragraphs(30)}</div>`,
    ),
    steps: DOWN,
    least: 45,
    quick: true,
  },
  {
    name: 'sticky headings',
    html: page(
      'h2{position:sticky;top:0;background:#ffd;margin:0}',
      `<section><h2>On Hopper and Curie</h2>${paragraphs(4)}</section>`.repeat(8),
    ),
    steps: { down: '() => scrollTo(0, 500)', further: '() => scrollTo(0, 1111)' },
    least: 45,
    quick: true,
  },
  {
    name: 'consent wall',
    html: page(
      '.bg{position:fixed;inset:0;background:rgba(0,0,0,.5);z-index:9998}.modal{position:fixed;left:25%;top:20%;width:50%;height:50%;background:#fff;z-index:9999;padding:20px}',
      `${paragraphs(30)}<div class=bg></div><div class=modal>Babbage and Turing value your privacy.</div>`,
    ),
    steps: { down: '() => scrollTo(0, 400)' },
    least: 10,
  },
  {
    name: 'modal dialog',
    html: page(
      'dialog{width:500px;height:300px}dialog::backdrop{background:none}',
      `${paragraphs(30)}<dialog>A dialog about Hopper and Curie<p>inside</p></dialog>`,
      "document.querySelector('dialog').showModal()",
    ),
    least: 30,
    quick: true,
  },
  {
    name: 'popover',
    html: page(
      '#p{width:300px;border:1px solid}',
      `${paragraphs(12)}<div id=p popover=manual>A popover about Hopper, Turing and Curie</div>`,
    ),
    steps: {
      open: '() => document.querySelector("#p").showPopover()',
      shut: '() => document.querySelector("#p").hidePopover()',
    },
    least: 40,
  },
  {
    name: 'page that scrolls in a box',
    html: page(
      'html,body{height:100%;overflow:hidden;max-width:none}#m{height:100%;overflow-y:auto;padding:0 200px}',
      `<div id=m>${paragraphs(30)}</div>`,
    ),
    steps: { down: '() => { document.querySelector("#m").scrollTop = 777; }' },
    least: 45,
    quick: true,
  },
  {
    name: 'boxes that scroll in boxes',
    html: page(
      '.o{height:500px;overflow:auto;border:9px solid #ccc;position:relative}.i{height:200px;overflow:auto;border:5px solid #eee;margin:30px}.w{width:1400px}.a{position:absolute;top:40px;right:10px;background:#ff9}',
      `${paragraphs(2)}<div class=o><div class=i><div class=w>${paragraphs(9)}</div></div>${paragraphs(9)}<div class=a>Curie aside</div></div>${paragraphs(20)}`,
    ),
    steps: {
      inner: '() => { const i = document.querySelector(".i"); i.scrollTop = 77; i.scrollLeft = 120; }',
      outer: '() => { document.querySelector(".o").scrollTop = 140; }',
      both: '() => { scrollTo(0, 150); }',
    },
    least: 20,
    quick: true,
  },
  {
    name: 'box that scrolls, with text that does not',
    html: page(
      '.o{height:200px;overflow:auto;width:500px}.a{position:absolute;top:30px;left:900px;width:200px}',
      `<div class=o>${paragraphs(9)}<div class=a>Curie and Hopper stay</div></div>${paragraphs(20)}`,
    ),
    steps: { inner: '() => { document.querySelector(".o").scrollTop = 140; }' },
    least: 30,
  },
  {
    name: 'turned text',
    html: page(
      '.t{transform:rotate(8deg);margin-top:120px}.u{transform:rotate(90deg) translate(60px,-300px);width:300px}.v{rotate:180deg}.s{transform:scale(1.4);transform-origin:0 0;width:500px}',
      `<div class=t>${paragraphs(3)}</div><div style="height:200px"></div><div class=v>${paragraphs(1)}</div><div class=s>${paragraphs(1)}</div>`,
    ),
    least: 25,
    quick: true,
  },
  {
    name: 'columns',
    html: page('.c{columns:3;font-size:14px}', `<p class=c>${TEXT.repeat(15)}</p>`),
    least: 45,
  },
  {
    name: 'names broken over lines',
    html: page(
      '.n{width:150px;font-size:22px}',
      `<div class=n>${paragraphs(2, 'Then Ada Lovelace and again Ada <b>Love</b>lace, and Ada Love&shy;lace; of old, an Ada Lovelace more, and Grace <i>Hopper</i>.')}</div>`,
    ),
    least: 8,
    quick: true,
  },
  {
    name: 'zoom',
    html: page('.z{zoom:1.35}', `<div class=z>${paragraphs(4)}</div>${paragraphs(3)}`),
    least: 40,
  },
  { name: 'zoomed body', html: page('body{zoom:1.2}', paragraphs(12)), steps: DOWN, least: 40 },
  { name: 'zoomed root', html: page('html{zoom:1.25}', paragraphs(12)), steps: DOWN, least: 40 },
  {
    name: 'positioned root',
    html: page(
      'html{position:relative;margin:30px 0 0 40px;border-top:9px solid red}body{position:relative;left:13px}',
      paragraphs(20),
    ),
    steps: { down: '() => scrollTo(0, 400)' },
    least: 45,
  },
  {
    name: 'ellipsis',
    html: page(
      '.e{width:330px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;border:1px solid #ccc}.k{width:330px;display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden}.f{max-height:136px;overflow:hidden;position:relative}',
      `<p class=e>${TEXT}</p><p class=e>Some rather longer words stand before Babbage</p><p class=e>Some longer words stand Babbage Lovelace</p><p class=e dir=rtl>אחרי מילים ארוכות מאוד שאין להן סוף באה מריה קירי ואחריה</p><p class=k>${TEXT}</p><div class=f>${paragraphs(3)}</div>${paragraphs(2)}`,
    ),
    least: 20,
    quick: true,
  },
  {
    name: 'growing page',
    html: page('', `<main>${paragraphs(10)}</main>`),
    steps: {
      append:
        '() => { const m = document.querySelector("main"); for (let i = 0; i < 30; i++) { const p = document.createElement("p"); p.textContent = "Appended about Turing, Curie and Noether number " + i; m.append(p); } scrollTo(0, 99999); }',
      edit: '() => { for (const p of document.querySelectorAll("p")) if (p.firstChild) p.firstChild.data = "Rewritten to Hopper x " + p.firstChild.data; }',
      push: '() => { const d = document.createElement("div"); d.style.height = "123.4px"; document.body.prepend(d); scrollTo(0, 0); }',
      replace:
        '() => { document.querySelector("main").innerHTML = "<p>New text on Nobody with Turing</p>".repeat(5); scrollTo(0, 0); }',
    },
    least: 5,
    quick: true,
  },
  {
    name: 'styles against the host',
    html: page(
      'html>div,div{display:none!important;opacity:0!important;transform:rotate(9deg)!important;z-index:-5!important}',
      paragraphs(10),
      "const wait=setInterval(()=>{const h=document.documentElement.lastElementChild;if(h===document.body)return;clearInterval(wait);h.style.cssText='display:none!important;left:50px!important;opacity:0!important;margin:40px!important'},20)",
    ),
    least: 45,
    quick: true,
  },
  {
    name: 'button floating in the same context',
    html: page(
      '#app{position:relative;z-index:0}.b{position:fixed;right:420px;bottom:300px;width:56px;height:56px;border-radius:50%;background:#393;z-index:9}',
      `<div id=app>${paragraphs(30)}<div class=b></div></div>`,
    ),
    steps: { down: '() => scrollTo(0, 300)' },
    least: 45,
    quick: true,
  },
  {
    name: 'below zero',
    html: page(
      'body{position:relative;z-index:0}.n{position:relative;z-index:-1}',
      `<div class=n>${paragraphs(6)}</div>`,
    ),
    least: 40,
  },
  {
    name: 'really below zero',
    html: page(
      '.n{position:relative;z-index:-1}.c{position:absolute;left:200px;top:60px;width:300px;height:100px;background:#cfc}',
      `<div class=n>${paragraphs(6)}</div><div class=c></div>`,
    ),
    least: 20,
  },
  {
    name: 'cards under a stretched link',
    html: page(
      '.c{position:relative;background:#eef;padding:10px;margin:10px}.c a::after{content:"";position:absolute;inset:0}',
      `<div class=c>${paragraphs(1)}<a href="#x">Curie as a link</a></div>`.repeat(6),
    ),
    least: 30,
    quick: true,
  },
  {
    name: 'cover of a pseudo-element',
    html: page(
      '.c{position:relative}.c::after{content:"";position:absolute;left:0;right:0;bottom:0;height:60%;background:#eee}',
      `<div class=c>${paragraphs(3)}</div>${paragraphs(3)}`,
    ),
    least: 25,
  },
  {
    name: 'headline over a picture',
    html: page(
      '.h{display:grid}.h>*{grid-area:1/1}.h svg{width:100%;height:300px}.h h1{color:#fff;align-self:end;padding:20px}',
      `<div class=h><svg viewBox="0 0 10 10" preserveAspectRatio=none><rect width=10 height=10 fill=#236 /></svg><h1>Curie and Hopper over a picture</h1></div>${paragraphs(4)}`,
    ),
    least: 20,
    quick: true,
  },
  {
    name: 'picture over text',
    html: page(
      '.t{position:relative}.t div{position:absolute;left:120px;top:20px;width:333px;height:80px;background:linear-gradient(#933,#339)}',
      `<div class=t>${paragraphs(4)}<div></div></div>`,
    ),
    least: 15,
  },
  {
    name: 'seen by nobody',
    html: page(
      '.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}.o{opacity:0}.v{visibility:hidden}.b{filter:blur(6px)}.c{clip-path:inset(50%)}.h{height:0;overflow:hidden}',
      `<p class=sr>Babbage for readers</p><p class=o>Babbage</p><p class=v>Babbage</p><p class=c>Curie</p><div class=h>${paragraphs(1)}</div><details><summary>More</summary>Hopper</details>${paragraphs(5)}`,
    ),
    steps: { open: '() => { document.querySelector("details").open = true; }' },
    least: 25,
    quick: true,
  },
  {
    name: 'faint',
    html: page(
      '.o{opacity:.5}.p{opacity:.6}',
      `<div class=o><div class=p>${paragraphs(3)}</div></div>${paragraphs(3)}`,
    ),
    least: 35,
  },
  {
    name: 'many sizes',
    html: page(
      '.l p{line-height:1}',
      `<h1>Curie Hopper</h1><p style="font-size:9px">${TEXT}</p><p style="font-size:64px;margin:0">Noether quayg</p><div class=l>${paragraphs(2)}</div><p>H<sub>2</sub>O and <sup>Curie</sup> and <small>Babbage</small> <b>Ada <i>Lovelace</i></b> <span style="font:40px monospace">Turing</span> <span style="font-variant:small-caps">Hopper</span> <span style="text-transform:uppercase">Noether</span> <span style="letter-spacing:4px">Babbage</span></p>`,
    ),
    least: 20,
    quick: true,
  },
  {
    name: 'flex and table',
    html: page(
      '.f{display:flex;gap:20px}.f div{flex:1;background:#eef}table{border-collapse:collapse}td{border:1px solid;padding:4px;background:#fee}.i{display:inline-block;background:#dfd;width:200px;vertical-align:top}',
      `<div class=f><div>${paragraphs(1)}</div><div>${paragraphs(1)}</div></div><table><tr><td>Curie<td>Hopper</tr><tr><td>${TEXT}<td>Turing</tr></table><p>before <span class=i>${TEXT}</span> Babbage after</p><ul><li>Noether<li>Ada Lovelace</ul>`,
    ),
    least: 25,
  },
  {
    name: 'writing of the east and the south',
    html: page(
      '.v{writing-mode:vertical-rl;height:200px}',
      `<p dir=rtl>בערב אמרה מריה קירי שאין לה זמן, ושוב אמרה מריה קירי</p><p dir=rtl>قالت نويثر إن كل شيء بخير وقالت نويثر</p><p dir=rtl>mixed Babbage עם Turing ועוד</p><p>一九一一年居里来到这里，居里说</p><div class=v>Vertical 居里 text with Curie and Babbage, and 居里</div>`,
    ),
    least: 10,
    quick: true,
  },
  {
    name: 'a whole page from right to left',
    html: page(
      '.box{width:500px;height:120px;overflow:auto}.box p{width:900px}',
      `${'<p>בערב אמרה מריה קירי שאין לה זמן, ו־Babbage ענה לה. قالت نويثر ذلك.</p>'.repeat(14)}<div class=box>${'<p>מריה קירי ואחריה Turing ו־Hopper</p>'.repeat(6)}</div>`,
    ).replace('<html>', '<html dir=rtl>'),
    steps: {
      down: '() => scrollTo(0, 120)',
      inside:
        '() => { const box = document.querySelector(".box"); box.scrollLeft = -150; box.scrollTop = 40; }',
    },
    least: 20,
    quick: true,
  },
  {
    name: 'shadow trees',
    html: page(
      '',
      `${paragraphs(2)}<x-one><p>Slotted Curie and Hopper</p></x-one>${paragraphs(2)}`,
      `customElements.define('x-one', class extends HTMLElement { connectedCallback() { const r = this.attachShadow({ mode: 'open' }); r.innerHTML = '<style>div{height:60px;overflow:auto;border:1px solid}</style><section>Inside stands Noether</section><div><slot></slot><p>more</p><p>and Turing</p></div>'; } })`,
    ),
    steps: {
      scroll: '() => { document.querySelector("x-one").shadowRoot.querySelector("div").scrollTop = 30; }',
    },
    least: 15,
    quick: true,
  },
  {
    name: 'contents',
    html: page(
      '.c{display:contents}',
      `<div class=c>Loose Curie text</div><p><span class=c>Hopper</span> and Turing</p>${paragraphs(2)}`,
    ),
    least: 12,
  },
  {
    name: 'fixed app',
    html: page(
      'body{max-width:none}.app{position:fixed;inset:0;overflow:auto;background:#fff}.bar{position:absolute;top:0;left:0;right:0;height:40px;background:#ddf}.side{position:sticky;top:50px;float:right;width:200px;background:#ffe}',
      `<div class=app><div class=bar>Curie on a bar</div><div class=side>Hopper at the side</div><br><br>${paragraphs(20)}</div>`,
    ),
    steps: { down: '() => { document.querySelector(".app").scrollTop = 300; }' },
    least: 30,
  },
  {
    name: 'later content',
    html: page(
      '.c{content-visibility:auto;contain-intrinsic-size:auto 300px}',
      `<div class=c>${paragraphs(4)}</div>`.repeat(12),
    ),
    steps: DOWN,
    least: 45,
  },
  {
    name: 'fading in',
    html: page(
      '.o{opacity:0;transition:opacity .3s}.on{opacity:1}.m{transition:transform .4s}.off{transform:translateY(60px)}',
      `<div class=o>${paragraphs(3)}</div><div class=m>${paragraphs(3)}</div>`,
    ),
    steps: {
      in: '() => { document.querySelector(".o").className += " on"; }',
      move: '() => { document.querySelector(".m").className += " off"; }',
    },
    least: 15,
    quick: true,
  },
  {
    name: 'dark',
    html: page(
      'body{background:#111;color:#ddd}a{color:#8cf}',
      `${paragraphs(3)}<p><a href="#x">Curie and Hopper</a></p>`,
    ),
    least: 20,
  },
];
