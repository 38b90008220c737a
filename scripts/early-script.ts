/**
 * Runs before the first paint: says that scripts run, and whether the address names
 * a screen (the style sheet then shows that one, or the first), puts the fonts
 * on where they came on an earlier visit, and sets the theme that the learner chose. Where a script of the page fails
 * to arrive, the whole text is shown again. Plain and small, because every page carries it and its hash.
 */
export const earlyScript = `(d=>{const c=d.classList,h=()=>c.toggle('at',location.hash.length>1);c.add('js');h();addEventListener('hashchange',h);addEventListener('error',e=>{if(e.target.localName==='script')c.remove('js')},true);try{if(localStorage.getItem('icc-lesson:fonts'))c.add('fonts');const t=new URLSearchParams(location.search).get('theme')||localStorage.getItem('icc-lesson:theme');if(t==='dark'||t==='light')d.dataset.theme=t}catch{}})(document.documentElement)`;
