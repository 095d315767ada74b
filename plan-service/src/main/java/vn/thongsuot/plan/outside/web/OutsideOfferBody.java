package vn.thongsuot.plan.outside.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.challenge.Offer;
import vn.thongsuot.plan.challenge.Offer.OrganisationKind;
import vn.thongsuot.plan.outside.OutsideOffer;
import vn.thongsuot.platform.aggregate.Versioned;

/**
 * An offer from outside as officers see it.
 *
 * @param contact absent in lists, for who does not work on the challenge, and once it was erased
 */
record OutsideOfferBody(
        String id,
        long version,
        String challenge,
        String unit,
        String organisation,
        OrganisationKind organisationKind,
        String title,
        String solution,
        LocalDate receivedOn,
        OutsideOffer.Status status,
        OutsideOffer.@Nullable Answer answer,
        Offer.@Nullable Contact contact) {

    static OutsideOfferBody of(Versioned<OutsideOffer> offer) {
        return of(offer, null);
    }

    static OutsideOfferBody of(Versioned<OutsideOffer> offer, Offer.@Nullable Contact contact) {
        var state = offer.state();
        return new OutsideOfferBody(
                offer.id(),
                offer.version(),
                state.challenge(),
                state.unit(),
                state.organisation(),
                state.organisationKind(),
                state.title(),
                state.solution(),
                state.receivedOn(),
                state.status(),
                state.answer(),
                contact);
    }
}
