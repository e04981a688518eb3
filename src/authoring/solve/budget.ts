/** How much work a search may do. It counts steps, not time, so that an answer is the same on every machine. */
export interface Budget {
  /** Takes `steps`; false once there are not enough left, and from then on always. */
  spend(steps: number): boolean;
  /** Whether the work was cut short: then nothing that was not found is known not to be. */
  readonly isSpent: boolean;
  readonly spent: number;
}

/** A budget of so many steps. */
export function createBudget(steps: number): Budget {
  let spent = 0;
  let isSpent = false;
  return {
    spend(wanted) {
      if (spent + wanted > steps) isSpent = true;
      if (!isSpent) spent += wanted;
      return !isSpent;
    },
    get isSpent() {
      return isSpent;
    },
    get spent() {
      return spent;
    },
  };
}
