package vn.thongsuot.plan.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
import vn.thongsuot.plan.challenge.Beneficiary;
import vn.thongsuot.plan.challenge.Challenge;
import vn.thongsuot.plan.challenge.ChallengeContent;
import vn.thongsuot.plan.challenge.ChallengeStatus;
import vn.thongsuot.plan.challenge.InnovationType;
import vn.thongsuot.plan.challenge.Offer;
import vn.thongsuot.plan.challenge.Offers;
import vn.thongsuot.plan.challenge.Priority;
import vn.thongsuot.plan.outside.OutsideOffer.Status;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.CommandKey;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.aggregate.InMemoryAggregates;
import vn.thongsuot.platformtest.replica.InMemoryReplica;

/** An offer from outside becomes one offer or is declined, whatever comes between. */
class TakingInTest {

    private static final TenantId TENANT = new TenantId("thuan-an");
    private static final Instant AT = Instant.parse("2026-02-05T03:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 5);

    private final InMemoryAggregates<OutsideOffer> outside = InMemoryAggregates.of(OutsideOffer.class);
    private final InMemoryAggregates<Challenge> challenges = InMemoryAggregates.of(Challenge.class);
    private final InMemoryAggregates<Offer> made = InMemoryAggregates.of(Offer.class);
    private Runnable meanwhile = () -> {};
    private final OutsideOffers offers = offers();

    private OutsideOffers offers() {
        var units = InMemoryReplica.impatient(UnitCopy.class);
        var positions = InMemoryReplica.impatient(PositionCopy.class, "subject");
        units.know(
                TENANT, "xa", new UnitCopy("Xã", null, null, "COMMUNE", "COMMUNE", "STATE", null, null, null, true, 1));
        positions.know(TENANT, "p", new PositionCopy("xa", "Chuyên viên", "an", Set.of(Right.PLAN), DAY, null));
        var clock = Clock.fixed(AT, Access.ZONE);
        var access = Access.over(new Organisation(units), positions, (tenant, subject) -> false, clock);
        return new OutsideOffers(
                outside, challenges, new Offers(watched(), challenges, access), access, new NothingSealed());
    }

    /** Lets something come right before an offer is made. */
    @SuppressWarnings("unchecked")
    private Aggregates<Offer> watched() {
        return (Aggregates<Offer>) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Aggregates.class}, (self, method, arguments) -> {
                    if (method.getName().equals("create")) {
                        meanwhile.run();
                    }
                    try {
                        return method.invoke(made, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getTargetException();
                    }
                });
    }

    @BeforeEach
    void somebodyOutsideHasOffered() {
        var content = new ChallengeContent(
                "xa",
                null,
                List.of(),
                "Bài toán",
                "Người dân chờ lâu",
                "y tế",
                Priority.HIGH,
                null,
                Set.of(InnovationType.SERVICE),
                Set.of(Beneficiary.CITIZENS),
                null,
                "quy-trinh");
        var challenge = new Challenge(content, ChallengeStatus.PROPOSED, 1, List.of(), null, List.of(), false);
        challenges.createAll(command("c"), Map.of("c1", challenge), "test.proposed");
        var offer = new OutsideOffer(
                "c1",
                "xa",
                "Công ty Mẫu",
                Offer.OrganisationKind.STARTUP,
                "Hẹn giờ",
                "Đặt lịch",
                null,
                DAY,
                Status.RECEIVED,
                null);
        outside.createAll(command("o"), Map.of("o1", offer), OutsideOffer.RECEIVED);
    }

    @Test
    void whoDeclinesWhileItIsTakenInComesTooLate() {
        meanwhile = () ->
                assertThat(code(offers.decline(command("k2"), "o1", "Không"))).isEqualTo("offer-answered");
        assertThat(offers.takeIn(command("k1"), "o1")).isInstanceOf(Outcome.Done.class);

        assertThat(standing().status()).isEqualTo(Status.TAKEN_IN);
        var answer = standing().answer();
        assertThat(answer == null ? List.of() : List.of(String.valueOf(answer.offer())))
                .isEqualTo(all());
    }

    @Test
    void whatBrokeOffIsFinishedByAskingAgainAndThenItIsAnswered() {
        meanwhile = () -> {
            throw new IllegalStateException("store away");
        };
        assertThatThrownBy(() -> offers.takeIn(command("k1"), "o1")).hasMessage("store away");
        assertThat(code(offers.decline(command("k2"), "o1", "Không"))).isEqualTo("offer-answered");
        assertThat(all()).isEmpty();

        meanwhile = () -> {};
        assertThat(offers.takeIn(command("k3"), "o1")).isInstanceOf(Outcome.Done.class);
        assertThat(all()).hasSize(1);
        assertThat(offers.takeIn(command("k1"), "o1")).as("the first again").isInstanceOf(Outcome.Done.class);
        assertThat(code(offers.takeIn(command("k4"), "o1"))).isEqualTo("offer-answered");
        assertThat(all()).hasSize(1);
    }

    @Test
    void whatWasDeclinedIsNotTakenIn() {
        offers.decline(command("k1"), "o1", "Đã có").orThrow();
        assertThat(code(offers.takeIn(command("k2"), "o1"))).isEqualTo("offer-answered");
        assertThat(all()).isEmpty();
    }

    private OutsideOffer standing() {
        return outside.find(TENANT, "o1").orElseThrow().state();
    }

    private List<String> all() {
        return made.page(TENANT, new PageQuery(10, null), Map.of()).items().stream()
                .map(Versioned::id)
                .toList();
    }

    private static String code(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused ? refused.refusal().code() : "";
    }

    private static Command command(String key) {
        return new Command(new Caller(TENANT, "an"), AT, "192.0.2.1", new CommandKey(key, key), null);
    }

    private static final class NothingSealed implements ContactSeal {

        @Override
        public boolean canSeal() {
            return false;
        }

        @Override
        public String seal(TenantId tenant, String offer, Offer.Contact contact) {
            throw new IllegalStateException("no key");
        }

        @Override
        public Offer.Contact open(TenantId tenant, String offer, String sealed) {
            throw new IllegalStateException("no key");
        }
    }
}
