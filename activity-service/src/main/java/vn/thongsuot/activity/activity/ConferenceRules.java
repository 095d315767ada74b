package vn.thongsuot.activity.activity;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Violation;

/** What must hold of an event whatever it refers to. */
final class ConferenceRules {

    private ConferenceRules() {}

    static Stream<Violation> broken(Facts facts) {
        var event = facts.event();
        if (event == null) {
            return Stream.empty();
        }
        var dated = isDated(facts.setting().period());
        return Stream.of(
                        when(!facts.what().kind().isMeeting(), "/event", "event-not-of-kind"),
                        organiser(event.organiser()),
                        officials("/event/programme/%d/speaker", speakers(event), dated),
                        officials(
                                "/event/attendance/persons/%d",
                                event.attendance().persons(), dated))
                .flatMap(broken -> broken);
    }

    static List<Official> speakers(Conference event) {
        return event.programme().stream().map(Turn::speaker).toList();
    }

    private static boolean isDated(@Nullable PartialPeriod period) {
        return period != null && period.latestStart().equals(period.from());
    }

    private static Stream<Violation> organiser(Conference.@Nullable Organiser organiser) {
        var nameless = organiser != null && organiser.unit() == null && organiser.label() == null;
        return when(nameless, "/event/organiser", "organiser-named");
    }

    private static Stream<Violation> officials(String pointer, List<Official> officials, boolean dated) {
        return IntStream.range(0, officials.size())
                .boxed()
                .flatMap(i -> official(pointer.formatted(i), officials.get(i), dated));
    }

    private static Stream<Violation> official(String pointer, Official official, boolean dated) {
        var id = official.positionId();
        if (id == null) {
            return when(official.position() == null, pointer + "/position", "not-blank");
        }
        return Stream.concat(
                when(official.former(), pointer + "/former", "former-without-post"),
                when(!dated, pointer + "/positionId", "position-needs-day"));
    }

    private static Stream<Violation> when(boolean broken, String pointer, String rule) {
        return broken ? Stream.of(Violation.of(pointer, rule)) : Stream.empty();
    }
}
