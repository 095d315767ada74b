package vn.thongsuot.activity.activity;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A photo or a file that proves an activity. The bytes lie in the file store under their hash and never change.
 *
 * @param id within the activity
 * @param file of the original, in the file store
 * @param caption what is to be seen, or what the file is
 * @param credit of a photo; absent for other files
 * @param copies of a photo; absent for other files
 * @param added when, and by whom
 * @param removed that somebody took it away; absent while it counts
 * @param publication that everybody may see it; absent for what is not published, and for other files
 */
public record Attachment(
        String id,
        Kind kind,
        Stored file,
        String caption,
        @Nullable Credit credit,
        @Nullable Copies copies,
        Trace added,
        @Nullable Trace removed,
        @Nullable Publication publication) {

    /** One that nobody outside sees. */
    public Attachment(
            String id,
            Kind kind,
            Stored file,
            String caption,
            @Nullable Credit credit,
            @Nullable Copies copies,
            Trace added,
            @Nullable Trace removed) {
        this(id, kind, file, caption, credit, copies, added, removed, null);
    }

    /** What sort of proof. */
    public enum Kind {
        PHOTO,
        FILE
    }

    /**
     * The original as it came.
     *
     * @param sha256 of the bytes, 64 hexadecimal digits; the file's identity
     * @param name as the client called it
     * @param size in bytes
     */
    public record Stored(String sha256, String name, String mediaType, long size) {}

    /**
     * Whose photo it is. Names stay in this service.
     *
     * @param photographer absent when nobody said
     * @param rights what it may be used for; absent when nobody said
     * @param takenOn absent when nobody said
     */
    public record Credit(
            @Nullable String photographer,
            @Nullable String rights,
            @Nullable LocalDate takenOn) {}

    /**
     * What is shown of a photo instead of the original: JPEG without what the camera wrote.
     *
     * @param display hash of the copy that is read
     * @param thumb hash of the copy for galleries
     */
    public record Copies(String display, String thumb) {}

    /** That somebody did it, and when. */
    public record Trace(String by, Instant at) {}

    /** Where it is answered over HTTP; its bytes never lie behind any other address. */
    public String path(String activity) {
        var place = kind == Kind.PHOTO ? "photos" : "files";
        return "/api/v1/activities/" + activity + "/" + place + "/" + id;
    }

    /** Whether nothing is left of it but that it was there: its hash, its size, who added it and who erased it. */
    public boolean isErased() {
        return file.name().isEmpty();
    }

    /** Keeps the hashes, by which every other trace of the same bytes is found. */
    Attachment erased(Trace trace) {
        var proof = new Stored(file.sha256(), "", file.mediaType(), file.size());
        return new Attachment(id, kind, proof, "", null, copies, added, removed == null ? trace : removed);
    }

    boolean isPublished() {
        return publication != null && isPresent();
    }

    /** @param newer absent when nobody outside is to see it any more */
    Attachment published(@Nullable Publication newer) {
        return new Attachment(id, kind, file, caption, credit, copies, added, removed, newer);
    }

    boolean isPresent() {
        return removed == null;
    }

    Attachment removed(Trace trace) {
        return new Attachment(id, kind, file, caption, credit, copies, added, trace);
    }
}
