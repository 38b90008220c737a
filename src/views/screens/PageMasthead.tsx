import { Masthead } from '../ui/Masthead.tsx';
import type { Site } from './site.ts';
import { useSelected } from './use-view.ts';

export default function PageMasthead({ site }: { site: Site }) {
  const { ui } = useSelected(site, ({ page }) => page);
  return (
    <Masthead
      title={ui.lesson.title}
      href={site.hrefOf('cover')}
      words={ui.navigation}
      links={[
        { href: site.hrefOf('glossary'), title: ui.navigation.glossary, icon: 'book' },
        { href: site.hrefOf('sources'), title: ui.navigation.sources },
      ]}
      onThemeToggle={site.toggleTheme}
    />
  );
}
