package vn.thongsuot.directive.conclusion.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.directive.conclusion.Concluding;
import vn.thongsuot.directive.conclusion.PrintingConclusions;
import vn.thongsuot.directive.printing.Printing;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.identity.Caller;

@RestController
class ConclusionController {

    private final Concluding concluding;
    private final PrintingConclusions printing;

    ConclusionController(Concluding concluding, PrintingConclusions printing) {
        this.concluding = concluding;
        this.printing = printing;
    }

    /** The notice as data, or printed where a format is asked for. */
    @GetMapping("/api/v1/directives/{id}/conclusion")
    ResponseEntity<?> conclusion(
            Caller caller,
            @PathVariable("id") String id,
            @RequestParam(name = "format", required = false) @Nullable String format,
            @RequestParam(name = "inline", defaultValue = "false") boolean inline) {
        return format == null
                ? ResponseEntity.ok(concluding.of(caller.tenant(), id).orElseThrow(ConclusionController::missing))
                : printed(caller, id, format, inline);
    }

    private ResponseEntity<byte[]> printed(Caller caller, String id, String format, boolean inline) {
        var wanted = Printing.format(format);
        var file = printing.file(caller.tenant(), id, wanted).orElseThrow(ConclusionController::missing);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(wanted.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, file.disposition(inline))
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .body(file.bytes());
    }

    private static RefusedException missing() {
        return new RefusedException(Refusal.notFound());
    }
}
