package vn.thongsuot.plan.outside.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.plan.outside.OutsideOffer;
import vn.thongsuot.plan.outside.OutsideOffers;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Erasure;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.web.Answers;

/** What officers do with what came in from outside. */
@RestController
@RequestMapping(OutsideOfferController.PATH)
class OutsideOfferController {

    static final String PATH = "/api/v1/outside-offers";

    private final OutsideOffers offers;

    OutsideOfferController(OutsideOffers offers) {
        this.offers = offers;
    }

    /** @param reason told to whoever offered */
    record RefusalRequest(@NotBlank @Size(max = 1_000) String reason) {}

    /** @param basis the law that asks for it */
    record ErasureRequest(@NotNull Erasure.Basis basis) {}

    @GetMapping
    Page<?> list(
            Caller caller,
            PageQuery page,
            @RequestParam(name = "challenge", required = false) @Nullable String challenge,
            @RequestParam(name = "unit", required = false) @Nullable String unit,
            @RequestParam(name = "status", required = false) OutsideOffer.@Nullable Status status) {
        return offers.page(caller, page, challenge, unit, status).map(OutsideOfferBody::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<?> one(Caller caller, @PathVariable("id") String id) {
        return Answers.found(
                offers.find(caller, id),
                found ->
                        OutsideOfferBody.of(found, offers.contact(caller, found).orElse(null)));
    }

    @PostMapping("/{id}/acceptance")
    ResponseEntity<?> takeIn(Command command, @PathVariable("id") String id) {
        return changed(offers.takeIn(command, id));
    }

    @PostMapping("/{id}/refusal")
    ResponseEntity<?> decline(
            Command command, @PathVariable("id") String id, @RequestBody @Valid RefusalRequest request) {
        return changed(offers.decline(command, id, request.reason()));
    }

    @PostMapping("/{id}/contact/erasure")
    ResponseEntity<?> erase(
            Command command, @PathVariable("id") String id, @RequestBody @Valid ErasureRequest request) {
        return changed(offers.eraseContact(command, id, request.basis()));
    }

    private static ResponseEntity<?> changed(Outcome<Versioned<OutsideOffer>> outcome) {
        return Answers.changed(outcome, OutsideOfferBody::of);
    }
}
