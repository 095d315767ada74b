package vn.thongsuot.reporting.recommendation.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.recommendation.AnsweringRecommendations.Given;
import vn.thongsuot.reporting.recommendation.Reply;

/** An answer to a recommendation. */
record AnswerRequest(
        @NotNull State state,
        @NotBlank @Size(max = 4000) String text,
        @Nullable @Size(max = 100) String to,
        @Nullable @Valid PaperRequest document) {

    /** What may be answered; that a task was made of it is told by the task. */
    enum State {
        ACCEPTED,
        PARTLY_ACCEPTED,
        REJECTED,
        FORWARDED
    }

    /** A document by number and symbol and day. */
    record PaperRequest(
            @NotBlank @Size(max = 100) String symbol,
            @NotNull LocalDate date) {}

    Given given() {
        var paper = document == null ? null : new Reply.Paper(document.symbol(), document.date());
        return new Given(Reply.State.valueOf(state.name()), text, to, paper);
    }
}
