/** Storybook compiles what its own frame shows to `React.createElement`, and our components import no React. */
import * as React from 'react';

Object.assign(globalThis, { React });
