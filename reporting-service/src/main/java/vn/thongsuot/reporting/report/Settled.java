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
 * @param proofBefore likewise of those of the period before
 */
record Settled(
        Gathered facts,
        @Nullable FigureProof proof,
        @Nullable FigureProof proofBefore) {

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
                && isMadeBy(proof, figures)
                && (facts.before() == null || (proofBefore != null && isMadeBy(proofBefore, facts.before())));
    }

    private boolean isMadeBy(FigureProof deeds, Figures figures) {
        return said(figures.items()).equals(said(deeds.folded(facts.indicators())));
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
        var before = facts.before();
        return new Settled(
                facts.with(
                        folded(figures, proof),
                        before == null || proofBefore == null ? null : folded(before, proofBefore)),
                proof,
                proofBefore);
    }

    private Figures folded(Figures figures, FigureProof deeds) {
        return new Figures(
                        deeds.folded(facts.indicators()),
                        figures.notDatable(),
                        deeds.notDatable(),
                        figures.freshness(),
                        figures.gaps())
                .asIf(false);
    }
}
