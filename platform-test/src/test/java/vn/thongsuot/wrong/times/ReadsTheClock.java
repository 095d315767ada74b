package vn.thongsuot.wrong.times;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;

class ReadsTheClock {

    Instant byCall() {
        return Instant.now();
    }

    Supplier<LocalDate> byReference() {
        return LocalDate::now;
    }

    long inMillis() {
        return System.currentTimeMillis();
    }

    Instant asOneShould(Clock clock) {
        return Instant.now(clock);
    }
}
