package vn.thongsuot.reporting.report.web;

import jakarta.validation.Valid;
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
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.web.Answers;
import vn.thongsuot.reporting.outline.KeepingOutlines;
import vn.thongsuot.reporting.outline.Outline;
import vn.thongsuot.reporting.report.Approving;
import vn.thongsuot.reporting.report.ReadingReports;
import vn.thongsuot.reporting.report.Report;
import vn.thongsuot.reporting.report.SendingUp;
import vn.thongsuot.reporting.report.Writing;

@RestController
@RequestMapping(ReportController.PATH)
class ReportController {

    static final String PATH = "/api/v1/reports";

    /** Of the page that was read, whatever form was asked for. */
    private static final String CONTENT_HASH = "Content-Hash";

    private final ReadingReports reading;
    private final Writing writing;
    private final Approving approving;
    private final SendingUp sending;
    private final KeepingOutlines outlines;
    private final ReportViews views;

    ReportController(
            ReadingReports reading,
            Writing writing,
            Approving approving,
            SendingUp sending,
            KeepingOutlines outlines,
            ReportViews views) {
        this.reading = reading;
        this.writing = writing;
        this.approving = approving;
        this.sending = sending;
        this.outlines = outlines;
        this.views = views;
    }

    @PostMapping
    ResponseEntity<?> draft(Command command, @RequestBody @Valid DraftRequest request) {
        var draft = request.draft(outline(command, request.outline()));
        return Answers.created(writing.draft(command, draft, request.taken()), views::written, PATH);
    }

    private @Nullable Outline outline(Command command, @Nullable String id) {
        return id == null
                ? null
                : outlines.find(command.tenant(), id)
                        .map(Versioned::state)
                        .orElseThrow(() -> new RefusedException(Refusal.invalid("/outline", "outline-unknown")));
    }

    @GetMapping
    Page<?> list(
            Caller caller,
            PageQuery page,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String recipient,
            @RequestParam(required = false) @Nullable String directive,
            @RequestParam(required = false) Report.@Nullable Status status) {
        var equalTo = new HashMap<String, String>();
        Optional.ofNullable(unit).ifPresent(id -> equalTo.put("frame.unit", id));
        Optional.ofNullable(recipient).ifPresent(id -> equalTo.put("frame.recipient", id));
        Optional.ofNullable(directive).ifPresent(id -> equalTo.put("frame.directive", id));
        Optional.ofNullable(status).ifPresent(wanted -> equalTo.put("status", wanted.name()));
        return reading.page(caller.tenant(), page, Map.copyOf(equalTo)).map(views::wire);
    }

    /** With {@code differences} it also tells whether the facts make another page now; that takes as long as making it. */
    @GetMapping("/{id}")
    ResponseEntity<?> one(
            Caller caller, @PathVariable String id, @RequestParam(defaultValue = "false") boolean differences) {
        return Answers.found(
                reading.find(caller.tenant(), id), report -> views.whole(caller.tenant(), report, differences));
    }

    @PatchMapping("/{id}")
    ResponseEntity<?> edit(Command command, @PathVariable String id, @RequestBody @Valid EditRequest request) {
        return Answers.changed(writing.edit(command, id, request.revision()), views::written);
    }

    @PostMapping("/{id}/submission")
    ResponseEntity<?> submit(Command command, @PathVariable String id) {
        return Answers.changed(writing.submit(command, id), views::written);
    }

    /** By the one who signs as long as it is submitted; by the recipient once it was sent. */
    @PostMapping("/{id}/return")
    ResponseEntity<?> giveBack(Command command, @PathVariable String id, @RequestBody @Valid ReturnRequest request) {
        var sent = reading.find(command.tenant(), id)
                .filter(report -> report.state().sending() != null)
                .isPresent();
        return Answers.changed(
                sent
                        ? sending.sendBack(command, id, request.asked())
                        : approving.giveBack(command, id, request.asked()),
                views::written);
    }

    @PostMapping("/{id}/approval")
    ResponseEntity<?> approve(Command command, @PathVariable String id, @RequestBody @Valid ApproveRequest request) {
        return Answers.changed(approving.approve(command, id, request.read()), views::written);
    }

    @PostMapping("/{id}/sending")
    ResponseEntity<?> send(Command command, @PathVariable String id) {
        return Answers.changed(sending.send(command, id), views::written);
    }

    @PostMapping("/{id}/receipt")
    ResponseEntity<?> receive(Command command, @PathVariable String id) {
        return Answers.changed(sending.receive(command, id), views::written);
    }

    /** The activities, with versions, that the page is made of. */
    @GetMapping("/{id}/sources")
    Page<?> sources(Caller caller, @PathVariable String id, PageQuery page) {
        return reading.sources(caller.tenant(), id, page).orElseThrow(() -> new RefusedException(Refusal.notFound()));
    }

    /** Live until approved, with the hash by which an approval names it; from then on the very bytes that were approved. */
    @GetMapping("/{id}/document")
    ResponseEntity<byte[]> document(
            Caller caller,
            @PathVariable String id,
            @RequestParam(defaultValue = "html") String format,
            @RequestParam(defaultValue = "false") boolean inline) {
        var wanted = Format.named(format)
                .orElseThrow(() -> new RefusedException(Refusal.invalid("format", "document-format")));
        var read = reading.document(caller.tenant(), id, wanted)
                .orElseThrow(() -> new RefusedException(Refusal.notFound()));
        var file = read.file();
        var answer = ResponseEntity.ok().eTag('"' + read.hash() + '"');
        if (read.read() != null) {
            answer.header(CONTENT_HASH, read.read());
        }
        return answer.contentType(MediaType.parseMediaType(wanted.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, file.disposition(inline))
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .body(file.bytes());
    }
}
