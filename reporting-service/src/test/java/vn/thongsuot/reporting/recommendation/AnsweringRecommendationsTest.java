package vn.thongsuot.reporting.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.PositionCopy;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.aggregate.InMemoryAggregates;
import vn.thongsuot.platformtest.replica.InMemoryReplica;
import vn.thongsuot.reporting.recommendation.AnsweringRecommendations.Given;
import vn.thongsuot.reporting.recommendation.MakingRecommendations.Asked;
import vn.thongsuot.reporting.recommendation.MakingRecommendations.Repeated;
import vn.thongsuot.reporting.recommendation.Reply.State;

/** When a request takes no answer any more, though whoever gives one may. */
class AnsweringRecommendationsTest {

    private static final TenantId TENANT = new TenantId("dong-nai");
    private static final Instant AT = Instant.parse("2025-05-06T02:00:00Z");
    private static final Clock CLOCK = Clock.fixed(AT, ZoneOffset.UTC);
    private static final Caller HEAD = new Caller(TENANT, "giamdoc.sct");
    private static final String ID = Recommendation.idOf(TENANT, "r", 0);
    private static final int MOST = 50;

    private final InMemoryAggregates<Recommendation> all = InMemoryAggregates.of(Recommendation.class);
    private final InMemoryReplica<UnitCopy> units = InMemoryReplica.impatient(UnitCopy.class);
    private final InMemoryReplica<PositionCopy> positions = InMemoryReplica.impatient(PositionCopy.class, "subject");
    private final Organisation organisation = new Organisation(units);
    private final MakingRecommendations making =
            new MakingRecommendations(all, (tenant, report) -> new Repeated(Map.of(), Map.of(), Map.of()), CLOCK);
    private final AnsweringRecommendations answering = new AnsweringRecommendations(
            all, Access.over(organisation, positions, (tenant, subject) -> false, CLOCK), organisation);

    @BeforeEach
    void aDepartmentIsAsked() {
        units.know(
                TENANT,
                "sct",
                new UnitCopy("Sở", null, null, "DEPARTMENT", "PROVINCE", "STATE", null, null, null, true, 1));
        var since = LocalDate.of(2020, 1, 1);
        positions.know(
                TENANT, "p", new PositionCopy("sct", "Giám đốc", HEAD.subject(), Set.of(Right.APPROVE), since, null));
        making.make(TENANT, "r", "vps", List.of(new Asked("Sở", "sct", "đề nghị", "tập huấn.")), AT, "approved");
    }

    private Outcome<Versioned<Recommendation>> answer(State state, String text) {
        var command = new Command(HEAD, AT, "test-" + text, null, null);
        return answering.answer(command, ID, new Given(state, text, null, null));
    }

    private Recommendation asked() {
        return all.find(TENANT, ID).orElseThrow().state();
    }

    @Test
    void aRequestWhoseReportWasReturnedIsNotAnsweredAnyMore() {
        making.withdraw(TENANT, "r", 1, AT, "returned");

        assertThat(answer(State.ACCEPTED, "Đồng ý."))
                .isEqualTo(Outcome.refused(Refusal.conflict("recommendation-withdrawn")));
        assertThat(asked().replies()).isEmpty();
    }

    @Test
    void soManyAnswersAreKeptAndTheNextIsRefused() {
        for (var one = 1; one <= MOST; one++) {
            answer(State.PARTLY_ACCEPTED, "Lần " + one).orThrow();
        }

        assertThat(answer(State.REJECTED, "Lần cuối")).isEqualTo(Outcome.refused(Refusal.conflict("replies-full")));
        assertThat(asked().replies())
                .hasSize(MOST)
                .last()
                .extracting(Reply::text)
                .isEqualTo("Lần " + MOST);
    }
}
