package vn.thongsuot.plan.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thongsuot.organisation.opendata.PersonalData;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.store.StoredJson;

class ChallengeTest {

    private static final LocalDate DAY = LocalDate.of(2022, 10, 10);

    private final Challenge proposed = accepted(Challenge.propose(content("y tế", "process")));

    @Test
    @Tag("HCM-13:part")
    void goLeadsToTheNextStepReturnToTheFormerOneAndFiveTimesGoToTheSolution() {
        var second = after(proposed, 1, StepDecision.GO);
        assertThat(second.currentStep()).isEqualTo(2);
        assertThat(second.status()).isEqualTo(ChallengeStatus.IN_PROGRESS);
        assertThat(after(second, 2, StepDecision.RETURN).currentStep()).isEqualTo(1);
        var last = after(after(after(second, 2, StepDecision.GO), 3, StepDecision.GO), 4, StepDecision.GO);
        assertThat(after(last, 5, StepDecision.GO).status()).isEqualTo(ChallengeStatus.SOLVED);
        assertThat(after(last, 5, StepDecision.STOP).status()).isEqualTo(ChallengeStatus.STOPPED);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 2, 5, 6})
    void onlyTheCurrentStepIsDecidedOn(int step) {
        assertThat(refusal(proposed.decide(run(step, StepDecision.GO)))).isEqualTo("step-not-current");
    }

    @ParameterizedTest
    @EnumSource(
            value = StepDecision.class,
            names = {"GO", "STOP"})
    void whatHasEndedIsNotOpenAndTakesNothingMore(StepDecision ending) {
        var open = accepted(proposed.publish(new Publication(Instant.EPOCH, null)));
        var ended = ending == StepDecision.STOP ? after(open, 1, ending) : solved(open);
        assertThat(ended.published()).isFalse();
        assertThat(refusal(ended.decide(run(1, StepDecision.GO)))).isEqualTo("challenge-ended");
        assertThat(refusal(ended.publish(new Publication(Instant.EPOCH, null)))).isEqualTo("challenge-ended");
        assertThat(refusal(ended.commission(order()))).isEqualTo("challenge-ended");
        assertThat(refusal(ended.change(content("giáo dục", "process")))).isEqualTo("challenge-ended");
    }

    @Test
    void theProcessStaysOnceTheFirstStepIsDecided() {
        assertThat(accepted(proposed.change(content("y tế", "other"))).content().process())
                .isEqualTo("other");
        var begun = after(proposed, 1, StepDecision.GO);
        assertThat(begun.change(content("y tế", "other")))
                .isEqualTo(Decision.refused(Refusal.invalid("/process", "process-stays")));
    }

    @Test
    void itIsOpenUntilItsLastDay() {
        var open = accepted(proposed.publish(new Publication(Instant.EPOCH, DAY)));
        assertThat(open.isOpenOn(DAY)).isTrue();
        assertThat(open.isOpenOn(DAY.plusDays(1))).isFalse();
        assertThat(proposed.isOpenOn(DAY)).isFalse();
        assertThat(open.publish(new Publication(Instant.MAX, DAY))).isInstanceOf(Decision.Unchanged.class);
    }

    @Test
    void decisionsAndOrdersHaveABound() {
        var tossed = proposed;
        for (int times = 0; times < Challenge.RUNS / 2; times++) {
            tossed = after(after(tossed, 1, StepDecision.GO), 2, StepDecision.RETURN);
        }
        assertThat(refusal(tossed.decide(run(1, StepDecision.GO)))).isEqualTo("too-many-steps");
        var ordered = proposed;
        for (int times = 0; times < Challenge.COMMISSIONS; times++) {
            ordered = accepted(ordered.commission(order()));
        }
        assertThat(refusal(ordered.commission(order()))).isEqualTo("too-many-commissions");
    }

    @Test
    void whatIsStoredIsReadBackTheSame() {
        var json = new StoredJson();
        var open = accepted(after(proposed, 1, StepDecision.GO).publish(new Publication(Instant.EPOCH, DAY)));
        var full = accepted(open.commission(order()));
        assertThat(json.fromDocument(json.toDocument(full), Challenge.class)).isEqualTo(full);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gọi 0900 000 000",
                "gọi +84 900.000.000",
                "ĐT:0900000000",
                "gửi ban.mau@example.vn",
                "02838291234",
                "(028) 3822 1234",
                "84912345678",
                "84 912 345 678",
                "(84) 912345678",
                "0912- 345 678",
                "số 079203001234",
                "CCCD 079 203 001 234",
                "CMND 023456789"
            })
    void whatLetsOneReachOrTellAPersonIsFound(String text) {
        assertThat(PersonalData.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "giai đoạn 2022-2025",
                "tăng 1.500.000 lượt",
                "Nghị quyết 57-NQ/TW ngày 22/12/2024",
                "a @ b",
                "1.000.000.000.000 đồng",
                "kinh phí 84.000.000.000 đồng",
                "845.500.000.000",
                "84 000 000 000 đồng",
                "mã 12345678"
            })
    void otherNumbersDoNot(String text) {
        assertThat(PersonalData.isIn(text)).isFalse();
    }

    private static Challenge solved(Challenge from) {
        var challenge = from;
        for (int step = 1; step <= ChallengeProcess.STEPS; step++) {
            challenge = after(challenge, step, StepDecision.GO);
        }
        return challenge;
    }

    private static Challenge after(Challenge challenge, int step, StepDecision decision) {
        return accepted(challenge.decide(run(step, decision)));
    }

    private static StepRun run(int step, StepDecision decision) {
        return new StepRun(step, "Bước", DAY, "unit", List.of(), decision, null);
    }

    private static Commission order() {
        return new Commission("c", "unit", "Phần mềm", "Ngân sách", null, null);
    }

    private static ChallengeContent content(String field, String process) {
        return new ChallengeContent(
                "unit",
                null,
                List.of(),
                "Bài toán",
                "Người dân chờ lâu",
                field,
                Priority.HIGH,
                null,
                Set.of(InnovationType.SERVICE),
                Set.of(Beneficiary.CITIZENS),
                null,
                process);
    }

    private static Challenge accepted(Decision<Challenge> decision) {
        return ((Decision.Accepted<Challenge>) decision).state();
    }

    private static @Nullable String refusal(Decision<Challenge> decision) {
        return decision instanceof Decision.Refused<Challenge> refused
                ? refused.refusal().code()
                : null;
    }
}
