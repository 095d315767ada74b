package vn.thongsuot.directive.register.messaging;

import java.time.LocalDate;
import vn.thongsuot.directive.directive.Entry;
import vn.thongsuot.directive.register.RegisterLine;
import vn.thongsuot.platform.aggregate.Versioned;

/** A line of a register in as others see it: nothing that people wrote in their own words. */
record RegisterLineWire(
        String id, long version, String directive, Entry.Sheet sheet, String unit, String number, LocalDate on) {

    static RegisterLineWire of(Versioned<RegisterLine> versioned) {
        var entry = versioned.state().entry();
        return new RegisterLineWire(
                versioned.id(),
                versioned.version(),
                versioned.state().directive(),
                entry.sheet(),
                entry.unit(),
                entry.number(),
                entry.on());
    }
}
