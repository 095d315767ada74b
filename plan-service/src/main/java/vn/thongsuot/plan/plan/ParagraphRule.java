package vn.thongsuot.plan.plan;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thongsuot.plan.reference.Sources;
import vn.thongsuot.platform.aggregate.Violation;

/** A paragraph has words or is a table, never both; a table is even; the closing sentence is none. */
final class ParagraphRule implements PlanRule {

    @Override
    public Stream<Violation> violations(PlanContent content, Outline outline, Sources sources) {
        var inSections = outline.places().stream().flatMap(ParagraphRule::ofSection);
        var closing = content.closing();
        return closing == null ? inSections : Stream.concat(inSections, ofClosing(closing));
    }

    private static Stream<Violation> ofSection(Outline.Place place) {
        var paragraphs = place.section().paragraphs();
        return IntStream.range(0, paragraphs.size())
                .boxed()
                .flatMap(index -> of(paragraphs.get(index), place.pointer() + "/paragraphs/" + index));
    }

    private static Stream<Violation> of(Paragraph paragraph, String pointer) {
        var table = paragraph.table();
        if (table == null) {
            return paragraph.runs().isEmpty()
                    ? Stream.of(Violation.of(pointer + "/runs", "not-empty"))
                    : Stream.empty();
        }
        return Stream.concat(
                paragraph.runs().isEmpty()
                        ? Stream.empty()
                        : Stream.of(Violation.of(pointer + "/table", "words-or-table")),
                table.isEven() ? Stream.empty() : Stream.of(Violation.of(pointer + "/table/rows", "table-uneven")));
    }

    private static Stream<Violation> ofClosing(Paragraph closing) {
        return closing.table() == null
                ? of(closing, "/closing")
                : Stream.of(Violation.of("/closing/table", "closing-is-words"));
    }
}
