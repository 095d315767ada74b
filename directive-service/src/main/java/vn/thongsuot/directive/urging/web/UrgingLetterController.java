package vn.thongsuot.directive.urging.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.directive.printing.Printing;
import vn.thongsuot.directive.urging.PrintingUrgings;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.identity.Caller;

/** The letter of an urging, to look at and to print. */
@RestController
class UrgingLetterController {

    private final PrintingUrgings printing;

    UrgingLetterController(PrintingUrgings printing) {
        this.printing = printing;
    }

    @GetMapping("/api/v1/urgings/{id}/letter")
    ResponseEntity<byte[]> letter(
            Caller caller,
            @PathVariable("id") String id,
            @RequestParam(name = "format", defaultValue = "html") String format,
            @RequestParam(name = "inline", defaultValue = "false") boolean inline) {
        var wanted = Printing.format(format);
        var file =
                printing.file(caller.tenant(), id, wanted).orElseThrow(() -> new RefusedException(Refusal.notFound()));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(wanted.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, file.disposition(inline))
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .body(file.bytes());
    }
}
