// SPDX-License-Identifier: EUPL-1.2
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const api = process.env.OVS_API ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [react()],
  build: {
    target: 'es2022',
    // The content security policy of the server allows neither data: addresses nor inline code.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: { proxy: { '/v1': api } },
  test: {
    include: ['src/**/*.test.ts'],
  },
});
