package vn.thongsuot.reporting.rebuild;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.CommandKey;
import vn.thongsuot.platform.aggregate.OperatorCommand;

/**
 * What was done to generations.
 *
 * @param by the operator's subject, or {@code service:} and a name
 * @param origin the network address it came from; absent for what the service did by itself
 * @param reason in the operator's words; absent for what the service did by itself
 * @param key of the command, by which a repetition is known; absent likewise
 */
public record Act(
        Instant at,
        String by,
        @Nullable String origin,
        What what,
        int generation,
        @Nullable String reason,
        @Nullable CommandKey key) {

    /** What it was. */
    public enum What {
        BEGUN,
        FOUND_DIFFERENT,
        SWITCHED,
        SWITCHED_THOUGH_DIFFERENT,
        ABANDONED,
        REMOVED
    }

    private static final String SERVICE = "service:reporting-service";

    static Act ofService(Instant at, What what, int generation) {
        return new Act(at, SERVICE, null, what, generation, null, null);
    }

    static Act of(OperatorCommand command, What what, int generation, String reason) {
        return new Act(command.at(), command.by().subject(), command.origin(), what, generation, reason, command.key());
    }
}
