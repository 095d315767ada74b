package vn.thongsuot.activity.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.PositionCopy;
import vn.thongsuot.platform.aggregate.Violation;

/** The posts of those who are named in an event, as they were held on its day. */
final class Posts {

    private Posts() {}

    /** Posts that were not held that day, or are called otherwise. */
    static Stream<Violation> misfitting(Facts facts, Map<String, PositionCopy> known) {
        var event = facts.event();
        var period = facts.setting().period();
        if (event == null || period == null) {
            return Stream.empty();
        }
        return Stream.concat(
                misfitting("/event/programme/%d/speaker", ConferenceRules.speakers(event), known, period.from()),
                misfitting("/event/attendance/persons/%d", event.attendance().persons(), known, period.from()));
    }

    private static Stream<Violation> misfitting(
            String pointer, List<Official> officials, Map<String, PositionCopy> known, LocalDate day) {
        return IntStream.range(0, officials.size())
                .boxed()
                .flatMap(i -> misfitting(pointer.formatted(i), officials.get(i), post(officials.get(i), known), day));
    }

    private static Stream<Violation> misfitting(
            String pointer, Official official, @Nullable PositionCopy post, LocalDate day) {
        if (post == null) {
            return Stream.empty();
        }
        if (!post.isHeldOn(day)) {
            return Stream.of(Violation.of(pointer + "/positionId", "position-not-held", day.toString()));
        }
        var stated = official.position();
        return stated == null || stated.equals(post.title())
                ? Stream.empty()
                : Stream.of(Violation.of(pointer + "/position", "position-title-differs", post.title()));
    }

    /** The event with the titles and units of the posts that are named by id. */
    static Facts titled(Facts facts, Map<String, PositionCopy> known) {
        var event = facts.event();
        if (event == null) {
            return facts;
        }
        var came = event.attendance();
        var persons = came.persons().stream().map(each -> titled(each, known)).toList();
        var turns = event.programme().stream()
                .map(turn -> turn.by(titled(turn.speaker(), known)))
                .toList();
        return facts.with(event.with(new Attendance(came.total(), came.groups(), persons), turns));
    }

    private static Official titled(Official official, Map<String, PositionCopy> known) {
        var post = post(official, known);
        return post == null
                ? official
                : official.inPost(post.title(), Objects.requireNonNullElse(official.unit(), post.unit()));
    }

    private static @Nullable PositionCopy post(Official official, Map<String, PositionCopy> known) {
        var id = official.positionId();
        return id == null ? null : known.get(id);
    }
}
