package vn.thongsuot.directive.register.messaging;

import java.util.List;
import vn.thongsuot.directive.directive.DocumentKind;
import vn.thongsuot.directive.register.OwnBooks;
import vn.thongsuot.platform.aggregate.Versioned;

/** Which numbers a unit gives itself, as others see it. */
record OwnBooksWire(String id, long version, String unit, boolean incoming, List<SeriesWire> series) {

    record SeriesWire(String key, List<DocumentKind> kinds) {}

    static OwnBooksWire of(Versioned<OwnBooks> versioned) {
        var books = versioned.state();
        var series = books.series().stream()
                .map(one ->
                        new SeriesWire(one.key(), one.kinds().stream().sorted().toList()))
                .toList();
        return new OwnBooksWire(versioned.id(), versioned.version(), books.unit(), books.incoming(), series);
    }
}
