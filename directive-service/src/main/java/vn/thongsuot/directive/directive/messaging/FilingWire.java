package vn.thongsuot.directive.directive.messaging;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.directive.Entry;
import vn.thongsuot.directive.directive.Filing;
import vn.thongsuot.directive.directive.LaterAct;

/** What came of a document, as others see it: nothing that people wrote in their own words. */
record FilingWire(
        @Nullable List<ActWire> acts,
        @Nullable List<EntryWire> entries,
        @Nullable String joinedInto) {

    record ActWire(LaterAct.Kind kind, LocalDate on, String by) {}

    record EntryWire(Entry.Sheet sheet, String unit, String number, LocalDate on) {}

    static FilingWire of(Filing filing) {
        var acts = filing.acts().stream()
                .map(act -> new ActWire(act.kind(), act.on(), act.by()))
                .toList();
        var entries = filing.entries().stream()
                .map(entry -> new EntryWire(entry.sheet(), entry.unit(), entry.number(), entry.on()))
                .toList();
        return new FilingWire(acts.isEmpty() ? null : acts, entries.isEmpty() ? null : entries, filing.joinedInto());
    }
}
