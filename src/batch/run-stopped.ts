/** Thrown when a run is told to stop, or nobody takes its rows any more; what it had written is noted, where it can be gone on with. */
export class RunStopped extends Error {
  constructor() {
    super('the run was stopped');
  }
}
