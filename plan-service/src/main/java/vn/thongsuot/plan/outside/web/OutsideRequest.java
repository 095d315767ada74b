package vn.thongsuot.plan.outside.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.challenge.Offer;
import vn.thongsuot.plan.challenge.Offer.OrganisationKind;
import vn.thongsuot.plan.outside.OutsideDraft;
import vn.thongsuot.plan.plan.Nfc;

/** An offer as somebody outside sends it. */
record OutsideRequest(
        @NotBlank @Size(max = 100) String challenge,
        @NotBlank @Size(max = 300) String organisation,
        @NotNull OrganisationKind organisationKind,
        @NotBlank @Size(max = 300) String title,
        @NotBlank @Size(max = 5_000) String solution,
        @NotNull @Valid Reach contact) {

    record Reach(
            @Nullable @Size(min = 1, max = 200) String person,
            @Nullable @Size(min = 1, max = 50) String phone,
            @Nullable @Size(min = 1, max = 200) String email) {}

    OutsideDraft toDomain() {
        return new OutsideDraft(
                challenge,
                Nfc.of(organisation),
                organisationKind,
                Nfc.of(title),
                Nfc.of(solution),
                new Offer.Contact(contact.person(), contact.phone(), contact.email()));
    }
}
