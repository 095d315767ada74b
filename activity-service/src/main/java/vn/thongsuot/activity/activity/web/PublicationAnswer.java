package vn.thongsuot.activity.activity.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.activity.activity.Attachment;
import vn.thongsuot.activity.activity.Publication;

/**
 * What the tenant's own people are told of the publication of a photo; who published it is in the audit.
 *
 * @param uri where everybody reads it once the tenant has laid photos open; the gateway has it under its public address too
 */
record PublicationAnswer(
        String shows, Publication.Persons persons, @Nullable String agreement, Instant at, String uri) {

    static @Nullable PublicationAnswer of(String activity, Attachment attachment) {
        var publication = attachment.publication();
        return publication == null
                ? null
                : new PublicationAnswer(
                        publication.shows(),
                        publication.persons(),
                        publication.agreement(),
                        publication.published().at(),
                        OpenPhotoController.PATH + "/" + activity + "/" + attachment.id());
    }
}
