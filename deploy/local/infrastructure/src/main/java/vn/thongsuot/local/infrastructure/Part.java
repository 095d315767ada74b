package vn.thongsuot.local.infrastructure;

/** One of the things that the platform needs from outside and that runs here for trying out. */
public interface Part {

    /** Short name as people see it in the log, {@code broker}, {@code store} or {@code issuer}. */
    String name();

    /** Returns when the part takes requests; throws when it cannot be had. */
    void start() throws Exception;

    /** Ends the part and leaves its data in order; harmless if it never started. */
    void stop();
}
