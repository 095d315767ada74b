package vn.thongsuot.reporting.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Our side of what we and another tenant have agreed to tell each other, as far as figures and recommendations go.
 *
 * @param counterpart id of the other tenant
 * @param gives what may go to them, {@code FIGURES} among it
 * @param takes what may come from them
 * @param indicators codes whose figures may go
 * @param indicatorsTaken codes whose figures may come
 * @param validTo last day; absent while no end is agreed
 * @param toldAt when these terms were made; absent in a copy that was kept before that was
 */
public record AgreementFact(
        String counterpart,
        List<String> gives,
        List<String> takes,
        List<String> indicators,
        List<String> indicatorsTaken,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Instant toldAt) {

    private static final String FIGURES = "FIGURES";
    private static final String RECOMMENDATIONS = "RECOMMENDATIONS";

    /** One that was told before figures could be taken takes none. */
    public AgreementFact {
        indicatorsTaken = List.copyOf(Objects.requireNonNullElse(indicatorsTaken, List.of()));
    }

    /** The same, made then. */
    public AgreementFact told(Instant at) {
        return new AgreementFact(counterpart, gives, takes, indicators, indicatorsTaken, validFrom, validTo, at);
    }

    /** Whether these terms stood at that moment already, from whatever day on they are to hold. */
    public boolean stoodAt(Instant moment) {
        return toldAt == null || !toldAt.isAfter(moment);
    }

    /** Codes whose figures may go to them on that day; none where figures are not agreed upon. */
    public Set<String> givenOn(LocalDate day) {
        return gives.contains(FIGURES) && holdsOn(day) ? Set.copyOf(indicators) : Set.of();
    }

    /** Codes whose figures may come from them on that day; none where figures are not agreed upon. */
    public Set<String> takenOn(LocalDate day) {
        return takes.contains(FIGURES) && holdsOn(day) ? Set.copyOf(indicatorsTaken) : Set.of();
    }

    /** Whether recommendations may go to them on that day, and their answers come. */
    public boolean asksOn(LocalDate day) {
        return gives.contains(RECOMMENDATIONS) && holdsOn(day);
    }

    /** Whether recommendations may come from them on that day, and our answers go. */
    public boolean isAskedOn(LocalDate day) {
        return takes.contains(RECOMMENDATIONS) && holdsOn(day);
    }

    private boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
