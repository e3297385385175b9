package io.github.parityworkbench.app.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** No use of {@code System.out}, {@code System.err}, or of the descriptors behind them. */
final class NoStandardStreams extends ArchCondition<JavaClass> {
    private static final Set<String> STREAMS = Set.of("out", "err");
    private static final Set<String> OWNERS = Set.of("java.lang.System", "java.io.FileDescriptor");

    NoStandardStreams() {
        super("not use standard output or error");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (JavaFieldAccess access : type.getFieldAccessesFromSelf()) {
            if (OWNERS.contains(access.getTargetOwner().getName())
                    && STREAMS.contains(access.getTarget().getName())) {
                events.add(SimpleConditionEvent.violated(access, access.getDescription()));
            }
        }
    }
}
