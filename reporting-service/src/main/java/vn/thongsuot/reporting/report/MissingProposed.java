package vn.thongsuot.reporting.report;

import java.util.stream.Stream;
import vn.thongsuot.reporting.figure.CellKey;
import vn.thongsuot.reporting.figure.Figure;

/** Indicators of which nobody has reported a value. Where everybody says that there was nothing, none is missing. */
final class MissingProposed {

    private static final String RULE = "missing";
    private static final int NAMED = 10;

    private MissingProposed() {}

    static Stream<Proposal> of(Report report, Gathered facts) {
        var figures = facts.figures();
        if (figures == null || FigureBlocks.onlyNothing(facts.answers())) {
            return Stream.empty();
        }
        var missing = figures.items().stream()
                .filter(figure -> figure.token().kind() == null && figure.reason() == Figure.Reason.NOT_REPORTED)
                .filter(figure -> !figure.token().indicator().equals(CellKey.DEEDS))
                .filter(figure ->
                        SaidInWords.of(figure.token().indicator(), facts).isEmpty())
                .toList();
        if (missing.isEmpty()) {
            return Stream.empty();
        }
        var names = missing.stream()
                .map(figure -> FigureBlocks.name(figure.token().indicator(), facts))
                .toList();
        return Stream.of(Proposal.of(
                        Proposal.Of.LIMITATION,
                        RULE,
                        "Chưa đủ số liệu",
                        "Chưa có số liệu của " + missing.size() + " chỉ số: "
                                + Proposals.named(names, NAMED, "chỉ số khác") + ".")
                .saying(missing.stream()
                        .limit(NAMED)
                        .map(figure -> figure.token().encoded())
                        .toList()));
    }
}
