package vn.thongsuot.wrong.times;

import java.time.Clock;

class MakesAClock {

    private final Clock clock = Clock.systemUTC();

    Clock clock() {
        return clock;
    }
}
