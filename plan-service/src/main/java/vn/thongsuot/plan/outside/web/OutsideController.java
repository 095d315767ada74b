package vn.thongsuot.plan.outside.web;

import jakarta.validation.Valid;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.organisation.opendata.OpenData;
import vn.thongsuot.organisation.opendata.OpenList;
import vn.thongsuot.organisation.opendata.PublicReader;
import vn.thongsuot.plan.outside.ReceivingOutside;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.web.Answers;

/** Where somebody outside offers a solution, and asks what became of it. */
@RestController
class OutsideController {

    private final OpenData open;
    private final ReceivingOutside receiving;

    OutsideController(OpenData open, ReceivingOutside receiving) {
        this.open = open;
        this.receiving = receiving;
    }

    @PostMapping(PublicReader.OFFERS)
    ResponseEntity<?> receive(Command command, @RequestBody @Valid OutsideRequest request) {
        open.require(command.tenant(), OpenList.CHALLENGES);
        return Answers.created(
                receiving.receive(command, request.toDomain()), OutsideStanding::of, PublicReader.OFFERS);
    }

    /** Answered also when the list was closed since: who has offered is still told. */
    @GetMapping(PublicReader.OFFERS + "/{reference}")
    ResponseEntity<?> standing(Caller caller, @PathVariable("reference") String reference) {
        var offer = receiving
                .standing(caller.tenant(), reference)
                .orElseThrow(() -> new RefusedException(Refusal.notFound()));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(OutsideStanding.of(offer));
    }
}
