/**
 * Runs before the first paint: says that scripts run (the style sheet then shows one screen at a time), puts the fonts
 * on where they came on an earlier visit, and sets the theme that the learner chose. Where a script of the page fails
 * to arrive, the whole text is shown again. Plain and small, because every page carries it and its hash.
 */
export const earlyScript = `(d=>{d.classList.add('js');addEventListener('error',e=>{if(e.target.localName==='script')d.classList.remove('js')},true);try{if(localStorage.getItem('icc-lesson:fonts'))d.classList.add('fonts');const t=new URLSearchParams(location.search).get('theme')||localStorage.getItem('icc-lesson:theme');if(t==='dark'||t==='light')d.dataset.theme=t}catch{}})(document.documentElement)`;
