package vn.thongsuot.reporting.report.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.documents.Format;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.web.Answers;
import vn.thongsuot.reporting.report.Approving;
import vn.thongsuot.reporting.report.ReadingReports;
import vn.thongsuot.reporting.report.Report;
import vn.thongsuot.reporting.report.Writing;

@RestController
@RequestMapping(ReportController.PATH)
class ReportController {

    static final String PATH = "/api/v1/reports";

    private final ReadingReports reading;
    private final Writing writing;
    private final Approving approving;
    private final AggregateKind<Report> kind;

    ReportController(ReadingReports reading, Writing writing, Approving approving, AggregateKind<Report> kind) {
        this.reading = reading;
        this.writing = writing;
        this.approving = approving;
        this.kind = kind;
    }

    /** Why a report goes back to its author. */
    record ReturnRequest(@NotBlank @Size(max = 4000) String remarks) {}

    @PostMapping
    ResponseEntity<?> draft(Command command, @RequestBody @Valid DraftRequest request) {
        return Answers.created(writing.draft(command, request.draft()), this::written, PATH);
    }

    @GetMapping
    Page<?> list(
            Caller caller,
            PageQuery page,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String directive,
            @RequestParam(required = false) Report.@Nullable Status status) {
        var equalTo = new HashMap<String, String>();
        Optional.ofNullable(unit).ifPresent(id -> equalTo.put("frame.unit", id));
        Optional.ofNullable(directive).ifPresent(id -> equalTo.put("frame.directive", id));
        Optional.ofNullable(status).ifPresent(wanted -> equalTo.put("status", wanted.name()));
        return reading.page(caller.tenant(), page, Map.copyOf(equalTo)).map(this::wire);
    }

    @GetMapping("/{id}")
    ResponseEntity<?> one(Caller caller, @PathVariable String id) {
        return Answers.found(reading.find(caller.tenant(), id), report -> {
            if (report.state().snapshot() == null) {
                return written(report);
            }
            var changed = reading.changedSince(caller.tenant(), report.state());
            var differs = reading.pageDiffers(caller.tenant(), report.state());
            return ReportView.of(wire(report), report.state(), changed, differs);
        });
    }

    @PatchMapping("/{id}")
    ResponseEntity<?> edit(Command command, @PathVariable String id, @RequestBody @Valid EditRequest request) {
        return Answers.changed(writing.edit(command, id, request::over, request::over), this::written);
    }

    @PostMapping("/{id}/submission")
    ResponseEntity<?> submit(Command command, @PathVariable String id) {
        return Answers.changed(writing.submit(command, id), this::written);
    }

    @PostMapping("/{id}/return")
    ResponseEntity<?> giveBack(Command command, @PathVariable String id, @RequestBody @Valid ReturnRequest request) {
        return Answers.changed(approving.giveBack(command, id, request.remarks()), this::written);
    }

    @PostMapping("/{id}/approval")
    ResponseEntity<?> approve(Command command, @PathVariable String id) {
        return Answers.changed(approving.approve(command, id), this::written);
    }

    /** Live until approved, from then on the very bytes that were approved. */
    @GetMapping("/{id}/document")
    ResponseEntity<byte[]> document(
            Caller caller,
            @PathVariable String id,
            @RequestParam(defaultValue = "html") String format,
            @RequestParam(defaultValue = "false") boolean inline) {
        var wanted = Format.named(format)
                .orElseThrow(() -> new RefusedException(Refusal.invalid("format", "document-format")));
        var file = reading.document(caller.tenant(), id, wanted)
                .orElseThrow(() -> new RefusedException(Refusal.notFound()));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(wanted.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, file.disposition(inline))
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .body(file.bytes());
    }

    private ReportView written(Versioned<Report> report) {
        return ReportView.of(wire(report), report.state());
    }

    private Object wire(Versioned<Report> report) {
        return kind.wire().apply(report);
    }
}
