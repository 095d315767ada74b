package vn.thongsuot.plan.challenge.messaging;

import java.time.LocalDate;
import vn.thongsuot.plan.challenge.Offer;
import vn.thongsuot.platform.aggregate.Versioned;

/** What the outside is told of an offer, as {@code offer.v1} has it: which body offers what, and nobody's contact. */
record OfferData(
        String id,
        long version,
        String challenge,
        String organisation,
        Offer.OrganisationKind organisationKind,
        String title,
        LocalDate receivedOn) {

    static OfferData of(Versioned<Offer> versioned) {
        var offer = versioned.state();
        return new OfferData(
                versioned.id(),
                versioned.version(),
                offer.challenge(),
                offer.organisation(),
                offer.organisationKind(),
                offer.title(),
                offer.receivedOn());
    }
}
