package io.github.parityworkbench.diff.json;

/** How many more comparisons one pair of documents may cost beside the linear work. */
final class StepBudget {
    private long left;

    StepBudget(long steps) {
        this.left = steps;
    }

    long left() {
        return left;
    }

    /** Takes so many steps if there are as many left. */
    boolean spend(long steps) {
        if (steps > left) {
            return false;
        }
        left -= steps;
        return true;
    }
}
