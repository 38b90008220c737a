import { lazy, Suspense } from 'react';

const ComponentDocs = lazy(() => import('./ComponentDocs.tsx'));

/** The docs page, fetched where one is opened: stories and their tests do without it. */
export const page = () => (
  <Suspense>
    <ComponentDocs />
  </Suspense>
);
