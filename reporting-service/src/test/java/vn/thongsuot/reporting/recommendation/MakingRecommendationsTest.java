package vn.thongsuot.reporting.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.aggregate.InMemoryAggregates;
import vn.thongsuot.reporting.recommendation.MakingRecommendations.Asked;
import vn.thongsuot.reporting.recommendation.MakingRecommendations.Repeated;
import vn.thongsuot.reporting.recommendation.Recommendation.Decided;
import vn.thongsuot.reporting.recommendation.Recommendation.Status;

/** What becomes of requests when their report comes back or is corrected. */
class MakingRecommendationsTest {

    private static final TenantId TENANT = new TenantId("dong-nai");
    private static final Instant AT = Instant.parse("2025-05-06T02:00:00Z");

    private final InMemoryAggregates<Recommendation> all = InMemoryAggregates.of(Recommendation.class);
    private final Map<Integer, List<String>> asked = new HashMap<>();
    private final Map<String, List<String>> dropped = new HashMap<>();
    private final MakingRecommendations making = new MakingRecommendations(
            all, (tenant, report) -> new Repeated(Map.of(), asked, dropped), Clock.fixed(AT, ZoneOffset.UTC));

    private void make(String report) {
        making.make(TENANT, report, "vps", List.of(new Asked("Sở", "sct", "đề nghị", "tập huấn.")), AT, "e-" + report);
    }

    private static String id(String report) {
        return Recommendation.idOf(TENANT, report, 0);
    }

    private Status status(String id) {
        return all.find(TENANT, id).orElseThrow().state().status();
    }

    private void carried(String id, String by, String report) {
        change(id, one -> one.linked(one.links().carriedBy(by)));
        var one = all.find(TENANT, id).orElseThrow().state();
        var carrying = Recommendation.open(
                report,
                0,
                "sct",
                "UBND tỉnh",
                "ubnd",
                one.verb(),
                one.text(),
                AT,
                one.links().forwarded(id, "sct"));
        all.createAll(command("made-" + by), Map.of(by, carrying), FollowingRecommendations.MADE);
    }

    private void change(String id, UnaryOperator<Recommendation> how) {
        all.change(
                command("change-" + id + how.hashCode()),
                id,
                stored -> Decision.accepted(how.apply(stored.state()), FollowingRecommendations.CHANGED));
    }

    private static Command command(String cause) {
        return Command.ofService(TENANT, "test", AT, cause);
    }

    @Test
    void whatWasForwardedGoesWithItsReportHoweverFarAndWhatOtherReportsAskForStays() {
        make("r");
        carried(id("r"), "higher", "r");
        carried("higher", "highest", "r");
        carried(id("r"), "of-the-department", "another");

        making.withdraw(TENANT, "r", 1, AT, "returned");

        assertThat(List.of(id("r"), "higher", "highest")).allMatch(one -> status(one) == Status.WITHDRAWN);
        assertThat(status("of-the-department")).isEqualTo(Status.OPEN);
    }

    @Test
    void whatACorrectionDoesNotAskForIsWithdrawnAlsoWhereItAsksForNothing() {
        make("wrong");
        make("another");
        dropped.put("wrong", List.of(id("wrong"), id("another")));

        making.make(TENANT, "right", "vps", List.of(), AT, "e-right");

        assertThat(status(id("wrong"))).isEqualTo(Status.WITHDRAWN);
        assertThat(status(id("another"))).isEqualTo(Status.OPEN);
    }

    @Test
    void aCorrectionAsksAnewForWhatNobodyFollowsAnyMore() {
        make("wrong");
        asked.put(0, List.of(id("wrong")));
        make("right");
        assertThat(all.find(TENANT, id("right"))).isEmpty();

        change(id("wrong"), one -> one.become(Status.WITHDRAWN, new Decided(null, AT, null), null));
        make("right");
        assertThat(status(id("right"))).isEqualTo(Status.OPEN);
    }

    @Test
    void whatACorrectionThatWasToldOfFirstDoesNotAskForNeverStaysOpen() {
        making.make(TENANT, "right", "vps", List.of(), AT, "e-right");
        dropped.put("wrong", List.of(id("wrong")));

        make("wrong");

        assertThat(status(id("wrong"))).isEqualTo(Status.WITHDRAWN);
    }

    @Test
    void aCorrectionThatIsApprovedWhileTheRequestsAreMadeIsSeenAfterwards() {
        var meanwhile = new MakingRecommendations(
                all,
                (tenant, report) -> new Repeated(
                        Map.of(),
                        Map.of(),
                        all.find(tenant, id("wrong")).isPresent() ? Map.of("wrong", List.of(id("wrong"))) : Map.of()),
                Clock.fixed(AT, ZoneOffset.UTC));

        meanwhile.make(TENANT, "wrong", "vps", List.of(new Asked("Sở", "sct", "đề nghị", "tập huấn.")), AT, "e-wrong");

        assertThat(status(id("wrong"))).isEqualTo(Status.WITHDRAWN);
    }
}
