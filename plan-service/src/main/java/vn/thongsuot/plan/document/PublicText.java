package vn.thongsuot.plan.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that everybody is told of a plan: what it sets out, by which office, under which number. There is no place in it for
 * who signed, who worked on it, to whom it went, or how to reach anybody.
 *
 * @param issuer as it stands in the head
 * @param symbol number and symbol, for instance {@code 45/KH-UBND}
 * @param date {@code 2025-09-23}
 * @param opening the sentence that names the bases
 * @param closing empty without a last paragraph
 */
public record PublicText(
        String issuer, String symbol, String date, String subject, String opening, List<Part> parts, String closing) {

    public PublicText {
        parts = List.copyOf(parts);
    }

    /**
     * A section; those in it follow it one step deeper.
     *
     * @param id of the section in the plan; stays when it moves
     * @param depth 1 for a part of the plan itself
     * @param mark as printed, for instance {@code I.}; empty without one
     * @param heading whether the line is a heading; else it is text like other
     */
    public record Part(String id, int depth, String mark, boolean heading, String line, List<Piece> pieces) {

        public Part {
            pieces = List.copyOf(pieces);
        }

        /** Everything that is read in it, without what stands in the sections below. */
        public Stream<String> words() {
            return Stream.concat(Stream.of(line), pieces.stream().flatMap(Piece::words));
        }
    }

    /**
     * A paragraph, or a table in its place.
     *
     * @param text empty for a table
     * @param columns none for a paragraph
     */
    public record Piece(String text, List<String> columns, List<List<String>> rows) {

        public Piece {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }

        static Piece of(String text) {
            return new Piece(text, List.of(), List.of());
        }

        Stream<String> words() {
            return Stream.concat(
                    Stream.of(text),
                    Stream.concat(Stream.of(columns), rows.stream()).flatMap(List::stream));
        }
    }
}
