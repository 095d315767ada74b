package vn.thongsuot.platformtest.aggregate;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Versioned;

/**
 * What the kits store: one field of each sort that a state may have.
 *
 * @param due may be absent
 */
public record Note(
        NoteNumber number,
        Colour colour,
        String text,
        @Nullable LocalDate due,
        Instant written,
        BigDecimal amount,
        List<String> tags,
        Map<String, Integer> counts,
        Place place) {

    /** A number of its own type, stored as a bare text. */
    public record NoteNumber(String value) {}

    /** Where the note belongs, for filters on nested fields. */
    public record Place(String unit) {}

    /** A closed set of values. */
    public enum Colour {
        RED,
        GREEN
    }

    /** The public state. */
    public record Wire(String id, long version, String text) {}

    static Wire wire(Versioned<Note> note) {
        return new Wire(note.id(), note.version(), note.state().text());
    }

    public static Note of(String unit, String text) {
        return new Note(
                new NoteNumber("15/KH"),
                Colour.RED,
                text,
                null,
                Instant.parse("2025-10-01T03:04:05.678Z"),
                new BigDecimal("1500.50"),
                List.of("Đồng Nai", "chuyển đổi số"),
                Map.of("xã", 95),
                new Place(unit));
    }

    Note saying(String newText) {
        return new Note(number, colour, newText, due, written, amount, tags, counts, place);
    }

    Note coloured(Colour newColour) {
        return new Note(number, newColour, text, due, written, amount, tags, counts, place);
    }

    Note due(LocalDate day) {
        return new Note(number, colour, text, day, written, amount, tags, counts, place);
    }
}
