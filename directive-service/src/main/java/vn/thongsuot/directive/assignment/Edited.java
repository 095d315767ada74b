package vn.thongsuot.directive.assignment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An assignment while a step changes it. */
final class Edited {

    /** What a step changes beside state and history. */
    @FunctionalInterface
    interface Edit {
        void apply(Edited edited);
    }

    private final Assignment before;

    @Nullable
    Deed receipt;

    @Nullable
    Share share;

    @Nullable
    Remark remark;

    @Nullable
    Handler handler;

    @Nullable
    Commitment commitment;

    Edited(Assignment before) {
        this.before = before;
        this.share = before.share();
        this.remark = before.remark();
        this.handler = before.handler();
        this.commitment = before.commitment();
    }

    Assignment toAssignment(Status status, List<Deed> history) {
        return new Assignment(
                before.directive(),
                before.unit(),
                status,
                before.madeAt(),
                receivedAt(),
                receipt == null ? before.receivedBy() : receipt.by(),
                receipt == null ? before.note() : receipt.note(),
                before.parent(),
                share,
                remark,
                handler,
                commitment,
                history);
    }

    private @Nullable Instant receivedAt() {
        return receipt == null ? before.receivedAt() : receipt.at();
    }
}
