package vn.thongsuot.activity.activity.web;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.activity.activity.Attachment;
import vn.thongsuot.activity.activity.Publication;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.platform.web.Table.Column;

/** All that everybody is told of a photo: where it is, what is to be seen and since when. Nothing of who took or who published it. */
final class OpenPhotoColumns {

    private OpenPhotoColumns() {}

    static List<Column<Attachment>> of(String activity) {
        return List.of(
                new Column<>("id", Attachment::id),
                new Column<>("picture", photo -> activity + "/" + photo.id()),
                new Column<>("thumbnail", photo -> activity + "/" + photo.id() + "?size=thumb"),
                new Column<>("alt", photo -> said(photo, Publication::shows)),
                new Column<>(
                        "publishedOn",
                        photo -> said(
                                photo,
                                stated -> LocalDate.ofInstant(stated.published().at(), Access.ZONE))));
    }

    private static @Nullable Object said(Attachment photo, Function<Publication, Object> what) {
        var publication = photo.publication();
        return publication == null ? null : what.apply(publication);
    }
}
