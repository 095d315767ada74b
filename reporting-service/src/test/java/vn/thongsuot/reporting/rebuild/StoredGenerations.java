package vn.thongsuot.reporting.rebuild;

import java.time.Instant;

/** What all instances share. */
final class StoredGenerations implements GenerationStore {

    private volatile Generations now = Generations.first(1);

    /** Whether somebody else is always quicker. */
    boolean contended;

    /** Whether everybody believes that it is his turn. */
    boolean everybodysTurn = true;

    private String turn = "";

    @Override
    public Generations load() {
        return now;
    }

    @Override
    public synchronized boolean replace(Generations before, Generations after) {
        if (contended || before.version() != now.version()) {
            return false;
        }
        now = after;
        return true;
    }

    @Override
    public boolean takeTurn(String instance, Instant at, Instant until) {
        turn = turn.isEmpty() ? instance : turn;
        return everybodysTurn || turn.equals(instance);
    }
}
