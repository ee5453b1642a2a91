import type { HostileDocument } from './hostile-document.ts';
import { blocksOf, drawnPage, hostile, hostileHtml, hostilePath, linked, linkedPath } from './hostile-document.ts';

const body = drawnPage(hostile);
const main = 'document.querySelector("[role=main]")';

/** Scripts of the page itself: they run for as long as it is open. Only real browsers run them. */
const scripts: readonly (readonly [what: string, script: string])[] = [
  [
    'adds an element in every frame',
    `const go=()=>{${main}.append(document.createElement("p"));requestAnimationFrame(go)};go()`,
  ],
  [
    'adds 200 elements every 10 ms',
    `setInterval(()=>{for(let i=0;i<200;i++)${main}.append(document.createElement("p"));while(document.querySelectorAll("p").length>5000)document.querySelector("p").remove()},10)`,
  ],
  [
    'draws the row of actions anew in every frame',
    `const go=()=>{const r=document.querySelector(".row");r.replaceWith(r.cloneNode(true));requestAnimationFrame(go)};go()`,
  ],
  [
    'answers every change with another',
    `let n=0;new MutationObserver(()=>{if(n++%50<49)document.body.dataset.n=n;else setTimeout(()=>document.body.append(""),1);${main}.toggleAttribute("x")}).observe(document,{childList:true,subtree:true})`,
  ],
  [
    'takes out whatever is added',
    `new MutationObserver(rs=>{for(const r of rs)for(const n of r.addedNodes)if(n.localName==="div")n.remove()}).observe(document.body,{childList:true,subtree:true})`,
  ],
  [
    'moves whatever is added',
    `new MutationObserver(rs=>{for(const r of rs)for(const n of r.addedNodes)if(n.localName==="div"&&n.parentNode!==document.documentElement)document.documentElement.append(n)}).observe(document.body,{childList:true,subtree:true})`,
  ],
  [
    'says in every frame that the window was resized',
    'const go=()=>{dispatchEvent(new Event("resize"));requestAnimationFrame(go)};go()',
  ],
  [
    'says a thousand times that it was shown again',
    'for(let i=0;i<1000;i++)dispatchEvent(new PageTransitionEvent("pageshow",{persisted:true}))',
  ],
  ['takes the linked Page’s address', `setTimeout(()=>history.pushState(null,"","${linkedPath}"),50)`],
  [
    'goes to and fro between both addresses',
    `let n=0;setInterval(()=>history.replaceState(null,"",n++%2?"${hostilePath}":"${linkedPath}"),20)`,
  ],
  [
    'takes the linked Page’s address and draws its name',
    `setTimeout(()=>{history.pushState(null,"","${linkedPath}");document.querySelector("h1").textContent=${JSON.stringify(linked.name)}},50)`,
  ],
  [
    'opens dialogs of itself over and over',
    `setInterval(()=>{const d=document.createElement("div");d.setAttribute("role","dialog");d.innerHTML="<p>1:00</p>".repeat(50);document.body.append(d);setTimeout(()=>d.remove(),30)},10)`,
  ],
];

export const restlessPages: readonly HostileDocument[] = scripts.map(([what, script]) => ({
  what: `a page that ${what}`,
  path: hostilePath,
  html: () => hostileHtml({ blocks: blocksOf(hostile), body, script }),
  reads: 'read',
}));
