package vn.thongsuot.reporting.rebuild;

import java.time.Instant;

/** Keeps which generations there are, for all instances. */
public interface GenerationStore {

    /** As it is stored; at the very first time made from the setting. */
    Generations load();

    /** Stores it unless somebody else has changed it since, which is told. */
    boolean replace(Generations before, Generations after);

    /**
     * Whether it is this instance's turn to compare and to remove. Whoever has it keeps it by asking again; who asks no more
     * loses it at that instant. It saves work and decides nothing: what is decided is decided by {@link #replace}.
     */
    boolean takeTurn(String instance, Instant now, Instant until);
}
