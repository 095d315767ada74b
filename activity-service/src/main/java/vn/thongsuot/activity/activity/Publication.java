package vn.thongsuot.activity.activity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.opendata.PersonalData;
import vn.thongsuot.platform.aggregate.Refusal;

/**
 * That everybody may see a photo, as somebody who may approve for the unit has stated. What is not stated is not assumed: there
 * is no publication without what is to be seen and on what ground persons are shown.
 *
 * @param shows what is to be seen, for those who cannot see it; everybody reads it
 * @param agreement how those who are to be recognised agreed; absent unless they did. It stays in this service
 * @param published when, and by whom; who it was stays in this service
 */
public record Publication(
        String shows, Persons persons, @Nullable String agreement, Attachment.Trace published) {

    /** On what ground persons are shown (Điều 32 Bộ luật Dân sự 2015). */
    public enum Persons {
        /** Nobody is to be recognised. */
        NOBODY,
        /** Those who are to be recognised agreed. */
        AGREED,
        /** It was taken at a public event, such as a conference, and harms nobody's honour. */
        PUBLIC_EVENT
    }

    /** Empty when it can be laid open as it stands. */
    Optional<Refusal> refusal() {
        if (PersonalData.isIn(shows)) {
            return Optional.of(Refusal.invalid("/shows", "personal-data"));
        }
        if (persons == Persons.AGREED && agreement == null) {
            return Optional.of(Refusal.invalid("/agreement", "agreement-missing"));
        }
        return persons != Persons.AGREED && agreement != null
                ? Optional.of(Refusal.invalid("/agreement", "agreement-not-asked"))
                : Optional.empty();
    }

    /** Whether it states the same, whoever did and whenever. */
    boolean saysTheSame(@Nullable Publication other) {
        return other != null && new Publication(shows, persons, agreement, other.published).equals(other);
    }
}
