package vn.thongsuot.platform.aggregate;

/** What the domain answers to a command: a new state with the event that tells of it, or a reason why not. */
public sealed interface Decision<S> {

    /**
     * The command holds.
     *
     * @param state the whole new state
     * @param event type of the event on the wire, for instance {@code vn.thongsuot.directive.issued.v1}
     */
    record Accepted<S>(S state, String event) implements Decision<S> {}

    /** The command asks for what is true already: nothing is stored and no event is sent. */
    record Unchanged<S>() implements Decision<S> {}

    /** The command does not hold; nothing is stored. */
    record Refused<S>(Refusal refusal) implements Decision<S> {}

    static <S> Decision<S> accepted(S state, String event) {
        return new Accepted<>(state, event);
    }

    static <S> Decision<S> unchanged() {
        return new Unchanged<>();
    }

    static <S> Decision<S> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }
}
