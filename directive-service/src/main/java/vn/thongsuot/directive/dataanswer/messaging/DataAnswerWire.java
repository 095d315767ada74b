package vn.thongsuot.directive.dataanswer.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.dataanswer.Act;
import vn.thongsuot.directive.dataanswer.AnswerStatus;
import vn.thongsuot.directive.dataanswer.DataAnswer;
import vn.thongsuot.platform.aggregate.Versioned;

/** An answer as others see it: how far it has come and how many rows it has, and nothing of what stands in them. */
record DataAnswerWire(
        String id,
        long version,
        String request,
        String unit,
        AnswerStatus status,
        Instant madeAt,
        @Nullable Instant receivedAt,
        @Nullable Integer rows,
        @Nullable Integer edition,
        @Nullable ActWire handedIn,
        @Nullable ActWire returned) {

    record ActWire(Instant at, String by) {

        static @Nullable ActWire of(@Nullable Act act) {
            return act == null ? null : new ActWire(act.at(), act.by());
        }
    }

    static DataAnswerWire of(Versioned<DataAnswer> versioned) {
        var answer = versioned.state();
        var body = answer.body();
        return new DataAnswerWire(
                versioned.id(),
                versioned.version(),
                answer.request(),
                answer.unit(),
                answer.status(),
                answer.madeAt(),
                answer.receivedAt(),
                body == null ? null : body.rows(),
                body == null ? null : body.edition(),
                ActWire.of(answer.handedIn()),
                ActWire.of(answer.returned()));
    }
}
