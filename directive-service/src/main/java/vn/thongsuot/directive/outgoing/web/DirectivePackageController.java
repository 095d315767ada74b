package vn.thongsuot.directive.outgoing.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.directive.directive.AttachedFile;
import vn.thongsuot.directive.outgoing.PackingDirectives;
import vn.thongsuot.directive.outgoing.PackingDirectives.Handed;
import vn.thongsuot.documents.edxml.EdXmlFile;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.files.Files;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.web.FileAnswers;

/** A directive as a package of the exchange axis, to be handed to the system that sends it, and all of its files. */
@RestController
class DirectivePackageController {

    private static final String ONE = "/api/v1/directives/{id}";

    private final PackingDirectives packing;
    private final Files files;
    private final Clock clock;

    DirectivePackageController(PackingDirectives packing, Files files, Clock clock) {
        this.packing = packing;
        this.files = files;
        this.clock = clock;
    }

    /**
     * A file of a directive.
     *
     * @param id its place, from 1
     */
    record FileLine(String id, String name, String mediaType, long size) {}

    record FileLines(List<FileLine> items) {}

    @GetMapping(path = ONE + "/document", params = "format=" + EdXmlFile.ENDING)
    ResponseEntity<Resource> pack(Caller caller, @PathVariable("id") String id) {
        var today = LocalDate.ofInstant(clock.instant(), Access.ZONE);
        return switch (packing.pack(caller.tenant(), id, today).orElseThrow(DirectivePackageController::missing)) {
            case Handed.Made made ->
                ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(EdXmlFile.MEDIA_TYPE))
                        .header(HttpHeaders.CONTENT_DISPOSITION, made.name().disposition(true))
                        .header("X-Content-Type-Options", "nosniff")
                        .body(new ByteArrayResource(made.bytes()));
            case Handed.Kept kept ->
                FileAnswers.found(
                        files,
                        caller.tenant(),
                        kept.file().sha256(),
                        kept.file().name());
        };
    }

    @GetMapping(ONE + "/files")
    FileLines list(Caller caller, @PathVariable("id") String id) {
        var all = files(caller, id);
        return new FileLines(IntStream.range(0, all.size())
                .mapToObj(i -> line(i + 1, all.get(i)))
                .toList());
    }

    @GetMapping(ONE + "/files/{place}")
    ResponseEntity<Resource> file(Caller caller, @PathVariable("id") String id, @PathVariable("place") String place) {
        var all = files(caller, id);
        var file = IntStream.range(0, all.size())
                .filter(i -> String.valueOf(i + 1).equals(place))
                .mapToObj(all::get)
                .findFirst()
                .orElseThrow(DirectivePackageController::missing);
        return FileAnswers.found(files, caller.tenant(), file.sha256(), file.name());
    }

    private List<AttachedFile> files(Caller caller, String id) {
        return packing.files(caller.tenant(), id).orElseThrow(DirectivePackageController::missing);
    }

    private static FileLine line(int place, AttachedFile file) {
        return new FileLine(String.valueOf(place), file.name(), file.mediaType(), file.size());
    }

    private static RefusedException missing() {
        return new RefusedException(Refusal.notFound());
    }
}
