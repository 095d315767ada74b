package vn.thongsuot.directive.workfile.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.directive.printing.Printing;
import vn.thongsuot.directive.workfile.archive.PackingWorkFiles;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.identity.Caller;

/** A work file to take away: its table of contents, and all of it as a package. */
@RestController
class PackageController {

    private final PackingWorkFiles packing;

    PackageController(PackingWorkFiles packing) {
        this.packing = packing;
    }

    @GetMapping(WorkFileController.PATH + "/{id}/contents")
    ResponseEntity<byte[]> contents(
            Caller caller,
            @PathVariable("id") String id,
            @RequestParam(name = "format", defaultValue = "html") String format,
            @RequestParam(name = "inline", defaultValue = "false") boolean inline) {
        var wanted = Printing.format(format);
        var file = packing.contents(caller.tenant(), id, wanted).orElseThrow(PackageController::missing);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(wanted.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, file.disposition(inline))
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .body(file.bytes());
    }

    @GetMapping(WorkFileController.PATH + "/{id}/package")
    ResponseEntity<Resource> whole(Caller caller, @PathVariable("id") String id) throws IOException {
        var packed = packing.pack(caller.tenant(), id).orElseThrow(PackageController::missing);
        var bytes = Files.newInputStream(packed.path(), StandardOpenOption.DELETE_ON_CLOSE);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .contentLength(packed.size())
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(packed.name())
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(new InputStreamResource(bytes));
    }

    private static RefusedException missing() {
        return new RefusedException(Refusal.notFound());
    }
}
