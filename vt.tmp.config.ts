import { defineConfig } from 'vitest/config';
export default defineConfig({ test: { include: ['tests/browser/account.test.ts','tests/browser/axe.test.ts'], globalSetup: ['/work/main/tests/tmpsetup.ts'], testTimeout: 90000, hookTimeout: 240000, fileParallelism: false } });
