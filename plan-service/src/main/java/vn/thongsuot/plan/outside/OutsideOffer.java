package vn.thongsuot.plan.outside;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.challenge.Offer;
import vn.thongsuot.plan.challenge.Offer.OrganisationKind;

/**
 * A solution as somebody outside handed it in. It is told to no other service: what an officer takes in becomes an
 * {@link Offer}, which never holds the contact.
 *
 * @param challenge id
 * @param unit the owner of the challenge, or its proposer where it has none, when the offer came
 * @param organisation who offers
 * @param contact sealed; absent once it was erased
 * @param answer what became of it; absent while nobody has decided
 */
public record OutsideOffer(
        String challenge,
        String unit,
        String organisation,
        OrganisationKind organisationKind,
        String title,
        String solution,
        @Nullable String contact,
        LocalDate receivedOn,
        Status status,
        @Nullable Answer answer) {

    static final String RECEIVED = "vn.thongsuot.outsideoffer.received.v1";
    static final String TAKEN_IN = "vn.thongsuot.outsideoffer.takenin.v1";
    static final String DECLINED = "vn.thongsuot.outsideoffer.declined.v1";
    static final String ERASED = "vn.thongsuot.outsideoffer.erased.v1";

    /** Where it stands, as whoever offered may know. */
    public enum Status {
        RECEIVED,
        TAKEN_IN,
        DECLINED
    }

    /**
     * What was decided.
     *
     * @param reason told to whoever offered; absent where it was taken in without a word
     * @param offer id of the offer that it became; absent where it was declined
     */
    public record Answer(
            LocalDate on, @Nullable String reason, @Nullable String offer) {}

    OutsideOffer answered(Status next, Answer decided) {
        return new OutsideOffer(
                challenge, unit, organisation, organisationKind, title, solution, contact, receivedOn, next, decided);
    }

    OutsideOffer withoutContact() {
        return new OutsideOffer(
                challenge, unit, organisation, organisationKind, title, solution, null, receivedOn, status, answer);
    }

    /** As the officers keep it; whom to reach stays here. */
    Offer toOffer() {
        return new Offer(challenge, organisation, organisationKind, title, solution, null, receivedOn);
    }
}
