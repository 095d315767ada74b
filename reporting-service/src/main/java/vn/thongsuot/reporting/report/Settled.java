package vn.thongsuot.reporting.report;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.reporting.figure.Figure;
import vn.thongsuot.reporting.figure.Figures;

/**
 * The facts of a report with what its figures are made of.
 *
 * @param proof absent where there are no figures
 */
record Settled(Gathered facts, @Nullable FigureProof proof) {

    /** A figure as far as it is told; 3 and 3.0 are the same. */
    private record Said(
            @Nullable String kind,
            String indicator,
            @Nullable String value,
            @Nullable String qualifier,
            int deeds,
            Figure.@Nullable Reason reason,
            @Nullable String numerator,
            @Nullable String denominator) {

        static Said of(Figure figure) {
            return new Said(
                    figure.token().kind(),
                    figure.token().indicator(),
                    FreezingFigures.plain(figure.value()),
                    Objects.toString(figure.qualifier(), null),
                    figure.deeds(),
                    figure.reason(),
                    FreezingFigures.plain(figure.numerator()),
                    FreezingFigures.plain(figure.denominator()));
        }
    }

    /** Whether the deeds make the very figures that the cells give. */
    boolean agrees() {
        var figures = facts.figures();
        if (figures == null || proof == null) {
            return true;
        }
        return figures.notDatableCount() == proof.notDatable()
                && said(figures.items()).equals(said(proof.folded(facts.indicators())));
    }

    /** In no order, and without those that nobody reported: an indicator that was defined since says nothing else. */
    private static Set<Said> said(List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.value() != null || figure.deeds() > 0)
                .map(Said::of)
                .collect(Collectors.toSet());
    }

    /**
     * What may be frozen: these figures where the deeds make them, else those that the deeds make.
     *
     * @param held whether the figures were handed in and read; then no others are frozen
     */
    Outcome<Settled> toFreeze(boolean held) {
        if (agrees()) {
            return Outcome.done(this);
        }
        return held ? Outcome.refused(Refusal.conflict("figures-moved")) : Outcome.done(byDeeds());
    }

    /** The same with the figures that the deeds make, which are told to be incomplete. */
    Settled byDeeds() {
        var figures = facts.figures();
        if (figures == null || proof == null) {
            return this;
        }
        var folded = new Figures(
                proof.folded(facts.indicators()),
                figures.notDatable(),
                proof.notDatable(),
                figures.freshness(),
                figures.gaps());
        return new Settled(facts.with(folded.asIf(false)), proof);
    }
}
