package vn.thongsuot.directive.assignment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * That a directive went to one unit, and what became of it there. A directive to thousands of units is one small directive
 * and thousands of these.
 *
 * @param directive id of the directive
 * @param unit id of the recipient
 * @param madeAt when the directive went out
 * @param receivedAt absent until its arrival is acknowledged
 * @param receivedBy title of the post, never a name; absent until then
 * @param note remark of the recipient; absent when there is none
 */
public record Assignment(
        String directive,
        String unit,
        Status status,
        Instant madeAt,
        @Nullable Instant receivedAt,
        @Nullable String receivedBy,
        @Nullable String note) {

    public static final String MADE = "vn.thongsuot.assignment.made.v1";
    public static final String RECEIVED = "vn.thongsuot.assignment.received.v1";

    /** How far it has come. */
    public enum Status {
        SENT,
        RECEIVED
    }

    static Assignment made(String directive, String unit, Instant at) {
        return new Assignment(directive, unit, Status.SENT, at, null, null, null);
    }

    /** The same for the same directive and recipient, however often it is made. */
    public static String idOf(TenantId tenant, String directive, String unit) {
        return Command.idOf("assignment", tenant.value(), directive, unit);
    }

    Decision<Assignment> receive(Instant at, String title, @Nullable String remark) {
        return status == Status.RECEIVED
                ? Decision.refused(Refusal.conflict("already-received"))
                : Decision.accepted(
                        new Assignment(directive, unit, Status.RECEIVED, madeAt, at, title, remark), RECEIVED);
    }
}
