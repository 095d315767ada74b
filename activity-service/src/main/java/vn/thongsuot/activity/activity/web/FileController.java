package vn.thongsuot.activity.activity.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.thongsuot.activity.activity.Attachment;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.files.FileType;
import vn.thongsuot.platform.files.FileUse;
import vn.thongsuot.platform.identity.Caller;

/** Other files that prove an activity, such as a list of who came. Those who may record for the unit can fetch them. */
@RestController
@RequestMapping(FileController.PATH)
class FileController {

    static final String PATH = ActivityController.PATH + "/{id}/files";

    private static final FileUse PROOF =
            FileUse.of("evidence", FileType.PDF, FileType.DOCX, FileType.XLSX, FileType.CSV, FileType.ZIP);

    private final AttachmentPlace place;

    FileController(AttachmentPlace place) {
        this.place = place;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> add(
            Command command,
            @PathVariable String id,
            @RequestPart("file") MultipartFile file,
            @RequestParam @Nullable String caption) {
        var form = new AttachmentForm(caption, null, null, null);
        return place.add(
                command, id, form, file, PROOF, received -> form.file(command, place.newId(command), received));
    }

    @GetMapping("/{file}")
    ResponseEntity<Resource> one(Caller caller, @PathVariable String id, @PathVariable String file) {
        return place.original(caller, id, Attachment.Kind.FILE, file);
    }

    /** Takes it away; that it was there stays. */
    @DeleteMapping("/{file}")
    ResponseEntity<?> remove(Command command, @PathVariable String id, @PathVariable String file) {
        return place.remove(command, id, Attachment.Kind.FILE, file);
    }
}
