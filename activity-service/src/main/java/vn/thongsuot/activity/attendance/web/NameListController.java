package vn.thongsuot.activity.attendance.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.activity.attendance.Attendee;
import vn.thongsuot.activity.attendance.KeepingNames;
import vn.thongsuot.activity.attendance.Look;
import vn.thongsuot.activity.attendance.NameList;
import vn.thongsuot.platform.aggregate.Command;
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

    /** The whole list; it takes the place of the one before. */
    record ListRequest(
            @NotNull LocalDate keptUntil,
            @NotNull @Size(min = 1, max = NameList.MOST) List<@NotNull @Valid AttendeeRequest> names) {}

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

    @PostMapping
    ResponseEntity<NameList> keep(Command command, @PathVariable String id, @RequestBody @Valid ListRequest request) {
        var names = request.names().stream().map(AttendeeRequest::attendee).toList();
        return answer(keeping.keep(command, id, request.keptUntil(), names));
    }

    @GetMapping
    ResponseEntity<NameList> read(Caller caller, HttpServletRequest request, @PathVariable String id) {
        return answer(keeping.read(caller, request.getRemoteAddr(), id));
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

    private static ResponseEntity<NameList> answer(NameList list) {
        return ResponseEntity.ok()
                .eTag("\"" + list.version() + "\"")
                .cacheControl(CacheControl.noStore())
                .body(list);
    }
}
