package vn.thongsuot.platformtest.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Calls and method references that have to do with time. */
final class Times {

    private static final Set<String> SYSTEM_CLOCKS =
            Set.of("system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds", "tickMinutes");

    /** {@code now()} of any type of java.time unless a clock is given, the milliseconds of System, a Date of now. */
    static final DescribedPredicate<JavaAccess<?>> THE_SYSTEM_CLOCK_IS_READ = where(
            "the system's clock is read",
            target -> isNowWithoutClock(target)
                    || is(target, System.class, "currentTimeMillis")
                    || (is(target, Date.class, "<init>") && parameters(target).isEmpty()));

    static final DescribedPredicate<JavaAccess<?>> A_SYSTEM_CLOCK_IS_MADE = where(
            "a system clock is made",
            target -> target.getOwner().isEquivalentTo(Clock.class) && SYSTEM_CLOCKS.contains(target.getName()));

    static final DescribedPredicate<JavaAccess<?>> SOMEBODY_SLEEPS = where(
            "somebody sleeps", target -> is(target, Thread.class, "sleep") || is(target, TimeUnit.class, "sleep"));

    private Times() {}

    private static boolean isNowWithoutClock(AccessTarget target) {
        return target.getOwner().getPackageName().startsWith("java.time")
                && target.getName().equals("now")
                && !parameters(target).contains(Clock.class.getName());
    }

    private static boolean is(AccessTarget target, Class<?> owner, String name) {
        return target.getOwner().isEquivalentTo(owner) && target.getName().equals(name);
    }

    private static Set<String> parameters(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitAccessTarget code
                ? Set.copyOf(code.getRawParameterTypes().stream()
                        .map(type -> type.getName())
                        .toList())
                : Set.of();
    }

    private static DescribedPredicate<JavaAccess<?>> where(String description, Predicate<AccessTarget> target) {
        return DescribedPredicate.describe(description, access -> target.test(access.getTarget()));
    }
}
