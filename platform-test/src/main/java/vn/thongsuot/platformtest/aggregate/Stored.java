package vn.thongsuot.platformtest.aggregate;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.CommandKey;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;

/**
 * An aggregate in memory as the real store keeps it: the state as a document, so that what would not survive the store does
 * not survive here either.
 *
 * @param made when it was created, in milliseconds as the store keeps time
 * @param birth key of the creating command; absent when it had none
 * @param keys of the last 50 changes, oldest first
 */
record Stored(
        String id,
        long version,
        Instant made,
        Document state,
        @Nullable CommandKey birth,
        List<CommandKey> keys) {

    private static final int REMEMBERED_KEYS = 50;

    static Stored born(Command command, String id, Document state) {
        return new Stored(id, 1, command.at().truncatedTo(ChronoUnit.MILLIS), state, command.key(), List.of());
    }

    Stored changed(Command command, Document newState) {
        var remembered = new ArrayList<>(keys);
        if (command.key() != null) {
            remembered.add(command.key());
        }
        int surplus = Math.max(0, remembered.size() - REMEMBERED_KEYS);
        return new Stored(
                id, version + 1, made, newState, birth, List.copyOf(remembered.subList(surplus, remembered.size())));
    }

    /** Answers a command that would create what is there. */
    <T> Outcome<T> answerToBirth(Command command, T current) {
        var key = command.key();
        if (key == null || birth == null || !key.value().equals(birth.value())) {
            return Outcome.refused(Refusal.conflict("already-exists"));
        }
        return answerToKnown(key, birth, current);
    }

    /** Answers a change that was taken in before; empty when it is new. */
    <T> Optional<Outcome<T>> answerToRepetition(Command command, T current) {
        var key = command.key();
        return key == null
                ? Optional.empty()
                : keys.stream()
                        .filter(known -> known.value().equals(key.value()))
                        .findFirst()
                        .map(known -> answerToKnown(key, known, current));
    }

    private static <T> Outcome<T> answerToKnown(CommandKey key, CommandKey known, T current) {
        return key.bodyHash().equals(known.bodyHash())
                ? new Outcome.Done<>(current, true)
                : Outcome.refused(Refusal.of(Refusal.Reason.KEY_REUSED, "idempotency-key-reused"));
    }

    boolean isStaleFor(Command command) {
        return command.expectedVersion() != null && command.expectedVersion() != version;
    }

    static <S> Decision.Accepted<S> accepted(Decision<S> decision) {
        if (decision instanceof Decision.Accepted<S> accepted) {
            return accepted;
        }
        throw new IllegalStateException("nothing is there that could stay as it is");
    }
}
