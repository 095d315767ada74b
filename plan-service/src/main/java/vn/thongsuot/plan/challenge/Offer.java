package vn.thongsuot.plan.challenge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.Nfc;

/**
 * A solution that somebody outside offers, as a person of the tenant took it in.
 *
 * @param challenge id
 * @param organisation who offers
 * @param contact for those who work on the challenge; never told to other services
 */
public record Offer(
        String challenge,
        String organisation,
        OrganisationKind organisationKind,
        String title,
        String solution,
        @Nullable Contact contact,
        LocalDate receivedOn) {

    public Offer {
        organisation = Nfc.of(organisation);
        title = Nfc.of(title);
        solution = Nfc.of(solution);
    }

    static final String RECEIVED = "vn.thongsuot.offer.received.v1";

    /** What kind of body offers; a private person offers through one. */
    public enum OrganisationKind {
        STARTUP,
        ENTERPRISE,
        UNIVERSITY,
        INSTITUTE,
        OTHER
    }

    /** How to reach them. */
    public record Contact(
            @Nullable String person,
            @Nullable String phone,
            @Nullable String email) {}

    /** For readers who do not work on the challenge. */
    public Offer withoutContact() {
        return new Offer(challenge, organisation, organisationKind, title, solution, null, receivedOn);
    }
}
