import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packagedAs, searchOf } from '../../../src/hosts/page/packaged.ts';
import { openRoutes } from '../../../src/hosts/page/routes.ts';

const { dataset } = document.documentElement;
const root = new URL('/courses/icc/', location.href);
const before = location.href;
const at = (path: string) => new URL(path, root);
const shown = () => location.href.slice(root.href.length);

beforeEach(() => history.replaceState(null, '', at('index.html')));
afterEach(() => {
  delete dataset['package'];
  delete dataset['choices'];
  history.replaceState(null, '', before);
});

describe('the address of a page', () => {
  it('is its own on a site', () => {
    const routes = openRoutes(root, '');
    routes.push(at('en/the-letter/?seed=4#check'));
    expect(shown()).toBe('en/the-letter/?seed=4#check');
    expect(routes.here().href).toBe(at('en/the-letter/?seed=4#check').href);
  });

  it('stands behind the one document of a package', () => {
    dataset['package'] = 'scorm12';
    const routes = openRoutes(root, '');
    expect(routes.here().href).toBe(root.href);
    routes.push(at('en/the-letter/#check'));
    expect(shown()).toBe('index.html#/en/the-letter/#check');
    expect(routes.here().href).toBe(at('en/the-letter/#check').href);
    expect(openRoutes(root, '').here().href, 'after a reload').toBe(at('en/the-letter/#check').href);
  });

  it('stays that of the page where an anchor names none', () => {
    dataset['package'] = 'single';
    const routes = openRoutes(root, '');
    routes.replace(at('en/the-letter/'));
    location.hash = '#main';
    expect(routes.here().href).toBe(at('en/the-letter/').href);
  });
});

describe('what is asked of a package', () => {
  it('is what its teacher chose, but for what the address asks', () => {
    dataset['package'] = 'cmi5';
    dataset['choices'] = 'steps=one,two&theme=dark';
    history.replaceState(null, '', at('index.html?theme=light&endpoint=https://lms.example'));
    expect(Object.fromEntries(new URLSearchParams(searchOf()))).toEqual({
      steps: 'one,two',
      theme: 'light',
      endpoint: 'https://lms.example',
    });
    expect(packagedAs()).toBe('cmi5');
  });

  it('is what the address asks on a site', () => {
    history.replaceState(null, '', at('en/?steps=one,two'));
    expect(searchOf()).toBe('?steps=one,two');
    expect(packagedAs()).toBeNull();
  });
});
