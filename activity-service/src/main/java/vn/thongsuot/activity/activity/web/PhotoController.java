package vn.thongsuot.activity.activity.web;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
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
import vn.thongsuot.activity.photo.DisplayCopies;
import vn.thongsuot.activity.photo.UnreadablePhotoException;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.files.FileType;
import vn.thongsuot.platform.files.FileUse;
import vn.thongsuot.platform.files.ReceivedFile;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.Page;

/** Photos of an activity. The original is kept byte for byte; what is shown is a copy without what the camera wrote. */
@RestController
@RequestMapping(PhotoController.PATH)
class PhotoController {

    static final String PATH = ActivityController.PATH + "/{id}/photos";

    private static final FileUse PHOTOS = FileUse.of("photos", FileType.JPEG, FileType.PNG, FileType.WEBP);
    private static final FileUse COPIES = FileUse.of("photo-copies", FileType.JPEG);

    private final AttachmentPlace place;
    private final DisplayCopies copies;

    PhotoController(AttachmentPlace place, DisplayCopies copies) {
        this.place = place;
        this.copies = copies;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> add(
            Command command,
            @PathVariable String id,
            @RequestPart("file") MultipartFile file,
            @RequestParam @Nullable String caption,
            @RequestParam @Nullable String photographer,
            @RequestParam @Nullable String rights,
            @RequestParam @Nullable LocalDate takenOn) {
        var form = new AttachmentForm(caption, photographer, rights, takenOn);
        return place.add(
                command,
                id,
                form,
                file,
                PHOTOS,
                received -> form.photo(command, place.newId(command), received, copies(command, received)));
    }

    private Attachment.Copies copies(Command command, ReceivedFile photo) {
        var made = decoded(photo);
        return new Attachment.Copies(kept(command, photo, made.display()), kept(command, photo, made.thumb()));
    }

    private DisplayCopies.Copies decoded(ReceivedFile photo) {
        try {
            return copies.of(photo.path());
        } catch (UnreadablePhotoException e) {
            throw new RefusedException(Refusal.invalid("file", "photo-unreadable"));
        }
    }

    private String kept(Command command, ReceivedFile photo, byte[] copy) {
        try (var received = place.uploads().receive(new ByteArrayInputStream(copy), photo.name() + ".jpg", COPIES)) {
            return place.files().store(command.tenant(), received).sha256();
        }
    }

    /** The gallery, in the order the photos came. */
    @GetMapping
    Page<?> list(Caller caller, @PathVariable String id) {
        var photos = place.activity(caller.tenant(), id).present().stream()
                .filter(each -> each.kind() == Attachment.Kind.PHOTO)
                .map(each -> ActivityAnswers.attachment(id, each))
                .toList();
        return new Page<>(photos, null);
    }

    /** The copy to read, the small one, or the original, which only those see who may record for the unit. */
    @GetMapping("/{photo}")
    ResponseEntity<Resource> one(
            Caller caller,
            @PathVariable String id,
            @PathVariable String photo,
            @RequestParam(defaultValue = "display") String size) {
        return switch (size) {
            case "display" -> place.shown(caller, id, photo, Attachment.Copies::display);
            case "thumb" -> place.shown(caller, id, photo, Attachment.Copies::thumb);
            case "original" -> place.original(caller, id, Attachment.Kind.PHOTO, photo);
            default -> throw new RefusedException(Refusal.invalid("size", "photo-size"));
        };
    }

    /** Takes it away; that it was there stays. */
    @DeleteMapping("/{photo}")
    ResponseEntity<?> remove(Command command, @PathVariable String id, @PathVariable String photo) {
        return place.remove(command, id, Attachment.Kind.PHOTO, photo);
    }
}
