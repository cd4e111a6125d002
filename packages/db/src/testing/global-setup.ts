import type { TestProject } from 'vitest/node';
import { startTestServer } from './template';

/** Vitest's `globalSetup`: one server for the whole run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer();
  project.provide('testServerUrl', server.url);
  return server.stop;
}
