package vn.thongsuot.reporting.report;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The totals over all kinds of activities that an approved page was made from.
 *
 * @param complete whether all that was told had been counted
 * @param waiting records that had not been counted; absent when that was unknown
 * @param notDatable deeds that could not be placed in the period
 * @param asOf when it was measured how far the figures were behind
 */
public record FrozenFigures(boolean complete, @Nullable Long waiting, long notDatable, Instant asOf, List<Item> items) {

    public FrozenFigures {
        items = List.copyOf(items);
    }

    /**
     * One total.
     *
     * @param code of the indicator, {@code deeds} for the number of activities
     * @param value plain decimal; absent when there is none, and then there is a reason
     * @param qualifier of the value, for instance {@code NEARLY}; absent with it
     * @param deeds how many activities reported it
     * @param reason why there is no value, for instance {@code NOT_REPORTED}; absent with a value
     */
    public record Item(
            String code,
            String name,
            String unitOfMeasure,
            @Nullable String value,
            @Nullable String qualifier,
            int deeds,
            @Nullable String reason) {

        private String text() {
            return Stream.of(code, name, unitOfMeasure, value, qualifier, Integer.toString(deeds), reason)
                    .map(part -> Objects.requireNonNullElse(part, ""))
                    .collect(joining("\t"));
        }
    }

    /** The same text for the same figures, for the hash of the chain. */
    String text() {
        return Stream.concat(
                        Stream.of(complete + "\t" + waiting + "\t" + notDatable + "\t" + asOf),
                        items.stream().map(Item::text))
                .collect(joining("\n"));
    }
}
