package vn.thongsuot.plan.challenge.web;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.plan.challenge.Challenge;
import vn.thongsuot.plan.challenge.Deciding;
import vn.thongsuot.plan.challenge.Offers;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.web.Answers;

/** What is done with a grand challenge. */
@RestController
@RequestMapping(ChallengeController.PATH + "/{id}")
class ChallengeActsController {

    private final Deciding deciding;
    private final Offers offers;
    private final ChallengeBodies bodies;

    ChallengeActsController(AggregateKind<Challenge> kind, Deciding deciding, Offers offers) {
        this.deciding = deciding;
        this.offers = offers;
        this.bodies = new ChallengeBodies(kind);
    }

    /** Notes how the current step ended. */
    @PostMapping("/steps/{step}")
    ResponseEntity<?> decide(
            Command command,
            @PathVariable("id") String id,
            @PathVariable("step") int step,
            @RequestBody @Valid StepRunRequest request) {
        return changed(deciding.decide(command, id, request.toDomain(step)));
    }

    /** Lays it open for proposals from outside. */
    @PostMapping("/publication")
    ResponseEntity<?> publish(
            Command command, @PathVariable("id") String id, @RequestBody @Valid PublicationRequest request) {
        return changed(deciding.publish(command, id, request.until()));
    }

    @DeleteMapping("/publication")
    ResponseEntity<?> withdraw(Command command, @PathVariable("id") String id) {
        return changed(deciding.withdraw(command, id));
    }

    /** Records an order for a solution. */
    @PostMapping("/commissions")
    ResponseEntity<?> commission(
            Command command, @PathVariable("id") String id, @RequestBody @Valid CommissionRequest request) {
        return changed(deciding.commission(command, id, request.toDomain(command.newId("commission"))));
    }

    /** Takes in what somebody outside offers. */
    @PostMapping("/offers")
    ResponseEntity<?> receive(
            Command command, @PathVariable("id") String id, @RequestBody @Valid OfferRequest request) {
        var path = ChallengeController.PATH + "/" + id + "/offers";
        return Answers.created(offers.receive(command, request.toDomain(id)), OfferBody::of, path);
    }

    @GetMapping("/offers")
    Page<OfferBody> offers(Caller caller, PageQuery page, @PathVariable("id") String id) {
        return offers.page(caller, page, id)
                .map(found -> found.map(OfferBody::of))
                .orElseThrow(() -> new RefusedException(Refusal.notFound()));
    }

    @GetMapping("/offers/{offer}")
    ResponseEntity<?> offer(Caller caller, @PathVariable("id") String id, @PathVariable("offer") String offer) {
        return Answers.found(offers.find(caller, id, offer), OfferBody::of);
    }

    private ResponseEntity<?> changed(Outcome<Versioned<Challenge>> outcome) {
        return Answers.changed(outcome, bodies::of);
    }
}
