package vn.thongsuot.reporting.report.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.documents.Format;
import vn.thongsuot.documents.xlsx.TablesFile;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.reporting.report.Companion;
import vn.thongsuot.reporting.report.ReadingPapers;

/** What goes with a report: its tables as a workbook, the brief on one page, and news for the web portal. */
@RestController
@RequestMapping("/api/v1/reports/{id}")
class ReportPapersController {

    private final ReadingPapers papers;

    ReportPapersController(ReadingPapers papers) {
        this.papers = papers;
    }

    @GetMapping("/annexes")
    ResponseEntity<byte[]> annexes(
            Caller caller,
            @PathVariable("id") String id,
            @RequestParam(defaultValue = TablesFile.ENDING) String format) {
        if (!format.equals(TablesFile.ENDING)) {
            throw new RefusedException(Refusal.invalid("format", "annexes-format"));
        }
        var book = papers.annexes(caller.tenant(), id).orElseThrow(ReportPapersController::missing);
        return file(TablesFile.MEDIA_TYPE, book.name().disposition(true), book.bytes());
    }

    @GetMapping("/brief")
    ResponseEntity<byte[]> brief(
            Caller caller,
            @PathVariable("id") String id,
            @RequestParam(defaultValue = "html") String format,
            @RequestParam(defaultValue = "false") boolean inline) {
        return companion(caller, id, Companion.BRIEF, format, inline);
    }

    @GetMapping("/news")
    ResponseEntity<byte[]> news(
            Caller caller,
            @PathVariable("id") String id,
            @RequestParam(defaultValue = "html") String format,
            @RequestParam(defaultValue = "false") boolean inline) {
        return companion(caller, id, Companion.NEWS, format, inline);
    }

    private ResponseEntity<byte[]> companion(
            Caller caller, String id, Companion companion, String format, boolean inline) {
        var wanted = Format.named(format)
                .orElseThrow(() -> new RefusedException(Refusal.invalid("format", "document-format")));
        var file =
                papers.companion(caller.tenant(), id, companion, wanted).orElseThrow(ReportPapersController::missing);
        return file(wanted.mediaType(), file.disposition(inline), file.bytes());
    }

    private static ResponseEntity<byte[]> file(String mediaType, String disposition, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .body(bytes);
    }

    private static RefusedException missing() {
        return new RefusedException(Refusal.notFound());
    }
}
