package vn.thongsuot.activity.activity;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.activity.reference.Known;
import vn.thongsuot.platform.aggregate.Violation;

/** What an event refers to. */
final class EventReferences {

    private EventReferences() {}

    static Set<String> units(@Nullable Conference event) {
        if (event == null) {
            return Set.of();
        }
        var units = new HashSet<>(ids(event, Official::unit));
        var organiser = event.organiser();
        if (organiser != null && organiser.unit() != null) {
            units.add(organiser.unit());
        }
        return units;
    }

    static Set<String> positions(@Nullable Conference event) {
        return event == null ? Set.of() : ids(event, Official::positionId);
    }

    static Stream<Violation> unknown(@Nullable Conference event, Known known) {
        if (event == null) {
            return Stream.empty();
        }
        var organiser = event.organiser();
        var held = ReferenceRules.single(
                "/event/organiser/unit", organiser == null ? null : organiser.unit(), known.units());
        var speakers = ConferenceRules.speakers(event);
        var persons = event.attendance().persons();
        return Stream.of(
                        held,
                        unknown("/event/programme/%d/speaker", speakers, known),
                        unknown("/event/attendance/persons/%d", persons, known))
                .flatMap(unknown -> unknown);
    }

    private static Stream<Violation> unknown(String pointer, List<Official> officials, Known known) {
        var units = officials.stream().map(Official::unit).toList();
        var posts = officials.stream().map(Official::positionId).toList();
        return Stream.concat(
                ReferenceRules.listed(pointer + "/unit", units, known.units()),
                ReferenceRules.listed(
                        pointer + "/positionId", posts, known.positions().keySet()));
    }

    private static Set<String> ids(Conference event, Function<Official, @Nullable String> id) {
        return event.officials().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
