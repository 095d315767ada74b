package vn.thongsuot.platformtest.files;

import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.files.FileType;
import vn.thongsuot.platform.files.FileUse;
import vn.thongsuot.platform.files.Files;
import vn.thongsuot.platform.files.Uploads;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.web.FileAnswers;

/** Takes a file in and gives it back, as a service does. */
@RestController
class UploadController {

    private static final FileUse USE = FileUse.of("kit", FileType.PNG, FileType.CSV);

    private final Uploads uploads;
    private final Files files;

    UploadController(Uploads uploads, Files files) {
        this.uploads = uploads;
        this.files = files;
    }

    @PostMapping("/api/v1/kit/files")
    Map<String, String> take(Command command, @RequestPart("file") MultipartFile file, @RequestParam String unit) {
        try (var received = FileAnswers.received(uploads, file, USE)) {
            files.store(command.tenant(), received);
            return Map.of(
                    "sha256", received.sha256(),
                    "name", received.name(),
                    "type", received.type().name(),
                    "unit", unit,
                    "id", command.newId("kit"));
        }
    }

    @GetMapping("/api/v1/kit/files/{sha256}")
    ResponseEntity<Resource> give(Caller caller, @PathVariable String sha256) {
        return FileAnswers.found(files, caller.tenant(), sha256);
    }
}
