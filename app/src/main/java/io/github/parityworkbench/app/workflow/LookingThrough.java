package io.github.parityworkbench.app.workflow;

import java.util.function.LongConsumer;

/** How far a log is looked through before it is imported; asks on the way whether to go on. */
final class LookingThrough implements LongConsumer {
    private final ImportMeter meter;
    private final Cancellation cancellation;

    LookingThrough(ImportMeter meter, Cancellation cancellation) {
        this.meter = meter;
        this.cancellation = cancellation;
    }

    /** So many bytes more were read. */
    @Override
    public void accept(long bytes) {
        cancellation.check();
        meter.lookedThrough(bytes);
    }
}
