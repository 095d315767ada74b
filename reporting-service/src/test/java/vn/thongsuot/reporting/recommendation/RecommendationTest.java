package vn.thongsuot.reporting.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thongsuot.reporting.recommendation.Recommendation.Decided;
import vn.thongsuot.reporting.recommendation.Recommendation.Status;
import vn.thongsuot.reporting.recommendation.Reply.State;

/** Who owes an answer, what an answer decides, and when it is late. */
class RecommendationTest {

    private static final Instant AT = Instant.parse("2025-05-06T02:00:00Z");
    private static final LocalDate DUE = LocalDate.parse("2025-05-20");

    private static Recommendation to(@Nullable String unit) {
        return Recommendation.open("r", 0, "vps", "Sở", unit, "đề nghị", "tập huấn.", AT, Links.NONE);
    }

    private static Reply reply(State state) {
        return new Reply(state, "Lời " + state, "Giám đốc", AT, null, null, null);
    }

    private static Recommendation handled() {
        return to("sct").handledBy(new Handling("qlcn", null, null, DUE, null, AT));
    }

    @Test
    void theAddresseeOwesTheAnswerUntilItNamesAnotherAndNobodyOnceItIsGiven() {
        assertThat(to("sct").owing()).isEqualTo("sct");
        assertThat(to(null).owing()).isNull();
        assertThat(handled().owing()).isEqualTo("qlcn");
        assertThat(handled().replied(reply(State.PARTLY_ACCEPTED)).owing()).isNull();
        assertThat(handled().replied(reply(State.FORWARDED)).owing()).isNull();
        assertThat(handled()
                        .become(Status.WITHDRAWN, new Decided(null, AT, null), null)
                        .owing())
                .isNull();
    }

    @Test
    void theLastAnswerThatDecidesMakesTheStateAndAllAreKept() {
        var partly = to("sct").replied(reply(State.PARTLY_ACCEPTED));
        assertThat(partly.status()).isEqualTo(Status.ACCEPTED);
        var rejected = partly.replied(reply(State.FORWARDED)).replied(reply(State.REJECTED));
        assertThat(rejected.status()).isEqualTo(Status.REJECTED);
        assertThat(rejected.replies()).hasSize(3);
        assertThat(to("sct").replied(reply(State.FORWARDED)).status()).isEqualTo(Status.OPEN);
        var task = to("sct").become(Status.TURNED_INTO_TASK, new Decided("Giám đốc", AT, null), "t");
        assertThat(task.replied(reply(State.REJECTED)).status()).isEqualTo(Status.TURNED_INTO_TASK);
        assertThat(task.replied(reply(State.REJECTED)).task()).isEqualTo("t");
    }

    @Test
    void whatIsAnsweredAboveDecidesOnlyWhereNobodyDecidedHere() {
        var above = reply(State.ACCEPTED).carriedBy("up");
        assertThat(to("sct")
                        .replied(reply(State.FORWARDED))
                        .answeredAbove(above)
                        .status())
                .isEqualTo(Status.ACCEPTED);
        var kept = to("sct").replied(reply(State.REJECTED)).answeredAbove(above);
        assertThat(kept.status()).isEqualTo(Status.REJECTED);
        assertThat(kept.replies().getLast().via()).isEqualTo("up");
        assertThat(above.isSameAs(reply(State.ACCEPTED))).isTrue();
    }

    @Test
    void anAnswerIsLateTheDayAfterItsLast() {
        assertThat(handled().isOverdue(DUE)).isFalse();
        assertThat(handled().isOverdue(DUE.plusDays(1))).isTrue();
        assertThat(handled().replied(reply(State.FORWARDED)).isOverdue(DUE.plusDays(1)))
                .isFalse();
        assertThat(to("sct").isOverdue(DUE)).isFalse();
    }

    @Test
    void whoCarriesOneIsNamedOnceAndSomewhereItEnds() {
        var links = Links.from(List.of("low"));
        assertThat(links.carriedBy("a").carriedBy("a").carried()).containsExactly("a");
        for (var one = 0; one < 60; one++) {
            links = links.carriedBy("up" + one);
        }
        assertThat(links.carried()).hasSize(50);
        assertThat(Links.NONE.forwarded("x", "sct").trail()).containsExactly("sct");
    }
}
