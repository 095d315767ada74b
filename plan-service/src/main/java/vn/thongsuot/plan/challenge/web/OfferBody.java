package vn.thongsuot.plan.challenge.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import vn.thongsuot.plan.challenge.Offer;
import vn.thongsuot.platform.aggregate.Versioned;

/** An offer with its id and version. */
record OfferBody(String id, long version, @JsonUnwrapped Offer offer) {

    static OfferBody of(Versioned<Offer> offer) {
        return new OfferBody(offer.id(), offer.version(), offer.state());
    }
}
