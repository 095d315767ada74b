package vn.thongsuot.activity.activity.web;

import static vn.thongsuot.activity.activity.web.Texts.list;
import static vn.thongsuot.activity.activity.web.Texts.optional;
import static vn.thongsuot.activity.activity.web.Texts.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.activity.activity.Attendance;
import vn.thongsuot.activity.activity.Conference;
import vn.thongsuot.activity.activity.Official;
import vn.thongsuot.activity.activity.Turn;
import vn.thongsuot.activity.activity.web.EventRequest.AttendanceRequest;
import vn.thongsuot.activity.activity.web.EventRequest.OfficialRequest;
import vn.thongsuot.activity.activity.web.EventRequest.PurposeRequest;
import vn.thongsuot.activity.activity.web.EventRequest.TurnRequest;

/** The event of a valid request in the words of the domain. */
final class RequestedEvent {

    private RequestedEvent() {}

    static Conference of(EventRequest request) {
        return new Conference(
                text(request.title()),
                request.halfDay(),
                Optional.ofNullable(request.organiser())
                        .map(each -> new Conference.Organiser(optional(each.unit()), optional(each.label())))
                        .orElse(null),
                purposes(Optional.ofNullable(request.purposes()).orElse(List.of())),
                attendance(request.attendance()),
                list(request.programme(), RequestedEvent::turn));
    }

    private static List<Conference.Purpose> purposes(List<PurposeRequest> requested) {
        return IntStream.range(0, requested.size())
                .mapToObj(i -> new Conference.Purpose(
                        text(requested.get(i).text()),
                        Texts.period(requested.get(i).period(), "/event/purposes/" + i + "/period")))
                .toList();
    }

    private static Attendance attendance(@Nullable AttendanceRequest request) {
        if (request == null) {
            return new Attendance(null, List.of(), List.of());
        }
        return new Attendance(
                RequestedFacts.count(request.total()),
                list(
                        request.groups(),
                        each -> new Attendance.Group(
                                text(each.label()), RequestedFacts.count(each.count()), optional(each.words()))),
                list(request.persons(), RequestedEvent::official));
    }

    private static Turn turn(TurnRequest request) {
        var said = Optional.ofNullable(request.quotation())
                .map(each -> new Turn.Quotation(text(each.text()), optional(each.verbatim())));
        return new Turn(official(request.speaker()), request.role(), optional(request.subject()), said.orElse(null));
    }

    private static Official official(OfficialRequest request) {
        return new Official(
                optional(request.positionId()),
                optional(request.position()),
                optional(request.unit()),
                optional(request.name()),
                optional(request.academicTitle()),
                Boolean.TRUE.equals(request.former()));
    }
}
