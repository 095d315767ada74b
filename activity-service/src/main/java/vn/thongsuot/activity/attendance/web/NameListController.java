package vn.thongsuot.activity.attendance.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.activity.attendance.Attendee;
import vn.thongsuot.activity.attendance.KeepingNames;
import vn.thongsuot.activity.attendance.KeptList;
import vn.thongsuot.activity.attendance.Look;
import vn.thongsuot.activity.attendance.NameList;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.Page;

/** The list of who came to an activity. No cache keeps it. */
@RestController
@RequestMapping("/api/v1/activities/{id}/attendance-list")
class NameListController {

    private final KeepingNames keeping;

    NameListController(KeepingNames keeping) {
        this.keeping = keeping;
    }

    /** The whole list. */
    record ListRequest(
            @NotNull LocalDate keptUntil,
            @NotNull @Size(min = 1, max = NameList.MOST) List<@NotNull @Valid AttendeeRequest> names) {

        List<Attendee> attendees() {
            return names.stream().map(AttendeeRequest::attendee).toList();
        }
    }

    record AttendeeRequest(
            @NotBlank @Size(max = 200) String name,
            @Nullable @Size(max = 200) String remark) {

        Attendee attendee() {
            var kept = remark == null ? "" : clean(remark);
            return new Attendee(clean(name), kept.isEmpty() ? null : kept);
        }

        private static String clean(String text) {
            return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        }
    }

    /**
     * What is known of a list without opening it.
     *
     * @param sha256 of the sealed names
     */
    record ListAnswer(long version, LocalDate keptUntil, Instant at, int count, String sha256) {

        static ListAnswer of(Versioned<KeptList> list) {
            var state = list.state();
            return new ListAnswer(list.version(), state.keptUntil(), state.at(), state.count(), state.sha256());
        }
    }

    /** The first list, or the first after one that is gone. */
    @PostMapping
    ResponseEntity<ListAnswer> keep(Command command, @PathVariable String id, @RequestBody @Valid ListRequest request) {
        return about(keeping.keep(command, id, request.keptUntil(), request.attendees()));
    }

    /** Takes the place of the one that the caller saw. */
    @PutMapping
    ResponseEntity<ListAnswer> replace(
            Command command, @PathVariable String id, @RequestBody @Valid ListRequest request) {
        return about(keeping.replace(command, id, request.keptUntil(), request.attendees()));
    }

    /** How many names are there and how long, without a name; nobody's look is noted for it. */
    @GetMapping("/about")
    ResponseEntity<ListAnswer> about(Caller caller, @PathVariable String id) {
        return about(keeping.about(caller, id));
    }

    @GetMapping
    ResponseEntity<NameList> read(Caller caller, HttpServletRequest request, @PathVariable String id) {
        var list = keeping.read(caller, request.getRemoteAddr(), id);
        return answer(list.version(), list);
    }

    @DeleteMapping
    ResponseEntity<Void> remove(Command command, @PathVariable String id) {
        keeping.remove(command, id);
        return ResponseEntity.noContent().build();
    }

    /** Who put it there, read it or took it away: the latest first. */
    @GetMapping("/looks")
    Page<Look> looks(Caller caller, @PathVariable String id) {
        return new Page<>(keeping.looks(caller, id), null);
    }

    private static ResponseEntity<ListAnswer> about(Versioned<KeptList> list) {
        return answer(list.version(), ListAnswer.of(list));
    }

    private static <T> ResponseEntity<T> answer(long version, T body) {
        return ResponseEntity.ok()
                .eTag("\"" + version + "\"")
                .cacheControl(CacheControl.noStore())
                .body(body);
    }
}
