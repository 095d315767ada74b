package vn.thongsuot.reporting.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.aggregate.InMemoryAggregates;
import vn.thongsuot.reporting.recommendation.Crossing.Origin;
import vn.thongsuot.reporting.recommendation.Crossing.Sent;
import vn.thongsuot.reporting.recommendation.MakingRecommendations.Repeated;
import vn.thongsuot.reporting.recommendation.Recommendation.Status;

/** Copies follow their sender, and answers from elsewhere are kept once, in whatever order they come. */
class CrossingRecommendationsTest {

    private static final TenantId TENANT = new TenantId("bo-cong-thuong");
    private static final Instant AT = Instant.parse("2025-05-06T02:00:00Z");
    private static final Instant LATER = Instant.parse("2025-05-07T02:00:00Z");
    private static final Clock CLOCK = Clock.fixed(AT, ZoneOffset.UTC);

    private final InMemoryAggregates<Recommendation> all = InMemoryAggregates.of(Recommendation.class);
    private final MakingRecommendations making =
            new MakingRecommendations(all, (tenant, report) -> new Repeated(Map.of(), Map.of(), Map.of()), CLOCK);
    private final CrossingRecommendations crossing = new CrossingRecommendations(all, making, CLOCK);

    private void comes(long version, @Nullable Instant withdrawnAt) {
        var origin = new Origin("dong-nai", "UBND tỉnh", "Báo cáo", null, null, null, version, withdrawnAt);
        crossing.copy(TENANT, "copy", asked().crossed(Crossing.from(origin)), "e" + version);
    }

    private static Recommendation asked() {
        return Recommendation.open("r", 0, "dn", "Bộ", "cuc", "đề nghị", "hướng dẫn.", AT, Links.NONE);
    }

    private Recommendation one(String id) {
        return all.find(TENANT, id).orElseThrow().state();
    }

    private Origin origin() {
        return Objects.requireNonNull(
                Objects.requireNonNull(one("copy").crossing()).origin());
    }

    private static Reply reply(Reply.State state, Instant at) {
        return new Reply(state, "Lời", "Cục trưởng", at, null, null, "copy");
    }

    @Test
    void whatWasTakenBackIsWithdrawnAndAnOlderEnvelopeChangesNothing() {
        comes(1, null);
        comes(2, LATER);
        comes(1, null);

        assertThat(one("copy").status()).isEqualTo(Status.WITHDRAWN);
        assertThat(origin().withdrawnAt()).isEqualTo(LATER);
    }

    @Test
    void oneThatComesTakenBackNeverStoodOpen() {
        comes(2, LATER);
        comes(1, null);

        assertThat(one("copy").status()).isEqualTo(Status.WITHDRAWN);
    }

    @Test
    void whatWasAnsweredStaysAnsweredAndSaysThatItWasTakenBack() {
        comes(1, null);
        crossing.answered(TENANT, "copy", List.of(reply(Reply.State.REJECTED, AT)), "answer");
        comes(2, LATER);

        assertThat(one("copy").status()).isEqualTo(Status.REJECTED);
        assertThat(origin().withdrawnAt()).isEqualTo(LATER);
    }

    @Test
    void answersAreKeptOnceAndTheLastDecides() {
        all.createAll(
                Command.ofService(TENANT, "test", AT, "made"), Map.of("own", asked()), FollowingRecommendations.MADE);
        crossing.sent(TENANT, "own", new Sent("bo", "copy", AT), "sent");
        var first = reply(Reply.State.ACCEPTED, AT);
        var second = reply(Reply.State.REJECTED, LATER);
        crossing.answered(TENANT, "own", List.of(first, second), "newer");
        crossing.answered(TENANT, "own", List.of(first), "older");

        assertThat(one("own").replies()).containsExactly(first, second);
        assertThat(one("own").status()).isEqualTo(Status.REJECTED);
    }

    @Test
    void anAnswerAfterTheWithdrawalIsKeptAndDecidesNothing() {
        all.createAll(
                Command.ofService(TENANT, "test", AT, "made"), Map.of("own", asked()), FollowingRecommendations.MADE);
        making.withdraw(TENANT, "r", List.of("own"), AT, "returned");
        crossing.answered(TENANT, "own", List.of(reply(Reply.State.ACCEPTED, LATER)), "late");

        assertThat(one("own").status()).isEqualTo(Status.WITHDRAWN);
        assertThat(one("own").replies()).hasSize(1);
    }

    @Test
    void whatTheStoreRefusesIsNotTakenForDone() {
        var origin = new Origin("dong-nai", "UBND tỉnh", "Báo cáo", null, null, null, 1, null);
        var wide = Recommendation.open("r", 0, "dn", "Bộ", "cuc", "đề nghị", "x".repeat(600_000), AT, Links.NONE)
                .crossed(Crossing.from(origin));

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> crossing.copy(TENANT, "wide", wide, "came"))
                .satisfies(refused -> assertThat(refused.refusal().reason()).isEqualTo(Refusal.Reason.TOO_LARGE));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> crossing.sent(TENANT, "nobody", new Sent("bo", "copy", AT), "sent"));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(
                        () -> crossing.answered(TENANT, "nobody", List.of(reply(Reply.State.ACCEPTED, AT)), "answer"));
    }

    @Test
    void aCopyFollowsNobodyButItsSender() {
        comes(1, null);
        var another = new Origin("ba-dinh", "UBND", "Báo cáo", null, null, null, 9, LATER);

        assertThat(crossing.follow(TENANT, "copy", another, "another")).isFalse();
        assertThat(one("copy").status()).isEqualTo(Status.OPEN);
        assertThat(origin().withdrawnAt()).isNull();
    }
}
