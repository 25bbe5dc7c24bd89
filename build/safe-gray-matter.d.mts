import type { Plugin } from 'esbuild';

/** An esbuild plugin that replaces the parts of gray-matter that must not be in a plugin's bundle. */
export function safeGrayMatter(): Plugin;
