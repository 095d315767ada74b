package vn.thongsuot.wrong.times;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Autowired;

class InjectedField {

    @Autowired
    private Clock clock;

    Clock clock() {
        return clock;
    }
}
