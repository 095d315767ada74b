package vn.thongsuot.activity.activity.web;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.activity.activity.PublishingPhotos;
import vn.thongsuot.organisation.opendata.OpenData;
import vn.thongsuot.organisation.opendata.OpenList;
import vn.thongsuot.organisation.opendata.PublicReader;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.web.Table;
import vn.thongsuot.platform.web.TableAnswers;

/**
 * Published photos as everybody sees them: the copies without what the camera wrote, and what is to be seen on them. Whoever
 * keeps one asks again each time whether it may still be shown, so that what is taken back is gone at once.
 */
@RestController
@RequestMapping(OpenPhotoController.PATH)
class OpenPhotoController {

    static final String PATH = PublicReader.PATH + "photos";

    private final OpenData open;
    private final PublishingPhotos photos;
    private final AttachmentPlace place;
    private final Clock clock;

    OpenPhotoController(OpenData open, PublishingPhotos photos, AttachmentPlace place, Clock clock) {
        this.open = open;
        this.photos = photos;
        this.place = place;
        this.clock = clock;
    }

    /** Those of one deed, with the text for whoever cannot see them. Their addresses go from this one. */
    @GetMapping("/{id}")
    ResponseEntity<byte[]> list(Caller caller, @PathVariable("id") String id) {
        var opening = open.require(caller.tenant(), OpenList.PHOTOS);
        var published = photos.published(caller.tenant(), id);
        if (published.isEmpty()) {
            throw new RefusedException(Refusal.notFound());
        }
        var columns = OpenPhotoColumns.of(id);
        var table = TableAnswers.of(
                new Table<>(opening.licence(), columns, new Page<>(published, null)), "json", clock.instant());
        return ResponseEntity.status(table.getStatusCode())
                .headers(table.getHeaders())
                .cacheControl(askedAgain())
                .body(table.getBody());
    }

    /** The copy to read, or the small one. The original is never shown to everybody. */
    @GetMapping("/{id}/{photo}")
    ResponseEntity<Resource> one(
            Caller caller,
            @PathVariable("id") String id,
            @PathVariable("photo") String photo,
            @RequestParam(name = "size", defaultValue = "display") String size) {
        if (!List.of("display", "thumb").contains(size)) {
            throw new RefusedException(Refusal.invalid("size", "open-photo-size"));
        }
        open.require(caller.tenant(), OpenList.PHOTOS);
        var hash = photos.published(caller.tenant(), id).stream()
                .filter(each -> each.id().equals(photo))
                .flatMap(each -> Stream.ofNullable(each.copies()))
                .map(copies -> size.equals("thumb") ? copies.thumb() : copies.display())
                .findFirst()
                .orElseThrow(() -> new RefusedException(Refusal.notFound()));
        return place.picture(caller.tenant(), hash, askedAgain());
    }

    private static CacheControl askedAgain() {
        return CacheControl.noCache().cachePublic();
    }
}
