package vn.thongsuot.reporting.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.reporting.facts.Days;
import vn.thongsuot.reporting.facts.UnitCodesFact;

/**
 * What an approved report tells, in figures, the tenant whose directive it answers. It belongs to the sender, who keeps it,
 * and is told to the receiver alone.
 *
 * @param from id of the sending tenant, once more inside, so that what stands outside can be checked against it
 * @param to id of the receiving tenant
 * @param directive the receiver's own, of which the sender has a copy
 * @param series the same for a report and for all that take its place; without meaning outside
 * @param unit whose deeds the figures are about
 * @param answer {@link #NOTHING_TO_REPORT}; absent for a report with contents
 * @param standing how far the figures could be relied on when the report was approved
 * @param figures of the indicators agreed upon, and of no others
 */
public record FigureEnvelope(
        String from,
        String to,
        String directive,
        String series,
        Reporter unit,
        Source report,
        Days period,
        @Nullable String answer,
        Standing standing,
        List<CarriedFigure> figures) {

    public static final String SENT = "vn.thongsuot.figureenvelope.sent.v1";
    public static final String RENEWED = "vn.thongsuot.figureenvelope.renewed.v1";
    public static final String NOTHING_TO_REPORT = "NOTHING_TO_REPORT";

    private static final int MOST_FIGURES = 100;

    public FigureEnvelope {
        figures = List.copyOf(figures);
    }

    /** A unit by its name and the codes that registers give it. */
    public record Reporter(String name, List<UnitCodesFact.Code> identifiers) {

        public Reporter {
            identifiers = List.copyOf(identifiers);
        }
    }

    /**
     * The report by what is printed on it.
     *
     * @param date year, month or day
     */
    public record Source(
            String title,
            @Nullable String number,
            @Nullable String symbol,
            @Nullable String date,
            Instant approvedAt) {}

    /**
     * How far the figures could be relied on.
     *
     * @param complete whether all that was told had been counted
     * @param waiting records that had not been counted; absent when that was unknown
     * @param notDatable deeds that could not be placed in the period and are not counted
     * @param asOf when that was measured
     */
    public record Standing(boolean complete, @Nullable Long waiting, long notDatable, Instant asOf) {}

    /** The same for the same series, and no other sender's. */
    public String id() {
        return Command.idOf("figure-envelope", from, to, directive, series);
    }

    /** Whether each figure says either a value or why there is none, and none stands twice. */
    boolean isWhole() {
        var distinct = figures.stream().map(CarriedFigure::indicator).distinct().count();
        return !figures.isEmpty()
                && figures.size() <= MOST_FIGURES
                && distinct == figures.size()
                && figures.stream().allMatch(CarriedFigure::isWhole);
    }

    /** Whether it tells of a later approval. */
    boolean isLaterThan(FigureEnvelope other) {
        return report.approvedAt().isAfter(other.report().approvedAt());
    }

    /** With no figures but those of these codes. */
    FigureEnvelope only(Set<String> codes) {
        return new FigureEnvelope(
                from,
                to,
                directive,
                series,
                unit,
                report,
                period,
                answer,
                standing,
                figures.stream()
                        .filter(figure -> codes.contains(figure.indicator()))
                        .toList());
    }
}
