package vn.thongsuot.documents.edxml;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import vn.thongsuot.documents.FileName;
import vn.thongsuot.documents.rendering.Renderings;

/** Makes packages, or says what the record lacks. */
public final class Packing {

    private final Renderings renderings;
    private final Clock clock;

    /**
     * @param renderings with which packages share the room for large work
     */
    public Packing(Renderings renderings, Clock clock) {
        this.renderings = renderings;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Packed {

        /** A package to be sent. */
        record Made(FileName name, byte[] bytes) implements Packed {}

        /** Nothing was made. */
        record Lacking(List<Lack> lacks) implements Packed {}

        /** Other work is being done; a moment later there is room. */
        record Busy() implements Packed {}
    }

    /**
     * Packs the record with its files.
     *
     * @param name of the document's file, of whatever kind
     * @param files asked for only when nothing is lacking and there is room, which making them shares
     */
    public Packed pack(ExchangeRecord record, FileName name, Supplier<List<Attachment>> files) {
        var lacks = record.lacks();
        if (!lacks.isEmpty()) {
            return new Packed.Lacking(lacks);
        }
        return renderings
                .alone(() -> EdXmlFile.of(record, files.get(), clock.instant()))
                .<Packed>map(bytes -> new Packed.Made(name.ending(EdXmlFile.ENDING), bytes))
                .orElseGet(Packed.Busy::new);
    }
}
