package vn.thongsuot.directive.urging.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.followup.Column;
import vn.thongsuot.directive.followup.Reason;
import vn.thongsuot.directive.urging.About;
import vn.thongsuot.directive.urging.Escalation;
import vn.thongsuot.directive.urging.Lateness;
import vn.thongsuot.directive.urging.Matter;
import vn.thongsuot.directive.urging.Reply;
import vn.thongsuot.directive.urging.Urged;
import vn.thongsuot.directive.urging.UrgedStatus;
import vn.thongsuot.directive.urging.Urging;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platformtest.wire.EventSchemas;
import vn.thongsuot.platformtest.wire.Samples;

class UrgingWireTest {

    private static final StoredJson JSON = new StoredJson();
    private static final Instant AT = Instant.parse("2025-04-22T02:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2025, 4, 25);
    private static final Matter SILENCE = new Matter(List.of(Reason.NO_PLAN), null, null);
    private static final Matter OVERDUE = new Matter(List.of(), "t", DAY);

    @Test
    void whatIsToldFitsTheContract() {
        assertThat(EventSchemas.violations(Urging.SENT, wire(urging(List.of("u")))))
                .isEmpty();
        for (var status : UrgedStatus.values()) {
            assertThat(EventSchemas.violations(Urged.MADE, wire(urged(status)))).isEmpty();
            assertThat(EventSchemas.violations(Urged.REPLIED, wire(urged(status))))
                    .isEmpty();
        }
        var escalation = new Escalation("a", "b", "d", "u", "s", "f", DAY, AT);
        assertThat(EventSchemas.violations(
                        Escalation.MADE, JSON.toJson(EscalationWire.of(new Versioned<>("e", 1, escalation)))))
                .isEmpty();
    }

    @Test
    void whatPeopleWroteStaysHere() {
        assertThat(wire(urging(List.of("u")))).doesNotContain("đồng chí An");
        assertThat(wire(urged(UrgedStatus.REPLIED)))
                .doesNotContain("đồng chí An")
                .contains("promised");
    }

    /** The bound of an event is 512 kB. */
    @Test
    void anActWithFiveThousandUnitsIsOneEvent() {
        var units = IntStream.range(0, 5_000)
                .mapToObj(i -> "0123456789abcdefghij%04d".formatted(i))
                .toList();
        assertThat(wire(urging(units)).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(262_144);
    }

    @Test
    void everySampleOfAnActIsReadByWhoMakesOneForEachUnit() {
        assertThat(Samples.of("urgings"))
                .isNotEmpty()
                .allSatisfy(sample -> assertThat(
                                JSON.fromJson(sample.json().getBytes(StandardCharsets.UTF_8), SentUrgings.Told.class)
                                        .unit())
                        .isNotBlank());
    }

    private static Urging urging(List<String> units) {
        var late = List.of(new Lateness(SILENCE, units), new Lateness(OVERDUE, units.subList(0, 1)));
        return new Urging("f", "Văn thư", AT, About.BOARD, "d", Column.PLAN, late, "Hỏi đồng chí An", DAY);
    }

    private static Urged urged(UrgedStatus status) {
        var reply = status == UrgedStatus.REPLIED ? new Reply(AT, "Chuyên viên", "Hỏi đồng chí An", DAY) : null;
        var matters = List.of(SILENCE, OVERDUE);
        return new Urged("b", "f", "Văn thư", "d", "u", matters, "Hỏi đồng chí An", AT, DAY, status, reply);
    }

    private static String wire(Urging urging) {
        return JSON.toJson(UrgingWire.of(new Versioned<>("a", 1, urging)));
    }

    private static String wire(Urged urged) {
        return JSON.toJson(UrgedWire.of(new Versioned<>("a", 1, urged)));
    }
}
