package vn.thongsuot.reporting.facts;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An activity as far as lineage and reports read it.
 *
 * @param mode {@code INTEGRATE} for a routine task that carries the campaign with it
 * @param state for instance {@code DONE}; {@code POSSIBLE} means that nobody confirmed it
 * @param period absent when nobody said when it was
 */
public record ActivityFact(
        String unit,
        List<String> coordinators,
        String kind,
        String mode,
        String state,
        String title,
        @Nullable String content,
        @Nullable Days period,
        @Nullable String place,
        List<String> channels,
        List<String> links,
        List<Audience> audiences,
        List<String> directives,
        List<String> tasks,
        @Nullable String plan,
        List<String> partners,
        List<Integration> integrates,
        List<Result> results,
        List<Evidence> evidence,
        List<Measurement> measurements,
        List<String> slogans) {

    private static final Set<String> HAPPENED = Set.of("DONE", "LAUNCHED");

    public ActivityFact {
        coordinators = List.copyOf(coordinators);
        channels = List.copyOf(channels);
        links = List.copyOf(links);
        audiences = List.copyOf(audiences);
        directives = List.copyOf(directives);
        tasks = List.copyOf(tasks);
        partners = List.copyOf(partners);
        integrates = List.copyOf(integrates);
        results = List.copyOf(results);
        evidence = List.copyOf(evidence);
        // a copy that was made before these were read has none
        measurements = List.copyOf(Objects.requireNonNullElse(measurements, List.of()));
        slogans = List.copyOf(Objects.requireNonNullElse(slogans, List.of()));
    }

    /** Who it was for; the count is absent where nobody counted. */
    public record Audience(String label, @Nullable Count count) {}

    /** A number of people; the qualifier is absent for an exact one. */
    public record Count(@Nullable String qualifier, String value) {}

    /** The routine task or programme that carries the campaign, and how. */
    public record Integration(@Nullable String directive, String label, String explanation) {}

    /** A result in words; the heading is a code, for instance {@code REACH}, to which the report's outline has a title. */
    public record Result(String heading, String text) {}

    /** Something that shows the deed, for instance a photo. */
    public record Evidence(String uri, String caption) {}

    /**
     * One value of one indicator.
     *
     * @param qualifier absent for an exact one
     * @param value absent where none was counted
     * @param printed the value in words, for instance 'hàng nghìn'; absent where there is nothing but the number
     */
    public record Measurement(
            String indicator,
            @Nullable String qualifier,
            @Nullable String value,
            @Nullable String printed) {}

    public boolean happened() {
        return HAPPENED.contains(state);
    }

    /** Whether it happened or goes on, so that it may have results already. */
    public boolean isUnderWay() {
        return happened() || state.equals("IN_PROGRESS");
    }

    public SortedSet<String> units() {
        var units = new TreeSet<>(coordinators);
        units.add(unit);
        return units;
    }
}
