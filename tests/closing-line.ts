import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with one plain line: "12 passed, 0 failed". A file that could not be run counts as failed. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const broken = modules.filter(
      (module) => module.state() === 'failed' && module.errors().length > 0,
    ).length;
    console.log(`${String(count('passed'))} passed, ${String(count('failed') + broken)} failed`);
  }
}
