import { expect, test } from 'vitest';
import { sameOrigin } from './trusted';

const base = 'https://example.test/app/';

test('a worker of this app passes', () => {
  expect(sameOrigin('./assets/layout.worker-x.js', base)).toBe('https://example.test/app/assets/layout.worker-x.js');
});

test.each(['https://elsewhere.test/a.js', '//elsewhere.test/a.js', 'data:text/javascript,alert(1)', 'blob:https://example.test/x', 'javascript:alert(1)', './a.html', './graphql'])('%s does not', (url) => {
  expect(() => sameOrigin(url, base)).toThrow(TypeError);
});
