package vn.thongsuot.activity.attendance;

import java.time.Instant;

/**
 * That somebody looked at a list of names, put one there or took it away. It says nothing of what stands in it.
 *
 * @param by who
 * @param origin network address it came from
 */
public record Look(Act act, String by, Instant at, String origin) {

    /** What was done. */
    public enum Act {
        PUT,
        READ,
        REMOVED
    }
}
