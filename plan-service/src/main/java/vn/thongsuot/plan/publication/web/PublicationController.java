package vn.thongsuot.plan.publication.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.plan.publication.PublishedPlan;
import vn.thongsuot.plan.publication.PublishingPlans;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.web.Answers;

/** The publication of one plan, for those inside. */
@RestController
@RequestMapping("/api/v1/plans/{id}/publication")
class PublicationController {

    private final PublishingPlans publishing;

    PublicationController(PublishingPlans publishing) {
        this.publishing = publishing;
    }

    /** @param digest of the preview that was read */
    record PublicationRequest(@NotBlank @Size(max = 64) String digest) {}

    /** @param reason told to everybody who asks for the plan */
    record WithdrawalRequest(@NotBlank @Size(max = 500) String reason) {}

    /** How a plan stands before everybody. */
    enum State {
        NEVER,
        PUBLISHED,
        WITHDRAWN
    }

    /**
     * Of a plan that was never published there is no more than that.
     *
     * @param withdrawn absent unless it was taken back
     */
    record PublicationView(
            String id,
            State state,
            @Nullable Long version,
            @Nullable Integer edition,
            @Nullable Instant publishedAt,
            PublishedPlan.@Nullable Withdrawal withdrawn) {

        static PublicationView never(String id) {
            return new PublicationView(id, State.NEVER, null, null, null, null);
        }

        static PublicationView of(Versioned<PublishedPlan> published) {
            var state = published.state();
            return new PublicationView(
                    published.id(),
                    state.standing() ? State.PUBLISHED : State.WITHDRAWN,
                    published.version(),
                    state.edition(),
                    state.at(),
                    state.withdrawn());
        }
    }

    @GetMapping
    ResponseEntity<?> one(Caller caller, @PathVariable("id") String id) {
        var published = publishing.find(caller.tenant(), id);
        return published.isEmpty() && publishing.isPlan(caller.tenant(), id)
                ? ResponseEntity.ok(PublicationView.never(id))
                : Answers.found(published, PublicationView::of);
    }

    /** The very words that everybody would read; their digest goes with the publication. */
    @GetMapping("/preview")
    ResponseEntity<?> preview(Caller caller, @PathVariable("id") String id) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(publishing.preview(caller, id).orThrow());
    }

    @PostMapping
    ResponseEntity<?> publish(
            Command command, @PathVariable("id") String id, @RequestBody @Valid PublicationRequest request) {
        return Answers.changed(publishing.publish(command, id, request.digest()), PublicationView::of);
    }

    @PostMapping("/withdrawal")
    ResponseEntity<?> withdraw(
            Command command, @PathVariable("id") String id, @RequestBody @Valid WithdrawalRequest request) {
        return Answers.changed(publishing.withdraw(command, id, request.reason()), PublicationView::of);
    }
}
