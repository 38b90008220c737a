import postcss, { type Container, type Rule } from 'postcss';

/** Class names of the style sheet are made by `shortName`, so that one in a selector can be told from all other words. */
const ours = /\.(c[A-Za-z0-9]{4})(?![\w-])/g;

/**
 * The part of a style sheet that a page's first paint needs: every rule without a class of a component, those whose
 * classes stand in the page, and the tokens that these read. The whole sheet follows later, with the scripts.
 * @param html what the server drew
 */
export function usedStyle(sheet: string, html: string): string {
  const root = postcss.parse(sheet);
  const known = new Map<string, boolean>();
  const isThere = (name: string) => {
    const found = known.get(name) ?? html.includes(name);
    known.set(name, found);
    return found;
  };
  const isUsed = (selector: string) => [...selector.matchAll(ours)].every(([, name = '']) => isThere(name));
  const isEmpty = (node: Container) => node.nodes?.length === 0;
  root.walkRules((rule) => {
    if (rule.parent && isKeyframes(rule.parent)) return;
    const kept = rule.selectors.filter(isUsed);
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
  const rest = root.toString();
  root.walkAtRules(/keyframes$/, (atRule) => {
    // Its name stands in its own rule once; where it stands nowhere else, nothing moves by it.
    if (rest.split(atRule.params).length < 3) atRule.remove();
  });
  removeUnread(root, html);
  root.walkRules((rule) => {
    if (isEmpty(rule)) rule.remove();
  });
  root.walkAtRules((atRule) => {
    if (isEmpty(atRule)) atRule.remove();
  });
  return root.toString();
}

/**
 * What follows the part above: without the faces, which every page carries. Faces that are declared anew are fetched
 * anew where a service worker answers, and then come too late to be put on.
 */
export function lateStyle(sheet: string): string {
  const root = postcss.parse(sheet);
  root.walkAtRules('font-face', (face) => {
    face.remove();
  });
  return root.toString();
}

/** Takes out custom properties that nothing reads; those that only they read go in the next round. */
function removeUnread(root: Container, html: string) {
  const read = new Set([...`${root} ${html}`.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  let isDone = true;
  root.walkDecls(/^--/, (declaration) => {
    if (read.has(declaration.prop)) return;
    declaration.remove();
    isDone = false;
  });
  if (!isDone) removeUnread(root, html);
}

const isKeyframes = (node: Rule['parent'] & object) => 'name' in node && /keyframes$/.test(String(node.name));
