package vn.thongsuot.activity.activity.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.activity.activity.Activity;
import vn.thongsuot.activity.activity.ActivityFilter;
import vn.thongsuot.activity.activity.ActivityKind;
import vn.thongsuot.activity.activity.Correcting;
import vn.thongsuot.activity.activity.Recording;
import vn.thongsuot.activity.activity.Withdrawing;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.web.Answers;

/** Activities; what is answered is what the topic tells, and what stays in this service. */
@RestController
@RequestMapping(ActivityController.PATH)
class ActivityController {

    static final String PATH = "/api/v1/activities";

    private final Aggregates<Activity> activities;
    private final ActivityAnswers answers;
    private final Recording recording;
    private final Correcting correcting;
    private final Withdrawing withdrawing;

    ActivityController(
            Aggregates<Activity> activities,
            ActivityAnswers answers,
            Recording recording,
            Correcting correcting,
            Withdrawing withdrawing) {
        this.activities = activities;
        this.answers = answers;
        this.recording = recording;
        this.correcting = correcting;
        this.withdrawing = withdrawing;
    }

    @PostMapping
    ResponseEntity<?> record(Command command, @RequestBody @Valid ActivityRequest request) {
        if (request.reason() != null) {
            throw new RefusedException(Refusal.invalid("/reason", "reason-for-corrections"));
        }
        return Answers.created(recording.record(command, RequestedFacts.of(request)), this::body, PATH);
    }

    /**
     * Activities in the order they were recorded, withdrawn ones too, narrowed down by what is given; with {@code from} in the
     * order of their last days.
     */
    @GetMapping
    Page<?> list(
            Caller caller,
            PageQuery page,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable String directive,
            @RequestParam @Nullable String campaign,
            @RequestParam @Nullable ActivityKind kind,
            @RequestParam @Nullable String tag,
            @RequestParam @Nullable LocalDate from,
            @RequestParam @Nullable LocalDate to,
            @RequestParam @Nullable String q) {
        var filter = new ActivityFilter(unit, directive, campaign, kind, tag, from, to, q);
        return activities.page(caller.tenant(), page, filter.conditions()).map(this::body);
    }

    @GetMapping("/{id}")
    ResponseEntity<?> one(Caller caller, @PathVariable String id) {
        return Answers.found(activities.find(caller.tenant(), id), answers::whole);
    }

    /** Replaces all facts; the body says why. */
    @PutMapping("/{id}")
    ResponseEntity<?> correct(Command command, @PathVariable String id, @RequestBody @Valid ActivityRequest request) {
        var reason = Optional.ofNullable(request.reason())
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> new RefusedException(Refusal.invalid("/reason", "reason-missing")));
        return Answers.changed(correcting.correct(command, id, RequestedFacts.of(request), reason), answers::whole);
    }

    /** Withdraws; the activity stays and says so. */
    @DeleteMapping("/{id}")
    ResponseEntity<?> withdraw(Command command, @PathVariable String id) {
        return Answers.changed(withdrawing.withdraw(command, id), answers::whole);
    }

    private Object body(Versioned<Activity> activity) {
        return answers.of(activity);
    }
}
