package vn.thongsuot.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thongsuot.reporting.figure.Aim;
import vn.thongsuot.reporting.figure.Figure;
import vn.thongsuot.reporting.figure.Figures;
import vn.thongsuot.reporting.figure.Progress.State;

/** Targets of plans that are reached, and those of which the last day is over and that are not. */
final class TargetsProposed {

    private static final int NAMED = 10;

    private TargetsProposed() {}

    static Stream<Proposal> of(Report report, Gathered facts) {
        var figures = facts.figures();
        if (figures == null || facts.aims().isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(State.REACHED, State.NOT_REACHED)
                .map(state -> proposed(state, figures, facts))
                .flatMap(Optional::stream);
    }

    private static Optional<Proposal> proposed(State state, Figures figures, Gathered facts) {
        var good = state == State.REACHED;
        var names = new ArrayList<String>();
        var cells = new ArrayList<String>();
        var all = 0;
        for (var figure : figures.items()) {
            for (var aim : aims(figure, facts)) {
                all++;
                if (aim.progress().state() == state) {
                    var name = FigureBlocks.name(figure.token().indicator(), facts);
                    names.add(name + " (" + FigureTargets.said(aim) + ")");
                    cells.add(figure.token().encoded());
                }
            }
        }
        if (names.isEmpty()) {
            return Optional.empty();
        }
        var title = good ? "Đạt chỉ tiêu kế hoạch" : "Chưa đạt chỉ tiêu kế hoạch";
        var text = title + ": " + names.size() + "/" + all + " chỉ tiêu, gồm "
                + Proposals.named(names, NAMED, "chỉ tiêu khác") + ".";
        return Optional.of(Proposal.of(
                        good ? Proposal.Of.STRENGTH : Proposal.Of.LIMITATION,
                        good ? "targets-reached" : "targets-missed",
                        title,
                        text)
                .saying(cells.stream().distinct().limit(NAMED).toList()));
    }

    private static List<Aim> aims(Figure figure, Gathered facts) {
        return figure.token().kind() == null
                ? facts.aims().getOrDefault(figure.token().indicator(), List.of())
                : List.of();
    }
}
