package vn.thongsuot.plan.challenge.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.challenge.Offer;
import vn.thongsuot.plan.challenge.Offer.OrganisationKind;
import vn.thongsuot.plan.plan.form.Optionals;

/** An offer from outside, as a person of the tenant takes it in. */
record OfferRequest(
        @NotBlank @Size(max = 300) String organisation,
        @NotNull OrganisationKind organisationKind,
        @NotBlank @Size(max = 500) String title,
        @NotBlank @Size(max = 20_000) String solution,
        @Nullable @Valid ContactRequest contact,
        @NotNull LocalDate receivedOn) {

    record ContactRequest(
            @Nullable @Size(min = 1, max = 200) String person,
            @Nullable @Size(min = 1, max = 50) String phone,
            @Nullable @Size(min = 1, max = 200) String email) {

        Offer.Contact toDomain() {
            return new Offer.Contact(person, phone, email);
        }
    }

    Offer toDomain(String challenge) {
        return new Offer(
                challenge,
                organisation,
                organisationKind,
                title,
                solution,
                Optionals.map(contact, ContactRequest::toDomain),
                receivedOn);
    }
}
