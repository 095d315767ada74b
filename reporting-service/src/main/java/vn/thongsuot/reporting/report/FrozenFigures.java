package vn.thongsuot.reporting.report;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.facts.Days;

/**
 * The totals over all kinds of activities that an approved page was made from.
 *
 * @param complete whether all that was told had been counted
 * @param waiting records that had not been counted; absent when that was unknown
 * @param notDatable deeds that could not be placed in the period
 * @param asOf when it was measured how far the figures were behind
 * @param definition absent in what was approved before it was kept
 * @param before the same of the period before, as it is printed beside them; absent where the period has no name, and in what
 *     was approved before it was kept
 * @param targets of plans, as they are printed beside them; absent without any, and in what was approved before they were kept
 */
public record FrozenFigures(
        boolean complete,
        @Nullable Long waiting,
        long notDatable,
        Instant asOf,
        @Nullable Definition definition,
        List<Item> items,
        @Nullable FrozenFigures before,
        @Nullable List<FrozenTarget> targets) {

    public FrozenFigures {
        items = List.copyOf(items);
        targets = targets == null ? null : List.copyOf(targets);
    }

    /**
     * What was asked, with the trees as they stood, so that the figures can be folded again.
     *
     * @param directive asked for
     * @param directives it and all that rested on it; a deed must answer one of them
     * @param unit asked for
     * @param units it and all below it; one of them must have taken part
     * @param treesAsOf documents and units as they were on that day; absent for as they stood when this was frozen
     * @param ended units that did these deeds and ended, and those that took them over; absent for none
     * @param deeds that meet both and of which something lies in the period or may lie in it, as id and version
     */
    public record Definition(
            String directive,
            List<String> directives,
            String unit,
            List<String> units,
            Days period,
            @Nullable LocalDate treesAsOf,
            @Nullable List<Ended> ended,
            List<String> deeds) {

        public Definition {
            ended = ended == null ? null : List.copyOf(ended);
            directives = List.copyOf(directives);
            units = List.copyOf(units);
            deeds = List.copyOf(deeds);
        }
    }

    /**
     * A unit that ended.
     *
     * @param until its last day
     * @param into those that took it over
     */
    public record Ended(String unit, LocalDate until, List<String> into) {

        public Ended {
            into = List.copyOf(into);
        }
    }

    /**
     * One total.
     *
     * @param indicator id, or {@code deeds}; absent in what was approved before it was kept
     * @param overUnits how values of several deeds are taken together; absent where nothing is known of the indicator
     * @param overTime how values of several days are taken together; absent likewise
     * @param unitsBy the very way in which values of several deeds were taken together, for instance {@code AVERAGE}; absent
     *     where nothing is known of the indicator, and in what was approved before it was kept
     * @param timeBy likewise of several days
     * @param code of the indicator, {@code deeds} for the number of activities
     * @param value plain decimal; absent when there is none, and then there is a reason
     * @param qualifier of the value, for instance {@code NEARLY}; absent with it
     * @param deeds how many activities reported it
     * @param reason why there is no value, for instance {@code NOT_REPORTED}; absent with a value
     * @param numerator what a percentage came from, with denominator; both absent for what is none
     */
    public record Item(
            @Nullable String indicator,
            String code,
            String name,
            String unitOfMeasure,
            @Nullable String overUnits,
            @Nullable String overTime,
            @Nullable String unitsBy,
            @Nullable String timeBy,
            @Nullable String value,
            @Nullable String qualifier,
            int deeds,
            @Nullable String reason,
            @Nullable String numerator,
            @Nullable String denominator) {

        private String text() {
            return Stream.of(code, name, unitOfMeasure, value, qualifier, Integer.toString(deeds), reason)
                    .map(part -> Objects.requireNonNullElse(part, ""))
                    .collect(joining("\t"));
        }
    }

    /** The same text for the same figures, as the hashes of earlier chains were made of it. */
    public String text() {
        return Stream.concat(
                        Stream.of(complete + "\t" + waiting + "\t" + notDatable + "\t" + asOf),
                        items.stream().map(Item::text))
                .collect(joining("\n"));
    }
}
