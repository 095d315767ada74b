package vn.thongsuot.organisation.wiring;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.organisation.audit.AuditedChange;
import vn.thongsuot.organisation.audit.ReadingAudit;
import vn.thongsuot.platform.audit.Change;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;

/** {@code GET /api/v1/{kind}/{id}/audit}: who changed one thing, when, from where, before and after. */
@RestController
class AuditController {

    /** One change as it is told; what is absent is left out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(
            long version,
            String type,
            String by,
            List<String> posts,
            Instant at,
            String origin,
            List<Change.Field> changes,
            Change.@Nullable Left left,
            Change.@Nullable Erased erased) {

        static Entry of(AuditedChange audited) {
            var change = audited.change();
            return new Entry(
                    change.version(),
                    change.type(),
                    change.by(),
                    audited.posts(),
                    change.at(),
                    change.origin(),
                    change.fields(),
                    change.left(),
                    change.erased());
        }
    }

    private final ReadingAudit reading;

    AuditController(ReadingAudit reading) {
        this.reading = reading;
    }

    @GetMapping("/api/v1/{kind}/{id}/audit")
    ResponseEntity<Page<Entry>> audit(
            Caller caller, @PathVariable("kind") String kind, @PathVariable("id") String id, PageQuery query) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(reading.of(caller, kind, id, query).map(Entry::of));
    }
}
