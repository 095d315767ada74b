package vn.thongsuot.reporting.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.thongsuot.documents.SourceRef;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.reporting.facts.ActivityFact;

/**
 * Deeds that a report tells as one point: of one kind, mode and state and by the same title, whoever did them and whenever.
 * None is left out: the point names what each says, and each is among its sources.
 *
 * @param deeds at least one, in the order of the report
 */
record SameDeeds(List<Versioned<ActivityFact>> deeds) {

    private record Likeness(String kind, String mode, String state, String title) {

        static Likeness of(ActivityFact deed) {
            var title = deed.title().strip().toLowerCase(Locale.ROOT).replaceAll("[\\s.;,]+", " ");
            return new Likeness(deed.kind(), deed.mode(), deed.state(), title.strip());
        }
    }

    SameDeeds {
        deeds = List.copyOf(deeds);
    }

    /** In the order in which the first of each stands. */
    static List<SameDeeds> grouped(List<Versioned<ActivityFact>> deeds) {
        var groups = new LinkedHashMap<Likeness, List<Versioned<ActivityFact>>>();
        deeds.forEach(deed -> groups.computeIfAbsent(Likeness.of(deed.state()), any -> new ArrayList<>())
                .add(deed));
        return groups.values().stream().map(SameDeeds::new).toList();
    }

    ActivityFact first() {
        return deeds.getFirst().state();
    }

    int count() {
        return deeds.size();
    }

    boolean has(List<String> ids) {
        return deeds.stream().anyMatch(deed -> ids.contains(deed.id()));
    }

    /** What each says of something, once. */
    <T> List<T> each(Function<ActivityFact, Stream<T>> said) {
        return deeds.stream().map(Versioned::state).flatMap(said).distinct().toList();
    }

    List<SourceRef> sources() {
        return deeds.stream()
                .map(deed -> new SourceRef(deed.id(), deed.version()))
                .toList();
    }
}
