package vn.thongsuot.reporting.recommendation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.web.Answers;
import vn.thongsuot.reporting.recommendation.AnsweringRecommendations;
import vn.thongsuot.reporting.recommendation.AssigningRecommendations;
import vn.thongsuot.reporting.recommendation.AssigningRecommendations.Owner;

/** Who answers a recommendation, by when, and what. */
@RestController
@RequestMapping("/api/v1/recommendations/{id}")
class AnsweringController {

    private final AssigningRecommendations assigning;
    private final AnsweringRecommendations answering;
    private final RecommendationView views;

    AnsweringController(
            AssigningRecommendations assigning, AnsweringRecommendations answering, RecommendationView views) {
        this.assigning = assigning;
        this.answering = answering;
        this.views = views;
    }

    /** A unit, a post of it if one is meant, and the last day for an answer. */
    record OwnerRequest(
            @NotBlank @Size(max = 100) String unit,
            @Nullable @Size(max = 100) String position,
            @Nullable LocalDate dueOn) {}

    @PostMapping("/owner")
    ResponseEntity<?> assign(Command command, @PathVariable String id, @RequestBody @Valid OwnerRequest request) {
        var owner = new Owner(request.unit(), request.position(), request.dueOn());
        return Answers.changed(assigning.assign(command, id, owner), views::of);
    }

    @PostMapping("/answers")
    ResponseEntity<?> answer(Command command, @PathVariable String id, @RequestBody @Valid AnswerRequest request) {
        return Answers.changed(answering.answer(command, id, request.given()), views::of);
    }
}
