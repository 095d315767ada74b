package vn.thongsuot.directive.urging;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * That the unit above was told of an urging that was not answered in time.
 *
 * @param urged id of what was not answered
 * @param urging id of the act
 * @param directive id; absent where the urging is of none
 * @param unit id of the unit that did not answer
 * @param superior id of the unit above it, which is told
 * @param from id of the unit that urged
 * @param until the last day that the answer had
 */
public record Escalation(
        String urged,
        String urging,
        @Nullable String directive,
        String unit,
        String superior,
        String from,
        LocalDate until,
        Instant at) {

    public static final String MADE = "vn.thongsuot.escalation.made.v1";

    static Escalation of(String id, Urged urged, String superior, Instant at) {
        return new Escalation(
                id, urged.urging(), urged.directive(), urged.unit(), superior, urged.from(), urged.until(), at);
    }

    /** Follows from its source, so that it is made once, whoever makes it and however often. */
    public static String idOf(TenantId tenant, String urged) {
        return Command.idOf("escalation", tenant.value(), urged);
    }
}
