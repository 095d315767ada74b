package vn.thongsuot.reporting.recommendation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
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
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.Condition;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.web.Answers;
import vn.thongsuot.reporting.recommendation.FollowingRecommendations;
import vn.thongsuot.reporting.recommendation.Recommendation;

@RestController
@RequestMapping("/api/v1/recommendations")
class RecommendationController {

    private final FollowingRecommendations following;
    private final RecommendationView views;

    RecommendationController(FollowingRecommendations following, RecommendationView views) {
        this.following = following;
        this.views = views;
    }

    /** That it is accepted. */
    record AcceptanceRequest(@Nullable @Size(max = 2000) String note) {}

    /** That it is not, and why. */
    record RejectionRequest(@NotBlank @Size(max = 2000) String note) {}

    /** The task that was made of it. */
    record TaskRequest(
            @NotBlank @Size(max = 100) String task,
            @Nullable @Size(max = 2000) String note) {}

    /**
     * Recommendations in the order in which they were made.
     *
     * @param addressee id of the unit that they go to
     * @param unit id of the unit that asks
     * @param owing id of the unit whose answer is waited for
     * @param dueTo last day by which the answer is due; those without a last day are not among them
     */
    @GetMapping
    Page<?> list(
            Caller caller,
            PageQuery page,
            @RequestParam(required = false) @Nullable String addressee,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String owing,
            @RequestParam(required = false) @Nullable String report,
            @RequestParam(required = false) @Nullable LocalDate dueTo,
            @RequestParam(required = false) Recommendation.@Nullable Status status) {
        var equalTo = new HashMap<String, Object>();
        Optional.ofNullable(addressee).ifPresent(id -> equalTo.put("addresseeUnit", id));
        Optional.ofNullable(unit).ifPresent(id -> equalTo.put("unit", id));
        Optional.ofNullable(owing).ifPresent(id -> equalTo.put("owing", id));
        Optional.ofNullable(report).ifPresent(id -> equalTo.put("report", id));
        Optional.ofNullable(status).ifPresent(wanted -> equalTo.put("status", wanted.name()));
        Optional.ofNullable(dueTo)
                .ifPresent(day -> equalTo.put("handling.dueOn", new Condition.Between(null, day.toString())));
        return following.page(caller.tenant(), page, Map.copyOf(equalTo)).map(views::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<?> one(Caller caller, @PathVariable String id) {
        return Answers.found(following.find(caller.tenant(), id), views::of);
    }

    @PostMapping("/{id}/acceptance")
    ResponseEntity<?> accept(Command command, @PathVariable String id, @RequestBody @Valid AcceptanceRequest request) {
        return Answers.changed(following.accept(command, id, request.note()), views::of);
    }

    @PostMapping("/{id}/rejection")
    ResponseEntity<?> reject(Command command, @PathVariable String id, @RequestBody @Valid RejectionRequest request) {
        return Answers.changed(following.reject(command, id, request.note()), views::of);
    }

    @PostMapping("/{id}/task")
    ResponseEntity<?> turnIntoTask(Command command, @PathVariable String id, @RequestBody @Valid TaskRequest request) {
        return Answers.changed(following.turnIntoTask(command, id, request.task(), request.note()), views::of);
    }
}
