package vn.thongsuot.reporting.crossing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.aggregate.InMemoryAggregates;
import vn.thongsuot.platformtest.replica.InMemoryReplica;
import vn.thongsuot.reporting.crossing.SendingRequests.Heard;
import vn.thongsuot.reporting.facts.AgreementFact;
import vn.thongsuot.reporting.facts.AssignmentFact;
import vn.thongsuot.reporting.facts.DirectiveFact;
import vn.thongsuot.reporting.facts.Directives;
import vn.thongsuot.reporting.facts.UnitCodesFact;
import vn.thongsuot.reporting.facts.UnitCodesFact.Code;
import vn.thongsuot.reporting.recommendation.Crossing;
import vn.thongsuot.reporting.recommendation.CrossingRecommendations;
import vn.thongsuot.reporting.recommendation.Links;
import vn.thongsuot.reporting.recommendation.MakingRecommendations;
import vn.thongsuot.reporting.recommendation.MakingRecommendations.Repeated;
import vn.thongsuot.reporting.recommendation.Recommendation;
import vn.thongsuot.reporting.report.Report;

/** What is for another tenant, and yet goes nowhere. */
class SendingRequestsTest {

    private static final TenantId MINISTRY = new TenantId("bo-cong-thuong");
    private static final Instant AT = Instant.parse("2025-05-06T02:00:00Z");
    private static final Clock CLOCK = Clock.fixed(AT, ZoneOffset.UTC);

    private static final String WENT = Recommendation.idOf(MINISTRY, "r", 0);

    private final InMemoryAggregates<RequestEnvelope> envelopes = InMemoryAggregates.of(RequestEnvelope.class);
    private final InMemoryAggregates<Recommendation> all = InMemoryAggregates.of(Recommendation.class);
    private final InMemoryReplica<UnitCodesFact> codes = InMemoryReplica.impatient(UnitCodesFact.class);
    private final InMemoryReplica<AgreementFact> agreements =
            InMemoryReplica.impatient(AgreementFact.class, "counterpart");
    private final MakingRecommendations making =
            new MakingRecommendations(all, (tenant, report) -> new Repeated(Map.of(), Map.of(), Map.of()), CLOCK);
    private final SendingRequests sending = new SendingRequests(
            envelopes,
            all,
            InMemoryAggregates.of(Report.class),
            codes,
            new AgreedRequests(agreements, CLOCK),
            new Speaking(
                    new Organisation(InMemoryReplica.impatient(UnitCopy.class)),
                    new Directives(InMemoryReplica.impatient(DirectiveFact.class)),
                    InMemoryReplica.impatient(AssignmentFact.class)),
            new CrossingRecommendations(all, making, CLOCK),
            CLOCK);

    @Test
    void whatAnotherTenantAskedAndWasForwardedGoesToNoThird() {
        codes.know(MINISTRY, "vpcp", new UnitCodesFact("Văn phòng", List.of(new Code("tenant", "vpcp"))));
        agreements.know(
                MINISTRY,
                "with",
                new AgreementFact(
                        "vpcp",
                        List.of("RECOMMENDATIONS"),
                        List.of(),
                        List.of(),
                        List.of(),
                        LocalDate.of(2025, 1, 1),
                        null,
                        AT));
        var forwarded =
                Recommendation.open("series", 0, "bo", "Văn phòng", "vpcp", "đề nghị", "hướng dẫn.", AT, Links.NONE);
        all.createAll(Command.ofService(MINISTRY, "test", AT, "made"), Map.of("one", forwarded), "made");

        var unsent = sending.follow(MINISTRY, List.of(new Heard("one", "vpcp", "event")));

        assertThat(unsent).isEqualTo(Map.of("one", Unsent.NOT_OURS));
        var request = RequestEnvelope.requestOf(MINISTRY.value(), "one");
        assertThat(envelopes.find(MINISTRY, RequestEnvelope.idOf(MINISTRY.value(), "vpcp", request)))
                .isEmpty();
    }

    @Test
    void whatWentIsTakenBackWhereItWentWhoeverItsAddresseeStandsForByNow() {
        var request = new RequestEnvelope(
                MINISTRY.value(),
                "vpcp",
                WENT,
                "request",
                "series",
                0,
                "Bộ",
                "Văn phòng",
                List.of(),
                new RequestEnvelope.Source("Báo cáo", null, null, null),
                "đề nghị",
                "hướng dẫn.",
                AT,
                null);
        withdrawn(request.id());
        var told = List.of(new Heard(WENT, "moved", "event"));
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> sending.follow(MINISTRY, told));

        envelopes.createAll(command(), Map.of(request.id(), request), RequestEnvelope.SENT);

        assertThat(sending.follow(MINISTRY, told)).isEmpty();
        assertThat(envelopes.find(MINISTRY, request.id()).orElseThrow().state().withdrawnAt())
                .isEqualTo(AT);
    }

    private void withdrawn(String envelope) {
        var asked = Recommendation.open("r", 0, "bo", "Văn phòng", "moved", "đề nghị", "hướng dẫn.", AT, Links.NONE)
                .crossed(Crossing.to(new Crossing.Sent("vpcp", envelope, AT)));
        all.createAll(command(), Map.of(WENT, asked), "made");
        making.withdraw(MINISTRY, "r", 1, AT, "returned");
    }

    @Test
    void oneWhoseAddresseeNobodyHasToldOfIsNotLeftOutInSilence() {
        var asked = Recommendation.open("r", 0, "bo", "Văn phòng", "late", "đề nghị", "hướng dẫn.", AT, Links.NONE);
        all.createAll(command(), Map.of("one", asked), "made");

        assertThat(sending.follow(MINISTRY, List.of(new Heard("one", "late", "event"))))
                .isEqualTo(Map.of("one", Unsent.ADDRESSEE_UNKNOWN));
    }

    private static Command command() {
        return Command.ofService(MINISTRY, "test", AT, "made");
    }
}
