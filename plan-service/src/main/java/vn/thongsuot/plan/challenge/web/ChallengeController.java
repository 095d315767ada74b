package vn.thongsuot.plan.challenge.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.plan.challenge.Challenge;
import vn.thongsuot.plan.challenge.Proposing;
import vn.thongsuot.plan.challenge.ReadingChallenges;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.web.Answers;

/** Grand challenges. Lists show what the topic tells; a single challenge is shown with its history. */
@RestController
@RequestMapping(ChallengeController.PATH)
class ChallengeController {

    static final String PATH = "/api/v1/challenges";

    private final AggregateKind<Challenge> kind;
    private final Proposing proposing;
    private final ReadingChallenges reading;
    private final ChallengeBodies bodies;

    ChallengeController(AggregateKind<Challenge> kind, Proposing proposing, ReadingChallenges reading) {
        this.kind = kind;
        this.proposing = proposing;
        this.reading = reading;
        this.bodies = new ChallengeBodies(kind);
    }

    @PostMapping
    ResponseEntity<?> propose(Command command, @RequestBody @Valid ChallengeRequest request) {
        return Answers.created(proposing.propose(command, request.toDomain()), bodies::of, PATH);
    }

    @GetMapping
    Page<?> list(
            Caller caller,
            PageQuery page,
            @RequestParam(name = "unit", required = false) @Nullable String unit,
            @RequestParam(name = "plan", required = false) @Nullable String plan) {
        return reading.page(caller.tenant(), page, unit, plan).map(kind.wire());
    }

    /** Those open for proposals, in the words that everybody may read. */
    @GetMapping("/open")
    Page<OpenChallenge> open(Caller caller, PageQuery page) {
        return reading.open(caller.tenant(), page).map(OpenChallenge::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<?> one(Caller caller, @PathVariable("id") String id) {
        return Answers.found(reading.find(caller.tenant(), id), bodies::of);
    }

    /** Replaces all that can be changed. */
    @PutMapping("/{id}")
    ResponseEntity<?> change(
            Command command, @PathVariable("id") String id, @RequestBody @Valid ChallengeRequest request) {
        return Answers.changed(proposing.change(command, id, request.toDomain()), bodies::of);
    }
}
