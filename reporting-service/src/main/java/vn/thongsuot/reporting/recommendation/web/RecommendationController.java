package vn.thongsuot.reporting.recommendation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.outbox.AggregateKind;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.web.Answers;
import vn.thongsuot.reporting.recommendation.FollowingRecommendations;
import vn.thongsuot.reporting.recommendation.Recommendation;

@RestController
@RequestMapping("/api/v1/recommendations")
class RecommendationController {

    private final FollowingRecommendations following;
    private final AggregateKind<Recommendation> kind;

    RecommendationController(FollowingRecommendations following, AggregateKind<Recommendation> kind) {
        this.following = following;
        this.kind = kind;
    }

    /** That it is accepted. */
    record AcceptanceRequest(@Nullable @Size(max = 2000) String note) {}

    /** That it is not, and why. */
    record RejectionRequest(@NotBlank @Size(max = 2000) String note) {}

    /** The task that was made of it. */
    record TaskRequest(
            @NotBlank @Size(max = 100) String task,
            @Nullable @Size(max = 2000) String note) {}

    /** What the topic tells, and the note. */
    @JsonInclude(Include.NON_NULL)
    record View(
            @JsonUnwrapped Object recommendation, @Nullable String note) {}

    /**
     * Recommendations in the order in which they were made.
     *
     * @param addressee id of the unit that they go to
     */
    @GetMapping
    Page<?> list(
            Caller caller,
            PageQuery page,
            @RequestParam(required = false) @Nullable String addressee,
            @RequestParam(required = false) @Nullable String report,
            @RequestParam(required = false) Recommendation.@Nullable Status status) {
        var equalTo = new HashMap<String, String>();
        Optional.ofNullable(addressee).ifPresent(id -> equalTo.put("addresseeUnit", id));
        Optional.ofNullable(report).ifPresent(id -> equalTo.put("report", id));
        Optional.ofNullable(status).ifPresent(wanted -> equalTo.put("status", wanted.name()));
        return following.page(caller.tenant(), page, Map.copyOf(equalTo)).map(this::view);
    }

    @GetMapping("/{id}")
    ResponseEntity<?> one(Caller caller, @PathVariable String id) {
        return Answers.found(following.find(caller.tenant(), id), this::view);
    }

    @PostMapping("/{id}/acceptance")
    ResponseEntity<?> accept(Command command, @PathVariable String id, @RequestBody @Valid AcceptanceRequest request) {
        return Answers.changed(following.accept(command, id, request.note()), this::view);
    }

    @PostMapping("/{id}/rejection")
    ResponseEntity<?> reject(Command command, @PathVariable String id, @RequestBody @Valid RejectionRequest request) {
        return Answers.changed(following.reject(command, id, request.note()), this::view);
    }

    @PostMapping("/{id}/task")
    ResponseEntity<?> turnIntoTask(Command command, @PathVariable String id, @RequestBody @Valid TaskRequest request) {
        return Answers.changed(following.turnIntoTask(command, id, request.task(), request.note()), this::view);
    }

    private View view(Versioned<Recommendation> stored) {
        var decision = stored.state().decision();
        return new View(kind.wire().apply(stored), decision == null ? null : decision.note());
    }
}
